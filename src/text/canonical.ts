import { makeWellFormed } from './well-formed.ts';

/**
 * Makes decoded text canonical (DESIGN section 5): a byte order mark at its start goes, `\r\n` and
 * `\r` become `\n`, and lone surrogates, which no encoding can hold, become U+FFFD. Nothing else
 * changes: no Unicode normalisation, no trimming. Applying it twice changes nothing.
 */
export function canonicalise(decoded: string): { text: string; replacedSurrogates: number } {
  const unmarked = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  const { text, replaced } = makeWellFormed(lines);
  return { text, replacedSurrogates: replaced };
}
