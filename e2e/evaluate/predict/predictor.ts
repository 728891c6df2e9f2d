import type { Findings } from '../items/item.ts';

/** A text as a reader gets it. */
export interface Reading {
  readonly text: string;
  /** YYYY-MM-DD or null. */
  readonly published: string | null;
}

/** Something that finds items in texts: Gloss, or what it is compared with. */
export interface Predictor {
  readonly name: string;
  readonly find: (reading: Reading) => Findings;
}
