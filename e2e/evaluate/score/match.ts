import type { Span } from '../../../src/shared/domain/span.ts';
import type { Item } from '../items/item.ts';
import { wrongFields } from './compare-facts.ts';
import { wrongKeys } from './compare.ts';
import type { Naming } from './naming.ts';

/** A gold item and a found one that stand for each other, with the keys that differ. */
export interface Pair {
  readonly gold: Item;
  readonly found: Item;
  readonly wrong: readonly string[];
  readonly isExact: boolean;
}

/** All items of one kind in one article, each on exactly one of the three lists. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Item[];
  readonly surplus: readonly Item[];
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Best first: right spans (facts have none of their own), then right values, then longer overlaps. */
function comparePairs(a: Pair, b: Pair): number {
  const isFact = a.gold.kind === 'fact';
  return (
    (isFact ? 0 : Number(b.isExact) - Number(a.isExact)) ||
    a.wrong.length - b.wrong.length ||
    overlap(b.gold, b.found) - overlap(a.gold, a.found) ||
    a.gold.start - b.gold.start ||
    a.found.start - b.found.start
  );
}

/** Pairs the items of one kind that overlap, each at most once, the best pairs first. */
export function matchItems(
  gold: readonly Item[],
  found: readonly Item[],
  naming: Naming,
): Matching {
  const candidates = gold.flatMap((wanted) =>
    found
      .filter((given) => overlap(wanted, given) > 0)
      .map((given): Pair => {
        const isExact = wanted.start === given.start && wanted.end === given.end;
        const isFact = wanted.kind === 'fact';
        const wrong = (isFact ? wrongFields : wrongKeys)(wanted, given, naming);
        return { gold: wanted, found: given, wrong, isExact };
      }),
  );
  const taken = { gold: new Set<Item>(), found: new Set<Item>() };
  const pairs: Pair[] = [];
  for (const pair of candidates.toSorted(comparePairs)) {
    // A fact of another type is another fact, however much of the sentence they share.
    if (pair.wrong.includes('type')) continue;
    if (taken.gold.has(pair.gold) || taken.found.has(pair.found)) continue;
    taken.gold.add(pair.gold);
    taken.found.add(pair.found);
    pairs.push(pair);
  }
  return {
    pairs: pairs.toSorted((a, b) => a.gold.start - b.gold.start),
    missed: gold.filter((item) => !taken.gold.has(item)),
    surplus: found.filter((item) => !taken.found.has(item)),
  };
}

/** Whether the pair counts as found: the span to the character and all values. */
export function isRight(pair: Pair): boolean {
  return pair.wrong.length === 0 && (pair.isExact || pair.gold.kind === 'fact');
}
