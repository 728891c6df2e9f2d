import type { Day } from './calendar.ts';

/** Which way from the reference a date lies that its words leave open: `Friday`, `March`. */
export type Lean = 'past' | 'future';

/** The day that words count from, with what is known beside it. */
export interface Reference extends Day {
  /** What the sentence around the date tells; absent where nothing does, and in cells. */
  readonly lean?: Lean;
  /** Set where a date can only lie on the side that `lean` tells: `since May`. */
  readonly strict?: true;
  /**
   * Set where dates are looked for in running text: a time alone is none there, words behind a date
   * may belong to the sentence, and a wrong weekday is the author's and no slip of a coder.
   */
  readonly running?: true;
}
