import type { Span } from '../../shared/domain/span.ts';
import { readLines } from '../document/lines.ts';
import { longHashOf, mix } from './hashes.ts';
import { normalise, shinglesOf, similarity } from './shingles.ts';

/** Paragraphs of fewer code units are too short to be told from common phrases. */
export const shortestPassage = 60;

/**
 * From this similarity on, two passages are the same but for a little: two words in a sentence of
 * thirty, or its first or last clause.
 */
export const nearlySame = 0.7;

/** Four bands of three minima each find 95 of 100 passages of similarity 0.8, 99 of 0.9. */
const bandCount = 4;
const rowsInBand = 3;

/** A paragraph that may stand elsewhere too; offsets are UTF-16 code units. */
export interface Passage extends Span {
  /** The same for passages that are the same but for white space and case; below 2^53. */
  readonly hash: number;
  /** Signed 32-bit numbers. Passages that are much alike share one about surely. */
  readonly bands: readonly number[];
}

const seeds = Int32Array.from({ length: bandCount * rowsInBand }, (_, index) => mix(index + 1));

/**
 * MinHash: for each seed the least of the shingles' hashes under it, which two passages share with
 * the probability of their similarity; three such put together make a band.
 */
function bandsOf(shingles: ReadonlySet<number>): readonly number[] {
  // With the sign bit turned, signed numbers are in the order of unsigned ones, and quicker.
  const minima = new Int32Array(seeds.length).fill(0x7fffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < seeds.length; i += 1) {
      // One multiplication and one fold: the shingles are spread well already.
      const product = Math.imul(shingle ^ (seeds[i] ?? 0), 0x9e3779b1);
      const hash = product ^ (product >>> 15) ^ 0x80000000;
      if (hash < (minima[i] ?? 0)) minima[i] = hash;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < rowsInBand; row += 1)
      hash = mix(Math.imul(hash, 31) + ((minima[band * rowsInBand + row] ?? 0) ^ 0x80000000));
    return hash | 0;
  });
}

/** One passage of a text. */
export function passageAt(text: string, { start, end }: Span): Passage {
  const normalised = normalise(text.slice(start, end));
  return { start, end, hash: longHashOf(normalised), bands: bandsOf(shinglesOf(normalised)) };
}

/** The passages of a text: its paragraphs of 60 code units or more, in text order. */
export function readPassages(text: string): readonly Passage[] {
  return readLines(text)
    .filter(({ start, end }) => end - start >= shortestPassage)
    .map((line) => passageAt(text, line));
}

/** How two passages are alike: to the letter but for white space and case, nearly, or not. */
export type Likeness = 'verbatim' | 'near' | 'none';

/** Compares passages with one that is given first. */
export function likenessTo(passage: string): (other: string) => Likeness {
  const normalised = normalise(passage);
  const shingles = shinglesOf(normalised);
  return (other) => {
    const otherNormalised = normalise(other);
    if (otherNormalised === normalised) return 'verbatim';
    return similarity(shingles, shinglesOf(otherNormalised)) >= nearlySame ? 'near' : 'none';
  };
}
