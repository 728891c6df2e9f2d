import { hashOf, mix } from './hashes.ts';

/** Fewer words than this (a script without spaces, a row of figures) are compared by characters. */
const fewWords = 8;
const characters = 5;

const unevenSpace = /[^\S ]| {2}/;
const wordUnit = /[\p{L}\p{N}\p{Cs}]/u;

/** A passage as it is compared: in lower case, all white space one blank, none at its ends. */
export function normalise(passage: string): string {
  const even = unevenSpace.test(passage) ? passage.replace(/\s+/g, ' ') : passage;
  return even.trim().toLowerCase();
}

/** Whether a code unit belongs to a word: letters, figures, and halves of what has two units. */
function isWordUnit(unit: number): boolean {
  if (unit >= 0x80) return wordUnit.test(String.fromCharCode(unit));
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** The hashes of the words of a text in lower case; a loop, since a pattern takes thrice as long. */
function wordHashes(normalised: string): readonly number[] {
  const hashes: number[] = [];
  let start = -1;
  for (let i = 0; i <= normalised.length; i += 1) {
    const inWord = i < normalised.length && isWordUnit(normalised.charCodeAt(i));
    if (inWord && start === -1) start = i;
    else if (!inWord && start !== -1) {
      hashes.push(hashOf(normalised, start, i));
      start = -1;
    }
  }
  return hashes;
}

function pairs(hashes: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (let i = 1; i < hashes.length; i += 1)
    found.add(mix(Math.imul(hashes[i - 1] ?? 0, 31) + (hashes[i] ?? 0)) | 0);
  return found;
}

/**
 * What a normalised passage is made of, as hashes: its pairs of words that follow each other, or
 * its runs of five characters if it has few words. Punctuation between words does not count. The
 * hashes are signed 32-bit numbers, which engines keep without an object for each.
 */
export function shinglesOf(normalised: string): ReadonlySet<number> {
  const words = wordHashes(normalised);
  if (words.length >= fewWords) return pairs(words);
  const found = new Set<number>();
  const last = Math.max(0, normalised.length - characters);
  for (let i = 0; i <= last; i += 1) found.add(hashOf(normalised, i, i + characters) | 0);
  return found;
}

/** How much of two passages' shingles they share: 0 (nothing) to 1 (all), Jaccard's index. */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared);
}
