/**
 * Exact decimal numbers as text, in the one form that `decimalSchema` takes: no exponent, no
 * leading zeros, no trailing zeros after the point, no point without a digit behind it, no `-0`.
 */
export type Decimal = string;

/** Puts digits around a point into the one form; either part may be empty. */
export function toDecimal(negative: boolean, whole: string, fraction: string): Decimal {
  const digits = trimStart(whole);
  const decimals = trimEnd(fraction);
  const body = `${digits === '' ? '0' : digits}${decimals === '' ? '' : `.${decimals}`}`;
  return negative && body !== '0' ? `-${body}` : body;
}

function trimStart(digits: string): string {
  let start = 0;
  while (digits.charAt(start) === '0') start += 1;
  return digits.slice(start);
}

function trimEnd(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** The sign and the digits on both sides of the point. */
export function partsOf(decimal: Decimal): Parts {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.slice(negative ? 1 : 0).split('.');
  return { negative, whole, fraction };
}

/** Times ten to the power of `places`, which may be negative. */
export function shift(decimal: Decimal, places: number): Decimal {
  const { negative, whole, fraction } = partsOf(decimal);
  if (places >= 0) {
    const padded = fraction.padEnd(places, '0');
    return toDecimal(negative, whole + padded.slice(0, places), padded.slice(places));
  }
  const padded = whole.padStart(-places, '0');
  const cut = padded.length + places;
  return toDecimal(negative, padded.slice(0, cut), padded.slice(cut) + fraction);
}

/** Both numbers as integers of the same unit, and how many places that unit is below one. */
function align(a: Decimal, b: Decimal): { a: bigint; b: bigint; places: number } {
  const places = Math.max(partsOf(a).fraction.length, partsOf(b).fraction.length);
  return { a: BigInt(shift(a, places)), b: BigInt(shift(b, places)), places };
}

/** The exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const aligned = align(a, b);
  return shift((aligned.a + aligned.b).toString(), -aligned.places);
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const aligned = align(a, b);
  return shift((aligned.a * aligned.b).toString(), -2 * aligned.places);
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  // Digits of one length compare as text; big integers would take more than linear time.
  const isBelow =
    left.whole.length === right.whole.length
      ? left.whole === right.whole
        ? left.fraction < right.fraction
        : left.whole < right.whole
      : left.whole.length < right.whole.length;
  return isBelow === left.negative ? 1 : -1;
}

/** The decimal text of a finite number, without an exponent; `-0` becomes `0`. */
export function fromNumber(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`${String(value)} is no finite number`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return shift(toDecimal(sign === '-', whole, fraction), Number(exponent));
}
