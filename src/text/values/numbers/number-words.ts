import { add, multiply, shift, type Decimal } from './decimal.ts';
import { scaleOf } from './scales.ts';
import { skipHyphen, textAt, type Token } from './tokens.ts';

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * A number in words and the token behind it. It is `decimal` times ten to the power of `scale`,
 * which is its last scale word's.
 */
export interface WordNumber {
  readonly decimal: Decimal;
  readonly scale: number;
  readonly next: number;
}

interface Small {
  readonly value: number;
  readonly next: number;
}

/** `seven`, `twenty`, `twenty-four`, `twenty four`. */
function readBelowHundred(tokens: readonly Token[], at: number): Small | null {
  const word = textAt(tokens, at) ?? '';
  const unit = units.indexOf(word);
  if (unit >= 0) return { value: unit, next: at + 1 };
  const ten = tens.indexOf(word);
  if (ten < 0) return null;
  const value = (ten + 2) * 10;
  const afterDash = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const ones = units.indexOf(textAt(tokens, afterDash) ?? '');
  return ones >= 1 && ones <= 9
    ? { value: value + ones, next: afterDash + 1 }
    : { value, next: at + 1 };
}

/** `a` before a scale word is one: `a hundred`, `a million`. */
function readLeading(tokens: readonly Token[], at: number): Small | null {
  const word = textAt(tokens, at);
  if ((word === 'a' || word === 'an') && scaleOf(textAt(tokens, at + 1) ?? '') !== null)
    return { value: 1, next: at + 1 };
  return readBelowHundred(tokens, at);
}

/** `three hundred and forty`; `and` may be forbidden, for it also joins the ends of a range. */
function readGroup(tokens: readonly Token[], at: number, mayJoin: boolean): Small | null {
  const leading = readLeading(tokens, at);
  if (leading === null || textAt(tokens, leading.next) !== 'hundred') return leading;
  const value = leading.value * 100;
  const afterHundred = leading.next + 1;
  const joined = mayJoin && textAt(tokens, afterHundred) === 'and';
  const rest = readBelowHundred(tokens, joined ? afterHundred + 1 : afterHundred);
  return rest === null
    ? { value, next: afterHundred }
    : { value: value + rest.value, next: rest.next };
}

/**
 * Reads a number in words that starts at `at`: `four`, `twenty-four`, `a hundred and five`, `two
 * million three hundred thousand`. A scale that ends it is given apart, so that `five to seven
 * million` can lend it to the five. Null where none begins.
 */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  mayJoin: boolean,
): WordNumber | null {
  let total: Decimal = '0';
  let lowest = Number.POSITIVE_INFINITY;
  let next = at;
  for (;;) {
    const joined = next > at && mayJoin && textAt(tokens, next) === 'and';
    const group = readGroup(tokens, joined ? next + 1 : next, mayJoin);
    if (group === null) break;
    const word = textAt(tokens, group.next) ?? '';
    const power = word === 'hundred' ? 0 : (scaleOf(word) ?? 0);
    // Only ever smaller scales follow: "two thousand three million" is no number.
    if (power >= lowest) break;
    total = add(total, shift(String(group.value), power));
    lowest = power;
    next = power === 0 ? group.next : group.next + 1;
  }
  if (next === at) return null;
  return { decimal: shift(total, -lowest), scale: lowest, next };
}

/** The value of `half`, `a half`, `a quarter`, `three quarters` at `at`. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
): { decimal: Decimal; next: number } | null {
  const article = textAt(tokens, at) === 'a' ? at + 1 : at;
  const word = textAt(tokens, article);
  if (word === 'half') return { decimal: '0.5', next: article + 1 };
  if (word === 'quarter') return { decimal: '0.25', next: article + 1 };
  if (word !== 'three') return null;
  const quarters = skipHyphen(tokens, article + 1);
  if (textAt(tokens, quarters) === 'quarters')
    return { decimal: multiply('3', '0.25'), next: quarters + 1 };
  return null;
}
