import {
  finiteAuxiliaries,
  beForms,
  doForms,
  haveForms,
  modals,
} from '../modality/grammar/auxiliaries.ts';
import { isFinite } from '../modality/grammar/finite.ts';
import { isAdverb, prepositions, subordinators } from '../modality/grammar/word-classes.ts';
import type { UnitWord } from './units.ts';
import { timeWords } from './word-sets.ts';

/** Words `[from, to)` of a unit. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const reach = 30;
const floating = new Set('himself herself itself themselves both all each together'.split(' '));

/** The auxiliaries, negations and adverbs before a verb. */
export interface VerbGroup extends Range {
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  /** Whether an auxiliary makes it finite. */
  readonly isFinite: boolean;
  /** "would say", "will warn": nobody has said it yet. */
  readonly isModal: boolean;
  readonly hasTo: boolean;
}

/** What of a verb group stands before the verb at `at`. */
export function groupBefore(words: readonly UnitWord[], at: number): VerbGroup {
  let from = at;
  let isNegated = false;
  let nearest: string | null = null;
  let isFiniteGroup = false;
  let isModal = false;
  for (; from > 0 && at - from < 6; from -= 1) {
    const word = words[from - 1];
    if (word?.kind !== 'word') break;
    const { text } = word;
    const isAuxiliary =
      finiteAuxiliaries.has(text) || beForms.has(text) || haveForms.has(text) || doForms.has(text);
    if (text === 'not' || text === 'never' || text.endsWith("n't")) isNegated = true;
    if (isAuxiliary) {
      nearest ??= text;
      isFiniteGroup ||= finiteAuxiliaries.has(text);
      isModal ||= modals.has(text);
    } else if (text === 'far' && words[from - 2]?.text === 'so') from -= 1;
    else if (!floating.has(text) && (!isAdverb(text) || (word.isCapital && from > 1))) break;
  }
  const isPassive = nearest !== null && beForms.has(nearest);
  const hasTo = words[from - 1]?.text === 'to';
  return { from, to: at, isNegated, isPassive, isFinite: isFiniteGroup, isModal, hasTo };
}

/** Verbs that a clause follows, and so its subject. */
const saying =
  /^(?:said|says|say|announced|confirmed|reported|reports|believes|thinks|hopes|hoped|added|noted|stressed|insisted|warned|promised|pledged|claimed|claims)$/;

/** Whether the words left of a coordinator belong to the same subject: no verb stands in them. */
function reachesOver(words: readonly UnitWord[], at: number, stop: number): boolean {
  for (let left = at - 1; left >= stop; left -= 1) {
    const word = words[left];
    if (word === undefined || word.kind === 'quote') return false;
    if (word.kind === 'mark') return word.text === ',' && at - left > 1;
    // "said that Norway and Sweden would": both are the subject of what is said.
    if (word.text === 'that') return at - left > 1;
    if (isFinite(words, left)) return at - left > 1 && saying.test(word.text);
  }
  return true;
}

/**
 * The noun phrase that ends before `at`: back to a mark, a conjunction or a verb. Looks back no more
 * than 30 words.
 */
export function phraseBefore(words: readonly UnitWord[], at: number): Range | null {
  const stop = Math.max(0, at - reach);
  let from = at;
  while (from > stop) {
    const word = words[from - 1];
    if (word === undefined) break;
    const { kind, text } = word;
    if (text === ')') {
      let open = from - 2;
      while (open > stop && words[open]?.text !== '(') open -= 1;
      if (words[open]?.text !== '(') break;
      from = open;
      continue;
    }
    // "He was echoed by Ada Holt, who said": she, and not "echoed by".
    const isAgent =
      text === 'by' &&
      /..(?:ed|en|ght|old|id)$/.test(words[from - 2]?.text ?? '') &&
      beForms.has(words[from - 3]?.text ?? '');
    if (isAgent) break;
    if (kind === 'quote' || (kind === 'mark' && text !== '&' && text !== "'" && text !== '’'))
      break;
    if (text === 'and' || text === 'or') {
      if (from === at || !reachesOver(words, from - 1, stop)) break;
    } else if (text === 'but' || text === 'yet' || text === 'so' || subordinators.has(text)) break;
    else if (kind === 'word' && isFinite(words, from - 1)) break;
    from -= 1;
  }
  return from < at ? { from, to: at } : null;
}

