import { readAmount, valueOf } from './numbers/amount.ts';
import type { Decimal } from './numbers/decimal.ts';
import { readQualifier } from './numbers/qualifier-words.ts';
import { problemIn, textAt, tokenise } from './numbers/tokens.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';

const scientific = /^[+-]?\d{1,400}(?:\.\d{1,400})?e[+-]?\d{1,4}$/i;

/** The decimal text of one plain number with nothing beside it. */
function readPlain(input: string): Parsed<Decimal> {
  const tokens = tokenise(input);
  const problem = problemIn(tokens, tokens.length);
  if (problem !== null) return refused(problem);
  const sign = textAt(tokens, 0);
  const start = sign === '-' || sign === 'minus' || sign === '+' ? 1 : 0;
  const amount = readAmount(tokens, start, { mayJoin: true, takesShortScale: () => false });
  if (amount === null && readQualifier(tokens, start).next > start) {
    return refused(
      `This field holds a plain number, which cannot keep the words before it in ${cite(input)}. Write the number alone.`,
    );
  }
  if (amount === null)
    return refused(`${cite(input)} is no number. Write it like 1,200.5 or four.`);
  const rest = tokens[amount.next];
  if (rest !== undefined) {
    return refused(
      `Only a number is kept here, and ${cite(input.slice(rest.start))} is more than that.`,
    );
  }
  const value = valueOf(amount);
  return understood(start === 1 && sign !== '+' && value !== '0' ? `-${value}` : value);
}

/**
 * Reads a number in digits or words: `1,200.5`, `-3`, `four`, `2.5 million`, `1e-7`. The comma
 * parts thousands; a decimal comma is refused.
 */
export function parseNumber(input: string): Parsed<number> {
  const trimmed = input.trim();
  const plain = scientific.test(trimmed) ? understood(trimmed) : readPlain(trimmed);
  if (!plain.ok) return plain;
  const number = Number(plain.value);
  if (!Number.isFinite(number)) return refused('The number is too large to be kept.');
  return understood(number === 0 ? 0 : number);
}

/** Reads a whole number, as `parseNumber` does, up to nine quadrillion. */
export function parseInteger(input: string): Parsed<number> {
  const number = parseNumber(input);
  if (!number.ok || Number.isSafeInteger(number.value)) return number;
  return refused(
    Number.isInteger(number.value)
      ? 'The number is too large to be kept exactly.'
      : `${cite(input)} is no whole number. Write it without decimals.`,
  );
}
