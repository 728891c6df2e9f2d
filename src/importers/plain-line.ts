import { makeWellFormed } from '../text/well-formed.ts';

/**
 * A value as one line of plain text: control characters and runs of white space become one space,
 * lone surrogates U+FFFD. Null if nothing is left, or more than `longest` UTF-16 code units.
 */
export function plainLine(value: string | null | undefined, longest: number): string | null {
  if (value === null || value === undefined) return null;
  // Cut before the work, so that an enormous attribute costs nothing; it would be refused anyway.
  const { text } = makeWellFormed(value.slice(0, longest * 4));
  const line = text.replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim();
  return line === '' || line.length > longest ? null : line;
}
