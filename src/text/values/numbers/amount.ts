import { add, multiply, shift, type Decimal } from './decimal.ts';
import { readFraction, readNumberWords } from './number-words.ts';
import { scaleOf, shortScaleOf } from './scales.ts';
import { skipHyphen, skipWords, textAt, type Token } from './tokens.ts';

/** A number with its scale kept apart, and the token behind it. */
export interface Amount {
  readonly mantissa: Decimal;
  /** The power of ten of the scale words; 0 for none. */
  readonly scale: number;
  readonly next: number;
}

export interface AmountOptions {
  /** Whether `and` may join words of one number; not where it joins the ends of a range. */
  readonly mayJoin: boolean;
  /** Whether the word at `at`, such as `m` or `bn`, is meant as a scale here. */
  readonly takesShortScale: (tokens: readonly Token[], at: number) => boolean;
}

/** The amount as one exact number. */
export function valueOf({ mantissa, scale }: Pick<Amount, 'mantissa' | 'scale'>): Decimal {
  return shift(mantissa, scale);
}

/** `1/2`, `1/4` or `3/4` behind a whole number, as in `2 1/2 million`. */
function readPrintedFraction(tokens: readonly Token[], at: number): Decimal | null {
  const [over, bar, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (over?.kind !== 'number' || under?.kind !== 'number') return null;
  if (bar?.kind !== 'mark' || (bar.text !== '/' && bar.text !== '⁄')) return null;
  const printed = `${over.decimal}/${under.decimal}`;
  return { '1/2': '0.5', '1/4': '0.25', '3/4': '0.75' }[printed] ?? null;
}

function readMantissa(tokens: readonly Token[], at: number, mayJoin: boolean): Amount | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const fraction = readPrintedFraction(tokens, at + 1);
    return fraction === null
      ? { mantissa: token.decimal, scale: 0, next: at + 1 }
      : { mantissa: add(token.decimal, fraction), scale: 0, next: at + 4 };
  }
  const words = readNumberWords(tokens, at, mayJoin);
  return words === null ? null : { mantissa: words.decimal, scale: words.scale, next: words.next };
}

/** More than `5 lakh crore`, and what keeps a hostile run of scale words short. */
const greatestScale = 24;

/** Scale words multiply each other (`5 lakh crore`); a short form stands alone. */
function readScales(tokens: readonly Token[], amount: Amount, options: AmountOptions): Amount {
  let { mantissa, scale, next } = amount;
  for (;;) {
    const word = skipHyphen(tokens, next);
    const power = scaleOf(textAt(tokens, word) ?? '');
    if (power === null || scale + power > greatestScale) break;
    scale += power;
    next = word + 1;
  }
  const word = skipHyphen(tokens, next);
  const short = shortScaleOf(textAt(tokens, word) ?? '');
  if (scale === 0 && short !== null && options.takesShortScale(tokens, word)) {
    scale = short;
    next = word + 1;
  }
  const dozen = textAt(tokens, next) === 'dozen';
  if (dozen) mantissa = multiply(mantissa, '12');
  return { mantissa, scale, next: dozen ? next + 1 : next };
}

/** `half a million`, `a half-million`, `a quarter of a million`, `half a dozen`, `a dozen`. */
function readWithoutNumber(tokens: readonly Token[], at: number): Amount | null {
  if (skipWords(tokens, at, 'a dozen') !== null) return { mantissa: '12', scale: 0, next: at + 2 };
  const fraction = readFraction(tokens, at);
  if (fraction === null) return null;
  const afterOf = textAt(tokens, fraction.next) === 'of' ? fraction.next + 1 : fraction.next;
  const article = skipHyphen(tokens, afterOf);
  const noun = skipHyphen(tokens, textAt(tokens, article) === 'a' ? article + 1 : afterOf);
  const word = textAt(tokens, noun) ?? '';
  if (word === 'dozen')
    return { mantissa: multiply(fraction.decimal, '12'), scale: 0, next: noun + 1 };
  const scale = scaleOf(word);
  return scale === null ? null : { mantissa: fraction.decimal, scale, next: noun + 1 };
}

/**
 * Reads a number with its scale at `at`, in digits or words: `450m`, `2.5 million`, `two and a half
 * billion`, `half a million`, `two dozen`. Null where none begins.
 */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  options: AmountOptions,
): Amount | null {
  const whole = readWithoutNumber(tokens, at);
  if (whole !== null) return whole;
  const amount = readMantissa(tokens, at, options.mayJoin);
  if (amount === null) return null;
  const half =
    skipWords(tokens, amount.next, 'and a') ?? skipWords(tokens, amount.next, '- and - a -');
  const fraction = half === null || amount.scale !== 0 ? null : readFraction(tokens, half);
  const mixed =
    fraction === null
      ? amount
      : { mantissa: add(amount.mantissa, fraction.decimal), scale: 0, next: fraction.next };
  return readScales(tokens, mixed, options);
}
