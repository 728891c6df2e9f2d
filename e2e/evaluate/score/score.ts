import type { GoldArticle } from '../gold-format/read-gold.ts';
import { itemKinds, type Findings, type ItemKind } from '../items/item.ts';
import { matchItems, type Matching } from './match.ts';
import { namingOf } from './naming.ts';
import { addTallies, emptyTally, tallyOf, type Tally } from './tally.ts';

export type Matchings = Partial<Readonly<Record<ItemKind, Matching>>>;
export type Tallies = Partial<Record<ItemKind, Tally>>;

/** Compares what was found in an article with its gold, for the kinds that were looked for. */
export function scoreArticle(article: GoldArticle, findings: Findings): Matchings {
  const naming = namingOf(article);
  const matchings: Partial<Record<ItemKind, Matching>> = {};
  for (const kind of itemKinds) {
    const found = findings[kind];
    if (found === undefined) continue;
    const gold = article.items.filter((item) => item.kind === kind);
    matchings[kind] = matchItems(gold, found, naming);
  }
  return matchings;
}

/** Adds up over articles: every item counts the same, in whichever article it is. */
export function sumScores(scores: readonly Matchings[]): Tallies {
  const tallies: Tallies = {};
  for (const matchings of scores) {
    for (const kind of itemKinds) {
      const matching = matchings[kind];
      if (matching === undefined) continue;
      tallies[kind] = addTallies(tallies[kind] ?? emptyTally, tallyOf(matching));
    }
  }
  return tallies;
}
