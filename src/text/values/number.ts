import { refused, understood, cite, type Parsed } from './parsed-cell.ts';

/** First version. */
export function parseNumber(input: string): Parsed<number> {
  const number = Number(input.trim().replaceAll(',', ''));
  return Number.isFinite(number) ? understood(number) : refused(`${cite(input)} is no number.`);
}

/** First version. */
export function parseInteger(input: string): Parsed<number> {
  const number = parseNumber(input);
  if (!number.ok || Number.isSafeInteger(number.value)) return number;
  return refused(`${cite(input)} is no whole number.`);
}
