import { similarity } from '../repetition/shingles.ts';
import { shinglesIn } from './shingles.ts';

/** Compares texts with one that is given first: Jaccard's index of their shingles, 0 to 1. */
export function similarityTo(text: string): (other: string) => number {
  const shingles = new Set(shinglesIn(text));
  return (other) => similarity(shingles, new Set(shinglesIn(other)));
}
