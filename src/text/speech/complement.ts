import { hasFinite, isFinite } from '../modality/grammar/finite.ts';
import { pastVerbs } from '../modality/grammar/verb-lists.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  subjectPronouns,
} from '../modality/grammar/word-classes.ts';
import { phraseAfter, type Range } from './phrases.ts';
import type { UnitWord } from './units.ts';
import { hearers, media, questionWords, timeWords, titles } from './word-sets.ts';

/** What follows a verb of speech. */
export type Complement =
  | { readonly kind: 'clause'; readonly from: number; readonly hasThat: boolean }
  | { readonly kind: 'quote'; readonly at: number }
  /** A colon that ends the unit: a block or the next paragraph follows. */
  | { readonly kind: 'colon'; readonly at: number }
  | { readonly kind: 'none'; readonly at: number };

/** Where named entities stand in the unit: the word behind the one that begins at a word, or null. */
export type NameEnd = (at: number) => number | null;

const openings = new Set(
  (
    'in at during on via from through after before ahead following to with by for as over under while ' +
    'about near outside inside amid alongside upon across per without'
  ).split(' '),
);

const counted = new Set('about over under at near with for'.split(' '));
const counts = new Set(
  (
    'least most one two three four five six seven eight nine ten eleven twelve twenty thirty forty ' +
    'fifty sixty seventy eighty ninety hundreds thousands dozens half'
  ).split(' '),
);
const circumstances = new Set('when where while because although though'.split(' '));
/** Behind a verb, these belong to it: "ruled out", "pointed to". */
const particles = new Set('to out off down into against of upon'.split(' '));

function isPhraseStart(words: readonly UnitWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return determiners.has(text) || (subjectPronouns.has(text) && text !== 'one') || text === 'that';
}

/** The word behind a phrase of time at `at` ("late on Friday, 3 May 2024"), or `at`. */
function skipTime(words: readonly UnitWord[], at: number): number {
  let next = at;
  while (next < words.length) {
    const word = words[next];
    const isTime =
      word !== undefined &&
      (timeWords.has(word.text) || timeWords.has(word.text.replace(/'s$/, '')));
    const isNumber = word?.kind === 'number' && next > at;
    if (!isTime && !isNumber) break;
    next += 1;
  }
  return next;
}

/** The word behind the phrase that a preposition at `at` begins. */
function skipPrepositional(words: readonly UnitWord[], at: number, nameEnd: NameEnd): number {
  let next = skipTime(words, at + 1);
  if (next > at + 1) return next;
  const first = nameEnd(at + 1);
  if (first !== null) return first;
  const stop = Math.min(words.length, at + 14);
  let nouns = 0;
  for (next = at + 1; next < stop; next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'mark' || word.kind === 'quote') return next;
    if (nouns > 0 && isPhraseStart(words, next)) return next;
    if (nouns > 0 && word.text === 'and' && words[next + 1]?.text === 'that') return next;
    if (nouns > 0 && isFinite(words, next)) return next;
    if (nouns > 0 && (prepositions.has(word.text) || questionWords.has(word.text))) return next;
    const { isCapital = false, text = '' } = words[next - 1] ?? {};
    if (nouns > 0 && word.isCapital && !isCapital && !titles.has(text)) return next;
    if (media.has(word.text) && !media.has(words[next + 1]?.text ?? '')) return next + 1;
    if (!determiners.has(word.text)) nouns += 1;
  }
  return next;
}

/** Whether a phrase such as "in Kyiv" or "to reporters", but not "to go", begins at `at`. */
function opensPhrase(words: readonly UnitWord[], at: number, nameEnd: NameEnd): boolean {
  const word = words[at];
  if (word === undefined || !openings.has(word.text)) return false;
  const next = words[at + 1];
  // "said about 300 people died", "said at least two": a number, not a place or time.
  const isCount =
    counted.has(word.text) && (next?.kind === 'number' || counts.has(next?.text ?? ''));
  if (isCount) return false;
  if (word.text !== 'to' || next === undefined) return true;
  if (thatBehind(words, at + 1) !== null) return true;
  if (nameEnd(at + 1) !== null || determiners.has(next.text) || next.isCapital) return true;
  return /[^s]s$/.test(next.text);
}

const limiting = new Set('only just nearly almost roughly approximately barely even'.split(' '));

/** "said only 300 had come": the adverb belongs to what is counted; in "said only that" it does not. */
function limits(words: readonly UnitWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.text === 'that') return false;
  if (word.isCapital && next.kind === 'word') return true;
  if (!limiting.has(word.text)) return false;
  const isPhrase = determiners.has(next.text) || prepositions.has(next.text) || next.isCapital;
  return next.kind === 'number' || counts.has(next.text) || isPhrase;
}

/** "again and again", "time and again", "over and over". */
function isRepetition(words: readonly UnitWord[], at: number): boolean {
  const isFirst = /^(?:again|time|over)$/.test(words[at]?.text ?? '');
  return (
    isFirst && words[at + 1]?.text === 'and' && /^(?:again|over)$/.test(words[at + 2]?.text ?? '')
  );
}

/** Steps over "on Monday", "in a statement to the BBC", "late", "however": adverbials. */
function skipAdverbials(words: readonly UnitWord[], at: number, nameEnd: NameEnd): number {
  let next = at;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = words[next];
    if (word?.kind !== 'word') return next;
    const time = skipTime(words, next);
    const isDoubtful = word.text === 'this' || word.text === 'next' || word.text === 'may';
    if (time > next + (isDoubtful ? 1 : 0)) next = time;
    else if (isRepetition(words, next)) next += 3;
    else if (opensPhrase(words, next, nameEnd)) next = skipPrepositional(words, next, nameEnd);
    else if (isAdverb(word.text) && word.text !== 'not' && !limits(words, next)) next += 1;
    else return next;
  }
  return next;
}

