/**
 * The words, numbers and marks of a date in plain English, in lower case, without stops, brackets
 * and quotation marks.
 */
export type Words = readonly string[];

const piece = /\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;

/** Marks that change nothing. */
const unspoken = new Set([',', '.', ';', '(', ')', '[', ']', '"', '“', '”']);

/** Cuts the input; dashes become `-`, the possessive `'s` goes. */
export function toWords(input: string): Words {
  const plain = input
    .toLowerCase()
    .replace(/[’']s(?![\p{L}\p{M}])/gu, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    // "3.30 am" is a time of day.
    .replace(
      /(?<![\d.,])(\d{1,2})\.(\d{2})(?= ?(?:[ap]\.?m\b|gmt\b|utc\b|bst\b|ces?t\b|ees?t\b))/g,
      '$1:$2',
    );
  return (plain.match(piece) ?? []).filter((word) => !unspoken.has(word));
}
