import { textAt, type Token } from '../values/numbers/tokens.ts';
import { heavyThings, moneyThings, sterlingCues, weighing } from './weight-words.ts';

/** How far before the amount a word of weighing may stand, in tokens. */
const reach = 5;

function hasWordBefore(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const word = textAt(tokens, back) ?? '';
    if (word === '.' || word === '\n') return false;
    if (words.has(word)) return true;
  }
  return false;
}

function hasWordFrom(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return [0, 1, 2].some((offset) => words.has(textAt(tokens, at + offset) ?? ''));
}

/** Whether the text itself speaks of a country that pays in pounds, or prints `£`. */
export function paysInPounds(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      (token.kind === 'currency' && token.code === 'GBP') ||
      (token.kind === 'word' && sterlingCues.has(token.text)),
  );
}

/**
 * Whether an amount that ends with the word `pound` or `pounds` before `next` is a weight: `a
 * 500-pound bomb`, `weighs 20 pounds`, `5,000 pounds of explosives`. Small sums count as money only
 * in a text that has to do with such money.
 */
export function isWeight(
  tokens: readonly Token[],
  start: number,
  next: number,
  isScaled: boolean,
  inPounds: boolean,
): boolean {
  if (hasWordBefore(tokens, start, weighing)) return true;
  if (textAt(tokens, next) === 'of') return !hasWordFrom(tokens, next + 1, moneyThings);
  if (textAt(tokens, next - 2) === '-' && hasWordFrom(tokens, next, heavyThings)) return true;
  return !isScaled && !inPounds;
}