/** The "that" before which only the one who is told can stand, or null. */
function thatBehind(words: readonly UnitWord[], at: number): number | null {
  for (let next = at + 1; next < Math.min(words.length, at + 14); next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'mark' || word.kind === 'quote') return null;
    if (word.text === 'that') return next;
    if (isFinite(words, next)) return null;
  }
  return null;
}

const isJoint = (text: string): boolean => text === 'of' || text === 'and' || text === 'or';

/** Steps over the person who is told: "reporters", "the BBC", "Umerov", "him". */
function skipHearer(words: readonly UnitWord[], at: number, nameEnd: NameEnd): number {
  const word = words[at];
  if (word?.kind !== 'word' && word?.kind !== 'number') return at;
  if (prepositions.has(word.text) || questionWords.has(word.text) || word.text === 'that')
    return at;
  const that = thatBehind(words, at);
  if (that !== null) return that;
  const named = nameEnd(at);
  if (named !== null) return named;
  if (/^(?:him|her|us|them|me|you|it|everyone|everybody)$/.test(word.text))
    return isFinite(words, at + 1) ? at : at + 1;
  let next = at + 1;
  // "promised voters taxes would fall": who is told needs no more words.
  if (hearers.has(word.text) && words[next]?.kind === 'word' && !isJoint(words[next]?.text ?? ''))
    return next;
  while (next < words.length && next - at < 10) {
    const following = words[next];
    if (following?.kind !== 'word' || isPhraseStart(words, next)) break;
    if (prepositions.has(following.text) && following.text !== 'of') break;
    if (questionWords.has(following.text) || following.text === 'and' || isAdverb(following.text)) {
      if (following.text !== 'and') break;
    }
    // "told a news conference gaps remained"
    const isAudience = media.has(words[next - 1]?.text ?? '') && !media.has(following.text);
    if (isAudience && !isFinite(words, next)) return next;
    if (isFinite(words, next)) return at;
    const name = nameEnd(next);
    // "told delegates Italy would": the name begins what is told.
    if (name !== null && isFinite(words, name) && words[next - 1]?.isCapital !== true) return next;
    if (name !== null) return name;
    // "told the Norwegian parliament"
    const isInPhrase = determiners.has(words[next - 1]?.text ?? '');
    if (following.isCapital && !(words[next - 1]?.isCapital ?? true) && !isInPhrase) break;
    next += 1;
  }
  return next;
}

