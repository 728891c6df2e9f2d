import { compareDecimals } from './decimal.ts';
import { valueOf, type Amount } from './amount.ts';
import { skipWords, textAt, type Token } from './tokens.ts';

/** One amount, or the two ends of a range with the token between them, and the token behind. */
export interface ReadRange<T> {
  readonly first: T;
  readonly second: T | null;
  readonly middle: number;
  readonly next: number;
}

/**
 * Reads `X`, `X-Y`, `X to Y`, `X or Y`, `between X and Y`, `from X to Y`, each end by `readEnd`, whose last
 * argument tells whether `and` may join the words of a number. `between` and `from` demand a second
 * end.
 */
export function readRange<T extends { readonly next: number }>(
  tokens: readonly Token[],
  at: number,
  readEnd: (tokens: readonly Token[], at: number, mayJoin: boolean) => T | null,
): ReadRange<T> | null {
  const opening = textAt(tokens, at);
  const isBetween = opening === 'between';
  const isOpened = isBetween || opening === 'from';
  const first = readEnd(tokens, isOpened ? at + 1 : at, !isBetween);
  if (first === null) return null;
  const middle = textAt(tokens, first.next);
  const hyphens = middle === '-' && skipWords(tokens, first.next, '- to -') !== null;
  const joins = isBetween ? middle === 'and' : ['-', 'to', 'or'].includes(middle ?? '');
  const second = joins ? readEnd(tokens, first.next + (hyphens ? 3 : 1), true) : null;
  const ends = { first, second, middle: first.next };
  if (second === null) return isOpened ? null : { ...ends, next: first.next };
  return { ...ends, next: second.next };
}

/** Why a range is refused whose first end is above its second. */
export const rangeUpsideDown =
  'The first end of the range is above the second. Write the lower one first, and both in full: 500,000 to 1,000,000.';

/**
 * Lends the second end's scale to a first end without one (`2-3 billion`), unless the first end is
 * the greater number and written out to its thousands (`500,000 to 1 million`).
 */
export function shareScale<T extends Amount>(first: T, second: T): T {
  if (first.scale !== 0 || second.scale === 0) return first;
  const own = valueOf(first);
  const isWrittenOut =
    compareDecimals(own, '1000') >= 0 && compareDecimals(own, second.mantissa) > 0;
  return isWrittenOut ? first : { ...first, scale: second.scale };
}
