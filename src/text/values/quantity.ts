import type { Quantity } from '../../shared/domain/values.ts';
import { quantityFromJson } from './json-form.ts';
import { valueOf, type Amount } from './numbers/amount.ts';
import { readQualifier, readQualifierBehind } from './numbers/qualifier-words.ts';
import { rangeUpsideDown, readRange } from './numbers/range.ts';
import { problemIn, textAt, tokenise, type Token } from './numbers/tokens.ts';
import { readVague } from './numbers/vague.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';
import {
  limitCount,
  rangeCount,
  readNumber,
  readTotal,
  skipOf,
  type Count,
} from './quantity-count.ts';
import { singleLine } from './split-list.ts';

type ReadCount = Parsed<{ readonly count: Count; readonly next: number }>;

const noNumber = 'No number: write 4, four, at least 50, 10–12, 24 of 39 drones, dozens of tanks …';

/** A number, or `a` before a counted word: `a drone`. */
function readEnd(tokens: readonly Token[], at: number, mayJoin: boolean): Amount | null {
  const amount = readNumber(tokens, at, mayJoin);
  if (amount !== null) return amount;
  const word = textAt(tokens, at);
  if (word === 'no' || word === 'none') return { mantissa: '0', scale: 0, next: at + 1 };
  const isOne = (word === 'a' || word === 'an') && tokens[at + 1]?.kind === 'word';
  return isOne ? { mantissa: '1', scale: 0, next: at + 1 } : null;
}

function readCount(tokens: readonly Token[]): ReadCount {
  const before = readQualifier(tokens, 0);
  const vague = readVague(tokens, before.next);
  if (vague !== null) {
    const { qualifier, low, high } = vague.vague;
    const count = { best: null, low: Number(low), high: Number(high), qualifier, of: null };
    return understood({ count, next: vague.next });
  }
  const range = readRange(tokens, before.next, readEnd);
  if (range === null) return refused(noNumber);
  const { first, second } = range;
  const total = second === null ? readTotal(tokens, range.next) : null;
  const behind = readQualifierBehind(tokens, total?.next ?? range.next);
  const next = behind?.next ?? total?.next ?? range.next;
  const qualifier =
    before.qualifier === 'exact' ? (behind?.qualifier ?? 'exact') : before.qualifier;
  const of = total === null ? null : Number(valueOf(total));
  if (second === null) {
    return understood({ count: limitCount(Number(valueOf(first)), qualifier, of), next });
  }
  const count = rangeCount(first, second, qualifier);
  return count === null ? refused(rangeUpsideDown) : understood({ count, next });
}

/** What is counted: the rest as printed, without `of`, `of the` or `more` before it and stops behind. */
function unitOf(input: string, tokens: readonly Token[], next: number): string | null {
  const more = textAt(tokens, next) === 'more' ? next + 1 : next;
  const start = skipOf(tokens, more);
  const rest = tokens[start];
  if (rest === undefined) return null;
  const unit = singleLine(input.slice(rest.start))
    .replace(/[.,;:]+$/, '')
    .trim();
  return unit === '' ? null : unit;
}

/**
 * Reads a count with its unit: `at least two civilians`, `24 of 39 drones`, `hundreds of thousands
 * of drones`, `10–12`, `2.5 million shells`. Exact gives `best` only; at least and more than give
 * `best` and `low`, up to and its like `best` and `high`; ranges and vague numbers have no `best`.
 */
export function parseQuantity(input: string): Parsed<Quantity> {
  if (input.trimStart().startsWith('{')) return quantityFromJson(input);
  const tokens = tokenise(input);
  if (tokens[0]?.kind === 'currency')
    return refused(`${cite(input)} is money. Write a count here, such as 50 or at least 50 tanks.`);
  const read = readCount(tokens);
  const problem = problemIn(tokens, read.ok ? read.value.next : tokens.length);
  if (problem !== null) return refused(problem);
  if (!read.ok) return read;
  const { count, next } = read.value;
  const unit = unitOf(input, tokens, next);
  if (
    unit !== null &&
    /^(?:st|nd|rd|th)\b/i.test(unit) &&
    tokens[next]?.start === tokens[next - 1]?.end
  )
    return refused(`${cite(input)} is a place in an order, no count. Write 4, four …`);
  const numbers = [count.best, count.low, count.high, count.of];
  if (numbers.some((number) => number !== null && !Number.isFinite(number)))
    return refused('The number is too large to be kept.');
  return understood({ ...count, unit });
}