const relative = new Set(
  'who which whom whose where when after as because while if since before until unless although though'.split(
    ' ',
  ),
);

function isPlainWord(word: UnitWord | undefined): boolean {
  if (word?.kind !== 'word' || word.isCapital) return false;
  return !prepositions.has(word.text) && !coordinators.has(word.text) && !timeWords.has(word.text);
}

function isBehindComma(words: readonly UnitWord[], at: number): boolean {
  const before = words[at - 1];
  return before?.text === ',' || (isAdverb(before?.text ?? '') && words[at - 2]?.text === ',');
}

/** "…, paid through the bank": a participle behind a comma, not a verb of its own. */
function isParticiplePhrase(words: readonly UnitWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (words[at - 1]?.text !== ',' || !pastVerbs.has(text)) return false;
  const next = words[at + 1]?.text ?? '';
  return next === 'by' || next === 'through' || next === 'from' || next === 'in' || next === 'to';
}

/** Whether words from `from` have a subject and then a finite verb of their own. */
function isClause(
  words: readonly UnitWord[],
  from: number,
  quoteIsFinite: (quote: number) => boolean,
): boolean {
  const stop = Math.min(words.length, from + 60);
  let inner = 0;
  let commas = 0;
  // "which the army said had hit a depot": the subject stands before.
  const isGap = isFinite(words, from);
  // "says you owe it": behind a pronoun the verb need not be known.
  if (/^(?:i|you|he|she|it|we|they)$/.test(words[from]?.text ?? '') && isPlainWord(words[from + 1]))
    return true;
  for (let at = from; at < stop; at += 1) {
    const word = words[at];
    if (word === undefined || word.text === ':' || word.text === ';') return false;
    // "promised $8 million, of which 3 is for food, but groups say": another clause.
    if (word.text === ',' && words[at + 1]?.text === 'but') return false;
    if (word.text === ',') commas += 1;
    if (isParticiplePhrase(words, at)) continue;
    if (word.quote !== null && at > from && quoteIsFinite(word.quote)) return true;
    const isFree = word.text === 'what' && prepositions.has(words[at - 1]?.text ?? '');
    if (relative.has(word.text) || isFree || (word.text === 'that' && at > from)) inner += 1;
    else if (isFinite(words, at) && at > from) {
      // "added $25 million and did not call": a verb that shares its subject.
      if (inner === 0 && !isGap && words[at - 1]?.text === 'and') return false;
      // "promised £25m, now says": no comma parts a subject from its verb.
      if (inner === 0 && commas === 1 && !isGap && isBehindComma(words, at)) return false;
      if (inner === 0) return true;
      inner -= 1;
    } else if (isFinite(words, at) && /'(?:s|d|ll|re|ve|m)$/.test(word.text)) return true;
  }
  return false;
}

/** Behind "that" a clause follows, even where its verb is not known; "said that day" is none. */
function isThatClause(
  words: readonly UnitWord[],
  at: number,
  quoteIsFinite: (quote: number) => boolean,
): boolean {
  if (isClause(words, at + 1, quoteIsFinite)) return true;
  const next = words[at + 1];
  return words.length - at > 4 && next?.kind !== 'mark' && !timeWords.has(next?.text ?? '');
}

/** A phrase between commas, of no more than twelve words: ", however,"; the word behind, or null. */
function skipParenthesis(words: readonly UnitWord[], at: number): number | null {
  for (let next = at + 1; next < Math.min(words.length, at + 13); next += 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'quote') return null;
    // "in reply to press reports" has no verb, whatever its nouns look like.
    if (isFinite(words, next) && !prepositions.has(words[at + 1]?.text ?? '')) return null;
    if (word.text === ',') return next + 1;
  }
  return null;
}

