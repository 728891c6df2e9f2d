import { isFinite } from '../../../modality/grammar/finite.ts';
import type { Range } from '../../../speech/phrases.ts';
import { wordsIn } from '../../grammar/look.ts';
import type { Unit } from '../../scene/unit.ts';
import type { Amount } from '../amount.ts';

/** What stands around an amount, up to the ends of its clause. */
export interface Around extends Range {
  /** The words before it and behind it, in lower case; `to` is at the next amount at most. */
  readonly lead: string;
  readonly tail: string;
  /** The finite verb that is nearest before it, as an index. */
  readonly verb: number | null;
  /** The finite verb whose subject it stands in; null behind the verb of its clause. */
  readonly own: number | null;
}

const reach = 24;
const opensClause =
  /^(?:that|while|whereas|whilst|but|because|although|though|if|when|unless|after|so|as)$/;
/** Verbs that a clause follows, also without "that". */
const saying = /^(?:said|says|added|adds|insisted|insists|stressed|thinks|believes)$/;
const closesClause = /^(?:while|whereas|whilst|but|because|although|though|if|when|unless)$/;
const hardMarks = /^[;:“”"]$/;
const joins = /^(?:include|includes|including)$/;

/** Dashes part clauses where they stand between words, not within one. */
function isBorder(unit: Unit, at: number): boolean {
  const word = unit.words[at];
  if (word === undefined || word.kind === 'quote') return true;
  if (word.kind !== 'mark') return false;
  if (hardMarks.test(word.text)) return true;
  const [before, after] = [unit.words[at - 1], unit.words[at + 1]];
  const isLoose = (before?.end ?? 0) < word.start || (after?.start ?? Infinity) > word.end;
  return /^[-–—]$/.test(word.text) && isLoose;
}

/** "and Sweden gave", ", and a third is": a coordinator with a subject and a verb of its own behind. */
function opensMain(unit: Unit, at: number, to: number): boolean {
  if (!/^(?:and|but|or)$/.test(unit.words[at]?.text ?? '')) return false;
  if (unit.words[at - 1]?.text !== ',') return false;
  for (let next = at + 1; next < Math.min(to, at + 9); next += 1) {
    const word = unit.words[next];
    if (word?.kind === 'mark' && !/^[$€£¥]$/.test(word.text)) return false;
    if (/^(?:which|that|who)$/.test(word?.text ?? '')) return false;
    if (next > at + 1 && isFinite(unit.words, next)) return true;
  }
  return false;
}

function startOf(unit: Unit, from: number): number {
  let at = from;
  while (at > Math.max(0, from - reach)) {
    const { text } = unit.words[at - 1] ?? { text: '' };
    if (isBorder(unit, at - 1)) break;
    // "including", "as well as" open none.
    const isJoined = joins.test(text) || unit.words[at - 2]?.text === 'well';
    if ((opensClause.test(text) && !isJoined) || saying.test(text)) break;
    if (opensMain(unit, at - 1, unit.words.length)) break;
    at -= 1;
  }
  return at;
}

function endOf(unit: Unit, to: number): number {
  let at = to;
  while (at < Math.min(unit.words.length, to + reach)) {
    if (isBorder(unit, at) || closesClause.test(unit.words[at]?.text ?? '')) break;
    if (at > to && opensMain(unit, at, unit.words.length)) break;
    at += 1;
  }
  return at;
}

/** A finite verb right behind what the amount counts: it stands in the subject. */
function ownVerb(unit: Unit, { to }: Amount, end: number): number | null {
  for (let at = to; at < Math.min(end, to + 16); at += 1) {
    const text = unit.words[at]?.text ?? '';
    if (!isFinite(unit.words, at)) continue;
    // "that Spain promised": the verb of a relative clause; "promised last June": a participle.
    const isRelative = isInRelative(unit, at, to);
    const isReduced = at === to && /(?:ed|ent|ught|aid|ven)$/.test(text) && isPhraseNext(unit, at);
    if (!isRelative && !isReduced) return at;
  }
  return null;
}

function isInRelative(unit: Unit, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 6); at -= 1)
    if (/^(?:that|which|who|it|they)$/.test(unit.words[at]?.text ?? '')) {
      const before = at + 1 === verb && at >= from;
      return /^(?:that|which|who)$/.test(unit.words[at]?.text ?? '') || before;
    }
  return false;
}

/** "pledged last June", "promised in March", "promised by": what tells a participle. */
function isPhraseNext(unit: Unit, at: number): boolean {
  return /^(?:last|in|on|by|at|since|for|to|earlier|this|two|three|so|from|under|through|during|before|after|a)$/.test(
    unit.words[at + 1]?.text ?? '',
  );
}

/** The clause that the amount stands in; `far`: where the next amount begins. */
export function aroundOf(unit: Unit, amount: Amount, far: number): Around {
  const from = startOf(unit, amount.from);
  const to = endOf(unit, amount.to);
  let verb: number | null = null;
  for (let at = amount.from - 1; at >= from && verb === null; at -= 1)
    if (isFinite(unit.words, at)) verb = at;
  return {
    from,
    to: Math.min(to, Math.max(far, amount.to)),
    lead: wordsIn(unit.words, from, amount.from),
    tail: wordsIn(unit.words, amount.to, to),
    verb,
    own: verb === null ? ownVerb(unit, amount, to) : null,
  };
}