const relativeReach = 16;

/**
 * The subject that a relative clause without commas parts from its verb: "six residents who spoke to
 * the paper said". `range` is the phrase right before the verb; null if no such clause holds it.
 */
export function antecedentOf(words: readonly UnitWord[], range: Range): Range | null {
  const verb = range.from - 1;
  if (words[verb]?.kind !== 'word' || !isFinite(words, verb)) return null;
  for (let at = verb - 1; at > Math.max(0, verb - relativeReach); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.kind === 'quote') return null;
    const isThat = word.text === 'that' && !isFinite(words, at - 1);
    if (isThat || /^(?:who|which)$/.test(word.text)) return phraseBefore(words, at);
    if (isFinite(words, at)) return null;
  }
  return null;
}

const phraseStops = new Set(
  'who which whose where when while as because but after before if that'.split(' '),
);

/** The noun phrase that begins at `at`: up to a mark, a verb or what begins another phrase. */
export function phraseAfter(words: readonly UnitWord[], at: number): Range | null {
  const first = words[at]?.text ?? '';
  // "said Reilly": a name that ends as adverbs do.
  const isName = words[at]?.isCapital === true && at > 0 && /..ly$/.test(first);
  if (prepositions.has(first) || timeWords.has(first) || (isAdverb(first) && !isName)) return null;
  let to = at;
  while (to < words.length && to - at < reach) {
    const word = words[to];
    if (word === undefined || word.kind === 'quote') break;
    if (word.kind === 'mark' && word.text !== '&' && word.text !== '’') break;
    if (phraseStops.has(word.text) || isFinite(words, to)) break;
    // "the clinic's only doctor"
    const isInside = /^(?:the|its|his|her|their|\S+'s|\S+s')$/.test(words[to - 1]?.text ?? '');
    if (
      to > at &&
      isAdverb(word.text) &&
      !word.isCapital &&
      !(isInside && words[to + 1]?.kind === 'word')
    )
      break;
    if (to > at && prepositions.has(word.text) && word.text !== 'of' && word.text !== 'for') break;
    to += 1;
  }
  return to > at ? { from: at, to } : null;
}

function isPlain(words: readonly UnitWord[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.isCapital || phraseStops.has(word.text)) return false;
  return !prepositions.has(word.text) && !isFinite(words, at) && !/^(?:and|or)$/.test(word.text);
}

/** "said the mayor, Ann Lee": the name behind a description that ends in a comma or the sentence. */
export function withNameBehind(words: readonly UnitWord[], subject: Range): Range {
  if (words[subject.to]?.text !== ',' || words[subject.to - 1]?.isCapital === true) return subject;
  let to = subject.to + 1;
  // "Holt’s colleague, the nurse Laila Nasser"
  while (isPlain(words, to) && to - subject.to <= 3) to += 1;
  const name = to;
  while (words[to]?.kind === 'word' && words[to]?.isCapital === true && to - name <= 4) to += 1;
  const next = words[to];
  const isName = to - name >= 2 && (next === undefined || next.kind === 'mark');
  return isName ? { from: subject.from, to } : subject;
}

/** The comma right before a verb, or before the time that stands there: ", on Thursday called". */
export function commaBefore(words: readonly UnitWord[], at: number): number | null {
  let before = at - 1;
  while (timeWords.has(words[before]?.text ?? '')) before -= 1;
  if (before < at - 1 && words[before]?.text === 'on') before -= 1;
  return words[before]?.text === ',' ? before : null;
}
