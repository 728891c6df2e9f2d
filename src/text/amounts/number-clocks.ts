import { textAt, type Token } from '../values/numbers/tokens.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Numeral } from './running-count.ts';

const dayParts = new Set('morning afternoon evening night'.split(' '));
const approximate = new Set(
  'about around roughly exactly just almost nearly approximately only before after past'.split(' '),
);
/** What is put `at` a number is a count: `the number of dead at about 12`. */
const counted = new Set(
  (
    'number numbers toll tolls total totals figure figures count tally casualties losses deaths dead ' +
    'strength estimate estimates strengths'
  ).split(' '),
);
const reach = 10;

/** Whether what is counted stands before `at` in the same clause: `put the toll at`. */
export function isPutAt(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== 'at') return false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const word = textAt(tokens, back) ?? '';
    if (['.', ';', '\n'].includes(word)) return false;
    if (counted.has(word)) return true;
  }
  return false;
}

/** An hour as clocks have it: a whole number up to twelve. */
function isHour({ first, second, total }: Numeral): boolean {
  const value = first?.scale === 0 ? Number(first.mantissa) : Number.NaN;
  return second === null && total === null && value >= 1 && value <= 12;
}

/** `in the evening`, `at night` */
function isDayPart(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (word === 'at') return textAt(tokens, at + 1) === 'night';
  return (
    word === 'in' && textAt(tokens, at + 1) === 'the' && dayParts.has(textAt(tokens, at + 2) ?? '')
  );
}

/**
 * Whether the number is a time of day in words: `ten past six`, `since three in the morning`, `at
 * about seven`.
 */
export function isClock(
  tokens: readonly Token[],
  numeral: Numeral,
  noun: NounPhrase | null,
): boolean {
  if (!isHour(numeral) || noun !== null) return false;
  const { at, next } = numeral;
  const before = textAt(tokens, at - 1) ?? '';
  if (isDayPart(tokens, next)) return true;
  if (before === 'past') return true;
  if (before === 'to' && textAt(tokens, at - 2) === 'quarter') return true;
  let back = at - 1;
  while (back > at - 4 && approximate.has(textAt(tokens, back) ?? '')) back -= 1;
  if (textAt(tokens, back) !== 'at') return false;
  return !isPutAt(tokens, back) && textAt(tokens, next) !== 'of';
}
