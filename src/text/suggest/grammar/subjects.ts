import { openAppositions } from '../../speech/apposition.ts';
import { phraseAfter, phraseBefore, type Range } from '../../speech/phrases.ts';
import type { UnitWord } from '../../speech/units.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { coordinators, isAdverb } from '../../modality/grammar/word-classes.ts';
import { readVerbGroup } from '../../modality/verb-group.ts';
import { delegates } from '../actors/head-words.ts';
import { requests } from './control-words.ts';
import { verbOf } from './verb-table.ts';

/** A finite verb that another verb hangs on. */
export interface Governor {
  /** Where its auxiliaries begin. */
  readonly from: number;
  readonly head: number;
  /** Its lemma where the lists know it, else the word. */
  readonly lemma: string;
  readonly isNegated: boolean;
}

const reach = 40;
const relatives = /^(?:who|which|that)$/;

function finiteBefore(words: readonly UnitWord[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const word = words[back];
    if (word === undefined || word.text === ';' || word.text === ':') return null;
    if (isFinite(words, back)) {
      // "have been": the group begins with its first auxiliary.
      while (back > 0 && isFinite(words, back - 1)) back -= 1;
      return back;
    }
  }
  return null;
}

/** The finite verb before `at` that an infinitive or gerund there hangs on. */
export function governorOf(words: readonly UnitWord[], at: number): Governor | null {
  const from = finiteBefore(words, at);
  if (from === null) return null;
  const { head, negation } = readVerbGroup(words, from);
  const place = Math.min(head, at - 1);
  const text = words[place]?.text ?? '';
  return { from, head: place, lemma: verbOf(text)?.lemma ?? text, isNegated: negation !== null };
}

const parting = new Set(
  'among between with to by for against including after on at through via under alongside into'.split(
    ' ',
  ),
);

/** "assistance among Kyiv’s allies, who": the phrase that stands nearest. */
function nearest(words: readonly UnitWord[], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  for (let at = phrase.to - 2; at > phrase.from; at -= 1)
    if (parting.has(words[at]?.text ?? '')) return { from: at + 1, to: phrase.to };
  return phrase;
}

const asides =
  /^(?:said|says|noted|notes|added|adds|recalled|insisted|argued|explained|claimed|wrote|admitted|confirmed|stressed|remarked|reported|reckons|believes)$/;

/** "Croatia, he noted, had donated": the comma before who says so, or null. */
function behindAside(words: readonly UnitWord[], comma: number): number | null {
  if (words[comma]?.text !== ',' || !asides.test(words[comma - 1]?.text ?? '')) return null;
  for (let at = comma - 2; at >= Math.max(1, comma - 6); at -= 1)
    if (words[at]?.kind !== 'word') return words[at]?.text === ',' ? at : null;
  return null;
}

/** The subject of a finite verb whose auxiliaries begin at `at`. */
function finiteSubject(words: readonly UnitWord[], at: number, depth: number): Range | null {
  const before = words[at - 1];
  if (before === undefined || depth > 3) return null;
  // "The quartet – the US, Egypt and the UAE – met": what stands before the dashes.
  const dash = before.text === '-' ? dashBefore(words, at - 1) : null;
  if (dash !== null) return phraseBefore(words, dash);
  const outer = behindAside(words, at - 1);
  if (outer !== null) return phraseBefore(words, outer);
  if (before.text === ',') return openAppositions(words, at - 1) ?? phraseBefore(words, at - 1);
  if (relatives.test(before.text)) {
    const end = words[at - 2]?.text === ',' ? at - 2 : at - 1;
    return nearest(words, phraseBefore(words, end));
  }
  if (coordinators.has(before.text)) {
    const verb = finiteBefore(words, at - 1);
    return verb === null ? null : finiteSubject(words, verb, depth + 1);
  }
  return listBefore(words, phraseBefore(words, at));
}

/** The dash that opens what the one at `close` closes; null where none does. */
function dashBefore(words: readonly UnitWord[], close: number): number | null {
  for (let at = close - 2; at > Math.max(0, close - 26); at -= 1)
    if (words[at]?.text === '-' && (words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0)) return at;
  return null;
}

const inLists = new Set('the of a an unnamed state states country republic and'.split(' '));

/** Whether the words between two commas are one more name of a list. */
function isListed(words: readonly UnitWord[], from: number, to: number): boolean {
  const item = words.slice(from, to);
  return (
    item.length > 0 &&
    item.length < 10 &&
    item.some(({ isCapital, text }) => isCapital && !isAdverb(text)) &&
    item.every(({ isCapital, text, kind }) => kind === 'word' && (isCapital || inLists.has(text)))
  );
}

