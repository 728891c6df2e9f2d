import type { Limit } from '../values/numbers/qualifier-words.ts';
import { valueOf, type Amount } from '../values/numbers/amount.ts';
import { compareDecimals } from '../values/numbers/decimal.ts';
import { shareScale } from '../values/numbers/range.ts';
import { problemIn, skipWords, textAt, type Token } from '../values/numbers/tokens.ts';
import { readVague, type Vague } from '../values/numbers/vague.ts';
import {
  limitCount,
  rangeCount,
  readNumber,
  readTotal,
  type Count,
} from '../values/quantity-count.ts';
import { isTiedRange, opensChange } from './range-marks.ts';

/** A number expression in running text; token indices. */
export interface Numeral {
  readonly at: number;
  readonly next: number;
  readonly first: Amount | null;
  readonly second: Amount | null;
  readonly total: Amount | null;
  readonly vague: Vague | null;
}

function rises(first: Amount, second: Amount): boolean {
  return compareDecimals(valueOf(shareScale(first, second)), valueOf(second)) < 0;
}

/** The second end of a range whose first ends before `at`. */
function readSecond(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: Amount,
  isBetween: boolean,
): Amount | null {
  const word = textAt(tokens, first.next) ?? '';
  const hyphens = skipWords(tokens, first.next, '- to -');
  const joins = isBetween ? word === 'and' : ['-', 'to', 'or'].includes(word);
  if (!joins) return null;
  if (word === '-' && hyphens === null && !isTiedRange(text, tokens, first.next)) return null;
  if (word === 'to' && opensChange(tokens, at)) return null;
  const second = readNumber(tokens, hyphens ?? first.next + 1, true);
  return second !== null && rises(first, second) ? second : null;
}

/** Reads the number expression at `at`, which may be `between`; null if there is none. */
export function readNumeral(text: string, tokens: readonly Token[], at: number): Numeral | null {
  const none = { first: null, second: null, total: null, vague: null };
  const vague = readVague(tokens, at);
  if (vague !== null) return { ...none, at, next: vague.next, vague: vague.vague };
  const isBetween = textAt(tokens, at) === 'between';
  const start = isBetween ? at + 1 : at;
  const first = readNumber(tokens, start, !isBetween);
  if (first === null) return null;
  const second = readSecond(text, tokens, start, first, isBetween);
  if (isBetween && second === null) return null;
  const total = second === null ? readTotal(tokens, first.next) : null;
  const isPart = total !== null && rises(first, total) && textAt(tokens, first.next) !== '/';
  const next = second?.next ?? (isPart ? total.next : first.next);
  if (problemIn(tokens.slice(start, next), next - start) !== null) return null;
  return { ...none, at: start, next, first, second, total: isPart ? total : null };
}

/** The coded count; null where it cannot be kept as a number. */
export function countOf(numeral: Numeral, qualifier: Limit): Count | null {
  const { first, second, total, vague } = numeral;
  if (vague !== null) {
    const [low, high] = [Number(vague.low), Number(vague.high)];
    return { best: null, low, high, qualifier: vague.qualifier, of: null };
  }
  if (first === null) return null;
  if (second !== null) return rangeCount(first, second, qualifier);
  const of = total === null ? null : Number(valueOf(total));
  return limitCount(Number(valueOf(first)), qualifier, of);
}
