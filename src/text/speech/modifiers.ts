import { isFinite } from '../modality/grammar/finite.ts';
import { coordinators, prepositions } from '../modality/grammar/word-classes.ts';
import type { Range } from './phrases.ts';
import type { UnitWord } from './units.ts';
import { followers, media, timeWords } from './word-sets.ts';

/** Prepositions whose phrase belongs to the noun before it; one of place may belong to the verb. */
const close = new Set('of for'.split(' '));
const letters = new Set('letter note memo email message report submission answer reply'.split(' '));
const longest = 14;
const stops = new Set(
  'who which that whose where when while as because but after before'.split(' '),
);

/** Where the phrase that the preposition at `at` begins ends; `at` if it is no modifier of a noun. */
function phraseEnd(
  words: readonly UnitWord[],
  at: number,
  isNear: boolean,
  isBound: boolean,
): number {
  const limit = Math.min(words.length, at + longest);
  let end = at + 1;
  for (; end < limit; end += 1) {
    const word = words[end];
    if (word === undefined || word.kind === 'quote' || stops.has(word.text)) break;
    if (word.kind === 'mark' && !/^[&'’]$/.test(word.text)) break;
    if (isFinite(words, end) || prepositions.has(word.text) || followers.has(word.text)) break;
    const goesOn = isNear || words[end + 1]?.isCapital === true;
    if (coordinators.has(word.text) && !goesOn) break;
    if (timeWords.has(word.text) || (media.has(word.text) && !isBound)) return at;
  }
  const first = words[at + 1]?.text ?? '';
  return end === at + 1 || first.endsWith('ing') ? at : end;
}

/** "the government in Aden", "police in Lyon": a body's place, as far as it is a name; `at` if none. */
function placeEnd(words: readonly UnitWord[], head: string, at: number): number {
  if (
    !/^(?:government|police|authority|authorities|junta|regime)$/.test(head) ||
    words[at]?.text !== 'in'
  )
    return at;
  let end = at + 1;
  while (words[end]?.isCapital === true && words[end]?.kind === 'word' && end - at < 6) end += 1;
  const isTime = timeWords.has(words[at + 1]?.text ?? '') || media.has(words[at + 1]?.text ?? '');
  return end === at + 1 || isTime ? at : end;
}

/** "people briefed on the call", "a channel run by the Houthis": participles that say which is meant. */
const participles = new Set('briefed run led backed owned headed controlled chaired'.split(' '));

/**
 * Where the noun phrase of a speaker without a name ends that has its head in `head`: with what tells
 * which one is meant ("spokesman for the ministry", "people familiar with the talks"), without
 * clauses, places but for those of bodies ("analysts at Nordbank": analysts) and what belongs to the verb ("in a statement").
 * `stop` is behind the phrase as it was first read; what belongs to it may go on there.
 */
export function modifiersEnd(words: readonly UnitWord[], head: Range, stop: number): number {
  let at = placeEnd(words, words[head.to - 1]?.text ?? '', head.to);
  for (let steps = 0; steps < 3; steps += 1) {
    const text = words[at]?.text ?? '';
    const isFollower =
      (followers.has(text) || participles.has(text)) && prepositions.has(words[at + 1]?.text ?? '');
    const from = isFollower ? at + 1 : at;
    const preposition = words[from]?.text ?? '';
    // "a letter to parliament"
    const isAddressed = preposition === 'to' && letters.has(words[head.to - 1]?.text ?? '');
    if (from === at && !close.has(preposition) && !isAddressed) return at;
    const end = phraseEnd(words, from, from < stop, isFollower || isAddressed);
    if (end === from) return at;
    at = end;
  }
  return at;
}
