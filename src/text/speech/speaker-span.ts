import type { Span } from '../../shared/domain/span.ts';
import type { FoundName } from '../../shared/domain/understanding.ts';
import { itemAt, itemsWithin } from '../document/find.ts';
import { demonyms } from '../lexicon/countries-lookup.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
} from '../modality/grammar/word-classes.ts';
import { modifiersEnd } from './modifiers.ts';
import type { Range } from './phrases.ts';
import type { UnitWord } from './units.ts';
import { agents, followers, timeWords, titles } from './word-sets.ts';

/** Who speaks, as printed; `names` are the names that it consists of, none for "officials". */
export interface SpeakerSpan extends Span {
  readonly names: readonly FoundName[];
  /** The last word of the phrase in lower case: "officials", "ministry", "he". */
  readonly head: string;
}

const bareDeterminers = new Set(
  'a an the this that these those its his her their our my your whose'.split(' '),
);

const partisans =
  /^(?:republican|democrat|tory|conservative|liberal|social-democrat|socialist|communist|islamist|christian|muslim|jew|european|westerner|african|asian|arab|kurd)s?$/;
const demonymWords: ReadonlySet<string> = new Set(
  [...demonyms.keys()].map((word) => word.toLowerCase()),
);

function indexOf(words: readonly UnitWord[], { from, to }: Range, text: string): number | null {
  for (let at = from; at < to; at += 1) if (words[at]?.text === text) return at;
  return null;
}

function nameAtWord(names: readonly FoundName[], word: UnitWord | undefined): FoundName | null {
  return word === undefined ? null : itemAt(names, word.start);
}

/** "most of them Republicans": the noun is what is meant. */
function behindPart(words: readonly UnitWord[], { from, to }: Range): Range {
  const isPart =
    words[from + 1]?.text === 'of' && /^(?:them|whom|which)$/.test(words[from + 2]?.text ?? '');
  return isPart && from + 3 < to ? { from: from + 3, to } : { from, to };
}

/** Steps over "On Monday", "Last week", "Meanwhile" in front of the subject. */
function withoutLead(words: readonly UnitWord[], range: Range, names: readonly FoundName[]): Range {
  let { from } = range;
  const { to } = range;
  while (from < to - 1) {
    const word = words[from];
    if (word === undefined) break;
    const isTime = timeWords.has(word.text) && nameAtWord(names, word) === null;
    const isName = nameAtWord(names, word) !== null;
    if ((isAdverb(word.text) && !isName) || coordinators.has(word.text) || isTime) from += 1;
    else if (word.kind === 'number' && isTimeAt(words, from - 1)) from += 1;
    else if (prepositions.has(word.text)) from = behindPhrase(words, { from, to }, names);
    else break;
  }
  return { from, to };
}

function isTimeAt(words: readonly UnitWord[], at: number): boolean {
  return timeWords.has(words[at]?.text ?? '');
}

/** Where the subject begins in "In Brussels officials", "On Monday the ministry". */
function behindPhrase(
  words: readonly UnitWord[],
  range: Range,
  names: readonly FoundName[],
): number {
  const { from, to } = range;
  let at = from + 1;
  while (at < to && isTimeAt(words, at)) at += 1;
  if (at > from + 1) return Math.min(at, to - 1);
  const name = nameAtWord(names, words[from + 1]);
  if (name !== null) {
    while (at < to && (words[at]?.start ?? 0) < name.end) at += 1;
    return Math.min(at, to - 1);
  }
  for (at = to - 1; at > from + 1; at -= 1) if (determiners.has(words[at]?.text ?? '')) return at;
  return Math.min(from + 2, to - 1);
}

/** The word at which a name begins that ends in the word at `at`. */
function wordOf(words: readonly UnitWord[], name: FoundName, at: number): number {
  let from = at;
  while (from > 0 && (words[from - 1]?.start ?? 0) >= name.start) from -= 1;
  return from;
}