/** "the ministers of Norway", "envoys from Estonia": the first of a list of states. */
function isOfDelegates(words: readonly UnitWord[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (/^(?:of|from)$/.test(words[at]?.text ?? ''))
      return delegates.has(words[at - 1]?.text ?? '') && isListed(words, at + 1, to);
  return false;
}

/** "Norway, Estonia, and Latvia": the whole of a list that ends with the phrase. */
function listBefore(words: readonly UnitWord[], phrase: Range | null): Range | null {
  if (phrase === null) return null;
  let { from } = phrase;
  const isJoined = coordinators.has(words[from - 1]?.text ?? '');
  const hasAnd = words.slice(from, phrase.to).some(({ text }) => text === 'and');
  if (isJoined && !/^[,;]$/.test(words[from - 2]?.text ?? '')) return phrase;
  if (isJoined) from -= 1;
  else if (!hasAnd) return phrase;
  while (/^[,;]$/.test(words[from - 1]?.text ?? '')) {
    let start = from - 1;
    while (start > 0 && words[start - 1]?.kind !== 'mark' && from - start < 10) start -= 1;
    // "Norway; the Benelux states of Belgium and the Netherlands; and Spain": one of a list.
    if (words[start - 1]?.text !== ';' && isOfDelegates(words, start, from - 1))
      return { from: start, to: phrase.to };
    if (!isListed(words, start, from - 1)) break;
    from = start;
  }
  return isJoined && from === phrase.from - 1 ? phrase : { from, to: phrase.to };
}

/** "asked Austria and Italy to send": those between the verb and "to". */
function askedOf(words: readonly UnitWord[], governor: Governor, at: number): Range | null {
  let from = governor.head + 1;
  if (/^(?:on|for|upon|to|with)$/.test(words[from]?.text ?? '')) from += 1;
  const to = words[at - 1]?.text === 'to' ? at - 1 : at;
  return to > from ? { from, to } : null;
}

/** "with Norway contributing": the one between. */
function withSubject(words: readonly UnitWord[], at: number): Range | null {
  const phrase = phraseBefore(words, at);
  if (phrase === null) return null;
  for (let from = phrase.to - 1; from >= phrase.from; from -= 1)
    if (words[from]?.text === 'with' && from + 1 < phrase.to)
      return { from: from + 1, to: phrase.to };
  return null;
}

/** "Arriving in Brussels, Pistorius said": the subject of the verb behind. */
function subjectBehind(words: readonly UnitWord[], at: number): Range | null {
  for (let next = at + 1; next < Math.min(words.length, at + reach); next += 1)
    if (isFinite(words, next) && words.slice(at, next).some(({ text }) => text === ','))
      return finiteSubject(words, next, 0);
  return null;
}

/** Who does what the verb tells whose group begins at `at`; null where no words tell. */
export function subjectOf(
  words: readonly UnitWord[],
  at: number,
  kind: 'finite' | 'infinitive' | 'gerund',
  governor: Governor | null,
): Range | null {
  if (kind === 'finite') return finiteSubject(words, at, 0);
  if (kind === 'gerund') {
    const beside = withSubject(words, at);
    if (beside !== null) return beside;
    if (at <= 1) return subjectBehind(words, at);
  }
  if (governor === null) return null;
  if (kind === 'infinitive' && requests.has(governor.lemma)) {
    const asked = askedOf(words, governor, at);
    if (asked !== null) return asked;
  }
  return (
    finiteSubject(words, governor.from, 0) ??
    (kind === 'gerund' ? speakerBehind(words, governor, at) : null)
  );
}

const saying = /^(?:said|says|added|adds|told|tells|announced|declared|insisted|noted)$/;
const longestName = 14;

/** "“…,” said Prime Minister Hamish Rewi, announcing NZ$5 million": who stands behind the verb. */
function speakerBehind(words: readonly UnitWord[], { head }: Governor, at: number): Range | null {
  if (!saying.test(words[head]?.text ?? '') || words[at - 1]?.text !== ',') return null;
  const isName = words[head + 1]?.isCapital === true || words[head + 1]?.text === 'the';
  return isName && at - head < longestName ? { from: head + 1, to: at - 1 } : null;
}

/** The agent of a passive: "by Norway". */
export function agentBehind(words: readonly UnitWord[], at: number): Range | null {
  for (let next = at + 1; next < Math.min(words.length, at + 8); next += 1) {
    const word = words[next];
    if (word === undefined || (word.kind === 'mark' && word.text !== ',') || isFinite(words, next))
      return null;
    if (word.text === 'by') return phraseAfter(words, next + 1);
  }
  return null;
}
