import {
  beForms,
  doForms,
  finiteAuxiliaries,
  haveForms,
  isContracted,
  modals,
} from './auxiliaries.ts';
import { baseVerbs, notPastWords, pastVerbs, presentVerbs } from './verb-lists.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';
import type { Word } from './words.ts';

const plurals = new Set(
  'people police men women children troops officials they we you i who others many some both'.split(
    ' ',
  ),
);

/** Verbs whose base and past are one, and mostly nouns: finite behind a pronoun or a name. */
const sameForms = new Set('cut set hit put shut let cost spread quit'.split(' '));

function isAuxiliary(text: string): boolean {
  return beForms.has(text) || haveForms.has(text) || doForms.has(text) || modals.has(text);
}

/** The word before, without adverbs between. */
function wordBefore(words: readonly Word[], at: number): Word | undefined {
  let before = at - 1;
  for (let steps = 0; steps < 2 && isAdverb(words[before]?.text ?? ''); steps += 1) before -= 1;
  return words[before];
}

/** Whether something that can be a subject stands before. */
function hasSubjectBefore(before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === 'quote' || before.kind === 'number') return true;
  if (before.kind === 'mark') return before.text === ',' || before.text === ')';
  if (subjectPronouns.has(before.text)) return true;
  if (determiners.has(before.text) || prepositions.has(before.text)) return false;
  if (coordinators.has(before.text) || before.text.endsWith("'s")) return false;
  return !isAuxiliary(before.text);
}

function isPastInEd(words: readonly Word[], at: number, text: string): boolean {
  if (text.length < 4 || !text.endsWith('ed') || notPastWords.has(text)) return false;
  if (words[at]?.isCapital === true || text.includes('-')) return false;
  const next = words[at + 1]?.text ?? '';
  // "The report, published on Thursday, found": behind a comma, a phrase.
  const isPhrase = prepositions.has(next) || isAdverb(next) || subordinators.has(next);
  if (words[at - 1]?.text === ',' && isPhrase) return false;
  return next !== 'by' && hasSubjectBefore(wordBefore(words, at));
}

const owners = new Set('a an the my your his her its our their'.split(' '));

/** "the will", "a can", "in May": no verb. */
function isNounOrMonth(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const word = words[at];
  if (word?.text === 'may' && word.isCapital) return before.kind !== 'mark';
  return owners.has(before.text) || before.text.endsWith("'s");
}

function isCandidate(text: string): boolean {
  if (text.endsWith('ed') || finiteAuxiliaries.has(text) || pastVerbs.has(text)) return true;
  return presentVerbs.has(text) || baseVerbs.has(text) || sameForms.has(text);
}

/**
 * Whether the word at `at` is a finite verb, as far as the words beside it tell: auxiliaries,
 * irregular pasts, pasts in -ed behind a subject, presents of common verbs. A guess by lists; it
 * looks at no more than three words on either side.
 */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  const { text } = word;
  if (text.includes("'") && isContracted(text)) return true;
  if (!isCandidate(text)) return false;
  const before = wordBefore(words, at);
  if (finiteAuxiliaries.has(text)) return !isNounOrMonth(words, at);
  if (before !== undefined && (isAuxiliary(before.text) || before.text === 'to')) return false;
  if (pastVerbs.has(text)) return !determiners.has(before?.text ?? '') || isPronoun(before);
  if (sameForms.has(text))
    return (
      isPronoun(before) ||
      (before?.isCapital ?? false) ||
      before?.text === ')' ||
      isHitting(words, at, before)
    );
  if (presentVerbs.has(text)) return hasSubjectBefore(before) && !isPlural(before);
  if (baseVerbs.has(text)) return isPlural(before) && !word.isCapital;
  return isPastInEd(words, at, text);
}

/**
 * Whether the word at `at` is a finite verb that shares the subject of the clause before: "France
 * has given four and promised six". An object must follow, so that it is no adjective.
 */
export function isSharedFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.kind !== 'word' || before === undefined || !coordinators.has(before.text)) return false;
  const isPast = word.text.endsWith('ed') && !notPastWords.has(word.text) && !word.isCapital;
  if (!isPast && !presentVerbs.has(word.text) && !pastVerbs.has(word.text)) return false;
  const next = words[at + 1];
  if (next?.kind === 'number' || next?.kind === 'word') {
    const { text } = next;
    return next.kind === 'number' || determiners.has(text) || text === 'to' || text === 'that';
  }
  return false;
}

function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && subjectPronouns.has(word.text);
}

function isPlural(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  const { text } = word;
  if (determiners.has(text) && !plurals.has(text)) return false;
  return plurals.has(text) || (/[^su]s$/.test(text) && !text.endsWith("'s") && !word.isCapital);
}

/** "drones hit a clinic", but "homes hit in the raid". */
function isHitting(words: readonly Word[], at: number, before: Word | undefined): boolean {
  const next = words[at + 1];
  if (words[at]?.text !== 'hit' || !isPlural(before) || next === undefined) return false;
  return next.kind === 'number' || next.kind === 'quote' || determiners.has(next.text);
}

/** Whether a finite verb stands in `[from, to)`. */
export function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(words, at)) return true;
  return false;
}