/** Steps over a determiner, and over whose it is: "the group’s director" is "director". */
function withoutOwner(
  words: readonly UnitWord[],
  range: Range,
  names: readonly FoundName[],
): number {
  let { from } = range;
  for (let at = range.from; at < range.to - 1; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const name = nameAtWord(names, word);
    const isMarked = /^['’]$/.test(words[at + 1]?.text ?? '');
    const isOwner = /'s$|s'$/.test(word.text) || isMarked;
    // "Abara’s office" is whose it is; "the group’s director" is the director.
    if (isOwner && name !== null && name.end <= word.end)
      from = Math.max(from, wordOf(words, name, at));
    else if (isOwner && name === null) from = at + (isMarked ? 2 : 1);
    else if (at === from && bareDeterminers.has(word.text)) from = at + 1;
  }
  return Math.min(from, range.to - 1);
}

const endsHead = (text: string): boolean =>
  followers.has(text) || /^(?:present|who|which)$/.test(text);

/** Where the head ends: before the first preposition outside names. */
function headEnd(words: readonly UnitWord[], range: Range, names: readonly FoundName[]): number {
  for (let at = range.from + 1; at < range.to; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') {
      if (!/^[&'’]$/.test(word?.text ?? '')) return at;
      continue;
    }
    const isInName =
      nameAtWord(names, word) !== null &&
      nameAtWord(names, words[at - 1]) === nameAtWord(names, word);
    const isParticiple =
      /(?:ed|^seen|^written|^drawn|^given|^sent|^run|^led|^held|^built)$/.test(word.text) &&
      words[at + 1]?.text === 'by';
    if (isInName) continue;
    if (prepositions.has(word.text) || endsHead(word.text) || isParticiple) return at;
  }
  return range.to;
}

function withoutTail(
  words: readonly UnitWord[],
  range: Range,
  names: readonly FoundName[],
): number {
  let { to } = range;
  while (to > range.from + 1) {
    const word = words[to - 1];
    if (word === undefined) break;
    const isTime = timeWords.has(word.text) && nameAtWord(names, word) === null;
    // "The first said"
    if (/^(?:first|only)$/.test(word.text) && determiners.has(words[to - 2]?.text ?? '')) break;
    const isFloating = /^(?:himself|herself|itself|themselves|there|here|nearby|alone|too)$/.test(
      word.text,
    );
    if (
      !isTime &&
      !isFloating &&
      !(isAdverb(word.text) && !(word.isCapital && to > 1)) &&
      word.kind !== 'mark' &&
      !(word.kind === 'number' && isTimeAt(words, to - 2))
    )
      break;
    to -= 1;
  }
  return to;
}

/** A run of capitals at the end, without titles: a name that no reader of names has found. */
function capitalRun(words: readonly UnitWord[], range: Range): number {
  let from = range.to;
  while (from > range.from) {
    const word = words[from - 1];
    if (
      word === undefined ||
      !word.isCapital ||
      titles.has(word.text) ||
      determiners.has(word.text)
    )
      break;
    from -= 1;
  }
  // Behind a title or a noun ("the insurer Nordmarine"); else all of it is the name.
  const before = words[from - 1];
  // "one senior Republican", "a top Ukrainian"
  const only = range.to - from === 1 ? (words[from]?.text ?? '') : '';
  const isOfMany = partisans.test(only) || demonymWords.has(only);
  const isNamed = from < range.to && from > range.from && before?.kind === 'word' && !isOfMany;
  return isNamed && (titles.has(before.text) || !before.isCapital) ? from : range.from;
}

function personAtEnd(
  words: readonly UnitWord[],
  range: Range,
  inside: readonly FoundName[],
): FoundName | null {
  const last = inside.at(-1);
  const end = words[range.to - 1]?.end ?? 0;
  if (last?.kind !== 'person' || last.end < end - 2 || last.end > end) return null;
  let at = range.to;
  while (at > range.from && (words[at - 1]?.start ?? 0) >= last.start) at -= 1;
  // "the owner of the Lady Ismene"
  const owner = determiners.has(words[at - 1]?.text ?? '') ? (words[at - 2]?.text ?? '') : '';
  if (at - 2 > range.from && prepositions.has(owner)) return null;
  const before = words[at - 1]?.text ?? '';
  const isOfAgent = words.slice(range.from, at).some(({ text }) => agents.has(text));
  if (
    at > range.from &&
    isOfAgent &&
    words.slice(range.from, at).some(({ text }) => /^(?:for|of|to)$/.test(text))
  )
    return prepositions.has(before) || titles.has(before) ? null : last;
  return prepositions.has(before) ? null : last;
}

function spanOf(words: readonly UnitWord[], range: Range): Span | null {
  const [first, last] = [words[range.from], words[range.to - 1]];
  return first === undefined || last === undefined || last.end <= first.start
    ? null
    : { start: first.start, end: last.end };
}

/** Whether capitals before a place say that it is the last word of a longer name: "Agence Danube". */
function isPartial(words: readonly UnitWord[], range: Range, name: FoundName): boolean {
  if (name.kind !== 'place') return false;
  let at = range.to - 1;
  while (at > range.from && (words[at]?.start ?? 0) > name.start) at -= 1;
  const before = words[at - 1];
  if (at <= range.from || before === undefined || !before.isCapital) return false;
  return !titles.has(before.text) && !determiners.has(before.text) && !/'s?$/.test(before.text);
}

/** "Bank of Kenya": capitals before "of" and behind it are one name. */
function withOf(words: readonly UnitWord[], { from, to }: Range, stop: number): number {
  const [head, next] = [words[to - 1], words[to + 1]];
  if (words[to]?.text !== 'of' || to + 1 >= stop || head === undefined || next === undefined)
    return to;
  if (!head.isCapital || !next.isCapital || titles.has(head.text) || from >= to) return to;
  let end = to + 1;
  while (end < stop && (words[end]?.isCapital ?? false)) end += 1;
  return end;
}

/** The part of a subject that names the speaker: without title, article, owner and place. */
export function speakerSpan(
  words: readonly UnitWord[],
  subject: Range,
  names: readonly FoundName[],
): SpeakerSpan | null {
  const comma = indexOf(words, { from: subject.from + 1, to: subject.to }, ',');
  if (comma !== null) {
    const second = speakerSpan(words, { from: comma + 1, to: subject.to }, names);
    const first = speakerSpan(words, { from: subject.from, to: comma }, names);
    // "critics, including former general Otto Reiss, say"
    if (/^(?:including|among|notably|like|such|led|joined)$/.test(words[comma + 1]?.text ?? ''))
      return first;
    const isPerson = (speaker: SpeakerSpan | null): boolean =>
      speaker?.names.some(({ kind }) => kind === 'person') ?? false;
    if (isPerson(first)) return first;
    const isNamed = (first?.names.length ?? 0) === 0 && (second?.names.length ?? 0) > 0;
    return isPerson(second) || isNamed ? second : first;
  }
  const lead = withoutLead(words, behindPart(words, subject), names);
  const range = { from: lead.from, to: withoutTail(words, lead, names) };
  const whole = spanOf(words, range);
  if (whole === null) return null;
  const inside = itemsWithin(names, whole);
  const person = personAtEnd(words, range, inside);
  const pair = inside.length > 1 && person !== null ? pairOf(words, range, inside) : null;
  if (pair !== null) return pair;
  if (person !== null) return { start: person.start, end: person.end, names: [person], head: '' };
  const to = headEnd(words, range, names);
  const end = words[to - 1]?.end ?? whole.end;
  const named = inside.findLast((name) => name.end <= end);
  if (
    named !== undefined &&
    named.end >= end - 2 &&
    !isPartial(words, { from: range.from, to }, named)
  ) {
    const both = pairOf(
      words,
      { from: range.from, to },
      inside.filter((name) => name.end <= end),
    );
    return both ?? { start: named.start, end: named.end, names: [named], head: '' };
  }
  const whose = { from: range.from, to: withOf(words, { from: range.from, to }, range.to) };
  const owned = withoutOwner(words, whose, names);
  const hasNames = inside.some((name) => name.end <= end);
  const last = Math.max(whose.to, modifiersEnd(words, { from: range.from, to }, range.to));
  const from = hasNames ? owned : Math.max(owned, capitalRun(words, { from: owned, to: whose.to }));
  const span = spanOf(words, { from, to: last });
  return span === null ? null : { ...span, names: [], head: words[to - 1]?.text ?? '' };
}

/** "Healey and Pistorius": names joined by "and" are one speaker. */
function pairOf(
  words: readonly UnitWord[],
  range: Range,
  inside: readonly FoundName[],
): SpeakerSpan | null {
  const and = indexOf(words, { from: range.from + 1, to: range.to }, 'and');
  const joint = and === null ? undefined : words[and];
  if (and === null || joint === undefined) return null;
  const left = inside.findLast((name) => name.end <= joint.start);
  const right = inside.findLast((name) => name.start >= joint.end);
  if (left === undefined || right === undefined || words[and - 1]?.end !== left.end) return null;
  return { start: left.start, end: right.end, names: [left, right], head: '' };
}
