/** What a speaker does by saying something, by the verb (a lemma) that tells it; data. */
const byVerb: readonly (readonly [string, string])[] = [
  [
    'supports',
    'praise welcome hail back applaud salute endorse support congratulate commend defend',
  ],
  [
    'opposes',
    'condemn denounce criticize criticise slam blast decry reject oppose rebuke deplore dismiss protest lambast',
  ],
  ['demands', 'urge demand appeal request implore beg call ask press insist'],
  ['promises', 'promise pledge vow assure swear guarantee'],
  ['offers', 'offer volunteer'],
  ['refuses', 'refuse'],
  ['accuses', 'accuse blame allege charge'],
  ['denies', 'deny refute dispute rebut'],
  ['warns', 'warn threaten caution'],
  ['thanks', 'thank apologize apologise'],
];

const stances: ReadonlyMap<string, string> = new Map(
  byVerb.flatMap(([stance, verbs]) => verbs.split(' ').map((verb) => [verb, stance] as const)),
);

/** The stance of a verb of speech, or null. */
export function stanceOfVerb(lemma: string): string | null {
  return stances.get(lemma) ?? null;
}

/** What the words themselves do, the first that fits; they are in lower case. */
const byWords: readonly (readonly [string, RegExp])[] = [
  [
    'declines_comment',
    /\b(?:no comment|would not (?:comment|speculate)|would rather not (?:discuss|say|talk)|declined? to (?:comment|say|answer)|refused to comment|did not (?:immediately )?(?:respond|reply)|could not be reached)\b/,
  ],
  ['thanks', /\b(?:thank you|thanks to|grateful|gratitude|my thanks|condolences)\b/],
  [
    'denies',
    /\b(?:(?:is|are|was|were) (?:false|untrue|not true|a lie|lies|baseless|unfounded|fabricated|fake|exaggerated)|there is no (?:shortage|crisis|truth)|never happened|did not happen|has nothing to do with)\b/,
  ],
  [
    'demands',
    /\b(?:must|need(?:s)? to (?:put|act|stop|end|do|give|send|see)|we need|please|has to stop|have to stop|should immediately|should stop|do not send)\b/,
  ],
  [
    'refuses',
    /\b(?:(?:we|i|it|they|he|she) (?:will|would|shall|can) (?:not|never) |we (?:won't|can't|cannot) |cannot (?:spare|accept|afford)|not ever|never (?:accept|agree|recogni[sz]e))/,
  ],
  [
    'offers',
    /\b(?:(?:is|are|was|were|am) (?:ready|willing|prepared) to|stands? ready|would be (?:ready|willing)|would match)\b/,
  ],
  [
    'promises',
    /\b(?:(?:we|i) (?:will|shall)|we'll|i'll|will be (?:published|traced|paid|rebuilt|back))\b/,
  ],
];

/** The stance that the words said (in lower case) tell by themselves, or null. */
export function stanceOfWords(words: string): string | null {
  const plain = words.replaceAll('’', "'");
  return byWords.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
