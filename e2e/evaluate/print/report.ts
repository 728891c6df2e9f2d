import { itemKinds, type ItemKind } from '../items/item.ts';
import { figuresOf } from '../score/tally.ts';
import { targets, type HalfScores } from './figures-table.ts';

/** All counts and shares as JSON, for other programs. */
export function toJson(scores: readonly HalfScores[]): string {
  const halves = scores.map(({ half, articles, byPredictor }) => ({
    half,
    articles,
    figures: Object.fromEntries(
      [...byPredictor].map(([name, tallies]) => [
        name,
        Object.fromEntries(
          Object.entries(tallies).map(([kind, tally]) => [
            kind,
            { ...tally, ...figuresOf(tally, tally.right) },
          ]),
        ),
      ]),
    ),
  }));
  return `${JSON.stringify({ targets, halves }, null, 2)}\n`;
}

/** The kinds of the report half in which Gloss, the first of the predictors, falls short. */
export function missedTargets(scores: readonly HalfScores[]): readonly ItemKind[] {
  const report = scores.find(({ half }) => half === 'report');
  const tallies = [...(report?.byPredictor.values() ?? [])][0] ?? {};
  return itemKinds.filter((kind) => {
    const tally = tallies[kind];
    return tally === undefined || (figuresOf(tally, tally.right).f1 ?? 0) < targets[kind];
  });
}
