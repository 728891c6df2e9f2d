import type { Quantity } from '../../shared/domain/values.ts';
import { readAmount, valueOf, type Amount } from './numbers/amount.ts';
import { compareDecimals } from './numbers/decimal.ts';
import type { Limit } from './numbers/qualifier-words.ts';
import { shareScale } from './numbers/range.ts';
import { shortScaleOf } from './numbers/scales.ts';
import { textAt, type Token } from './numbers/tokens.ts';

/** A count without what it counts. */
export type Count = Pick<Quantity, 'best' | 'low' | 'high' | 'qualifier' | 'of'>;

/** Behind these, `m` is metres: `15m high`, `50m of cable`. */
const dimensions = new Set('high long wide deep tall away above below from of'.split(' '));

/** Short forms of nothing but a scale, which may stand apart from their number. */
const plainScales = new Set('bn mn mln mio bln trn tn'.split(' '));

/** Other short scales must touch their number, and `m` (metres, too) a following word: `2m people`. */
function takesShortScale(tokens: readonly Token[], at: number): boolean {
  const [number, scale] = [tokens[at - 1], tokens[at]];
  if (number === undefined || number.kind === 'mark' || scale?.kind !== 'word') return false;
  if (plainScales.has(scale.text)) return true;
  if (number.end !== scale.start || shortScaleOf(scale.text) === null) return false;
  if (scale.text === 'mm' || scale.text === 'th') return false;
  if (scale.text === 'k') return true;
  return tokens[at + 1]?.kind === 'word' && !dimensions.has(textAt(tokens, at + 1) ?? '');
}

/** Reads a number that may count something: `450`, `2.5 million`, `2m` before a word, `a dozen`. */
export function readNumber(tokens: readonly Token[], at: number, mayJoin: boolean): Amount | null {
  return readAmount(tokens, at, { mayJoin, takesShortScale });
}

const determiners = new Set(
  'the these those his her its their our my your all what every'.split(' '),
);

/** Where the noun begins behind `of`, `of the`, `of his`, `of all the`; `at` where there is none. */
export function skipOf(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== 'of') return at;
  let next = at + 1;
  while (next < at + 3 && determiners.has(textAt(tokens, next) ?? '')) next += 1;
  return next;
}

/** The total behind `of`, `out of` or `/`: 39 in `24 of 39`, `24 out of the 39`. */
export function readTotal(tokens: readonly Token[], at: number): Amount | null {
  const word = textAt(tokens, at);
  if (word === '/') return readNumber(tokens, at + 1, true);
  const of = word === 'out' ? at + 1 : at;
  return textAt(tokens, of) === 'of' ? readNumber(tokens, skipOwner(tokens, of), true) : null;
}

/** Where the number begins behind `of the`, `of the state's`, `of Norland’s`. */
function skipOwner(tokens: readonly Token[], at: number): number {
  const start = skipOf(tokens, at);
  for (let next = start; next < start + 3 && tokens[next]?.kind === 'word'; next += 1) {
    const isOwner = /^['’]$/.test(textAt(tokens, next + 1) ?? '');
    if (isOwner) return textAt(tokens, next + 2) === 's' ? next + 3 : next + 2;
  }
  return start;
}

/** Which of best, low and high a limited number is (DESIGN section 9). */
export function limitCount(value: number, qualifier: Limit, of: number | null): Count {
  switch (qualifier) {
    case 'at least':
    case 'more than':
      return { best: value, low: value, high: null, qualifier, of };
    case 'at most':
    case 'less than':
    case 'up to':
      return { best: value, low: null, high: value, qualifier, of };
    default:
      return { best: value, low: null, high: null, qualifier, of };
  }
}

/** A range from the first to the second end; null where the first is above the second. */
export function rangeCount(first: Amount, second: Amount, qualifier: Limit): Count | null {
  const [low, high] = [valueOf(shareScale(first, second)), valueOf(second)];
  if (compareDecimals(low, high) > 0) return null;
  return { best: null, low: Number(low), high: Number(high), qualifier, of: null };
}