export interface ComplementContext {
  readonly nameEnd: NameEnd;
  readonly quoteIsFinite: (quote: number) => boolean;
}

/** What follows the verb whose last word is before `at`. */
export function complementAt(
  words: readonly UnitWord[],
  at: number,
  traits: ReadonlySet<string>,
  context: ComplementContext,
): Complement {
  let next = skipAdverbials(words, at, context.nameEnd);
  if (traits.has('hearer') && words[next]?.kind !== 'quote') {
    const behind = skipHearer(words, next, context.nameEnd);
    next = skipAdverbials(words, behind, context.nameEnd);
  }
  const word = words[next];
  if (word === undefined) return { kind: 'none', at: next };
  if (word.kind === 'quote') return { kind: 'quote', at: next };
  if (word.text === ':') {
    if (words[next + 1]?.kind === 'quote') return { kind: 'quote', at: next + 1 };
    if (next + 1 >= words.length) return { kind: 'colon', at: next };
    const isWhole = hasFinite(words, next + 1, words.length);
    return isWhole ? { kind: 'clause', from: next + 1, hasThat: true } : { kind: 'none', at: next };
  }
  if (word.text === ',' || word.text === '-') {
    if (words[next + 1]?.kind === 'quote') return { kind: 'quote', at: next + 1 };
    const behind = skipParenthesis(words, next);
    if (behind === null) return { kind: 'none', at: next };
    if (words[behind]?.kind === 'quote') return { kind: 'quote', at: behind };
    if (words[behind]?.text === 'that') return { kind: 'clause', from: behind + 1, hasThat: true };
    return { kind: 'none', at: next };
  }
  if (traits.has('clause') || traits.has('that') || traits.has('hearer')) {
    if (word.text === 'that' && words[next + 1]?.kind === 'quote' && isEnd(words, next + 2))
      return { kind: 'quote', at: next + 1 };
    // "tells me that is a lie": the subject of what is said.
    if (
      word.text === 'that' &&
      /^(?:is|was|'s|would|will|has|had)$/.test(words[next + 1]?.text ?? '')
    ) {
      const isTold =
        next === at || /^(?:me|you|us|him|her|them)$/.test(words[next - 1]?.text ?? '');
      // "promised to match every euro that is spent": a relative clause.
      return isTold ? { kind: 'clause', from: next, hasThat: true } : { kind: 'none', at: next };
    }
    if (word.text === 'that' && isThatClause(words, next, context.quoteIsFinite))
      return { kind: 'clause', from: next + 1, hasThat: true };
    // "she said when asked": no clause of what she said.
    const isAside = circumstances.has(word.text) && !traits.has('that') && !traits.has('hearer');
    if (isAside) return { kind: 'none', at: next };
    if (questionWords.has(word.text) && words[next + 1]?.text !== 'to')
      if (isClause(words, next, context.quoteIsFinite) || hasFinite(words, next + 1, words.length))
        return { kind: 'clause', from: next, hasThat: true };
    const isBare = traits.has('clause') || traits.has('hearer');
    if (isBare && !particles.has(word.text) && isClause(words, next, context.quoteIsFinite))
      return { kind: 'clause', from: next, hasThat: false };
  }
  return { kind: 'none', at: next };
}

function isEnd(words: readonly UnitWord[], at: number): boolean {
  const word = words[at];
  return word === undefined || (word.kind === 'mark' && at + 1 >= words.length);
}

/** The phrase of somebody who stands behind the verb: "said Kallas". */
export function subjectAfter(words: readonly UnitWord[], at: number): Range | null {
  return phraseAfter(words, at);
}
