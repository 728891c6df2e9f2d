import { isRight, type Matching } from './match.ts';

/** Counts that can be added up over articles: micro averages. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  /** Span and values right. */
  readonly right: number;
  /** Span right, whatever the values. */
  readonly spans: number;
  /** Some of the words right, whatever the values. */
  readonly overlaps: number;
}

export const emptyTally: Tally = { gold: 0, found: 0, right: 0, spans: 0, overlaps: 0 };

export function tallyOf({ pairs, missed, surplus }: Matching): Tally {
  return {
    gold: pairs.length + missed.length,
    found: pairs.length + surplus.length,
    right: pairs.filter(isRight).length,
    spans: pairs.filter((pair) => pair.isExact).length,
    overlaps: pairs.length,
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    right: a.right + b.right,
    spans: a.spans + b.spans,
    overlaps: a.overlaps + b.overlaps,
  };
}

/** Shares from 0 to 1; null where there is nothing to divide by. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function figuresOf({ gold, found }: Tally, right: number): Figures {
  return {
    precision: found === 0 ? null : right / found,
    recall: gold === 0 ? null : right / gold,
    f1: gold + found === 0 ? null : (2 * right) / (gold + found),
  };
}
