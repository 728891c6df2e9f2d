import { similarity } from '../repetition/shingles.ts';
import { shinglesIn } from './shingles.ts';

/**
 * From this similarity on, two texts are nearly the same: they share six tenths of all the runs of
 * three words that stand in the one or the other. A text of 500 words with 40 words changed here
 * and there has it, or one that has grown by two thirds.
 */
export const nearlySameText = 0.6;

/** Compares texts with one that is given first: Jaccard's index of their shingles, 0 to 1. */
export function similarityTo(text: string): (other: string) => number {
  const shingles = new Set(shinglesIn(text));
  return (other) => similarity(shingles, new Set(shinglesIn(other)));
}
