import { itemKinds, type ItemKind } from '../items/item.ts';
import type { Tallies } from '../score/score.ts';
import { figuresOf } from '../score/tally.ts';
import { printGrid, printShare } from './grid.ts';

/** What the half that was not tuned on is to reach (issue 3). */
export const targets: Readonly<Record<ItemKind, number>> = {
  section: 0.98,
  money: 0.97,
  date: 0.92,
  quantity: 0.9,
  quote: 0.9,
  entity: 0.85,
  fact: 0.7,
};

/** The figures of all that was compared, by name, on one half of the gold. */
export interface HalfScores {
  readonly half: string;
  readonly articles: number;
  readonly byPredictor: ReadonlyMap<string, Tallies>;
}

function glossCells(tallies: Tallies, kind: ItemKind): readonly string[] {
  const tally = tallies[kind];
  const target = targets[kind].toFixed(2);
  if (tally === undefined) return ['–', '–', '–', '–', '–', '–', '–', target, '–'];
  const { precision, recall, f1 } = figuresOf(tally, tally.right);
  const spans = figuresOf(tally, tally.spans).f1;
  return [
    String(tally.gold),
    String(tally.found),
    printShare(precision),
    printShare(recall),
    printShare(f1),
    kind === 'fact' ? '–' : printShare(spans),
    printShare(figuresOf(tally, tally.overlaps).f1),
    target,
    f1 === null ? '–' : f1 >= targets[kind] ? 'yes' : 'no',
  ];
}

function f1Of(tallies: Tallies | undefined, kind: ItemKind): string {
  const tally = tallies?.[kind];
  return tally === undefined ? '–' : printShare(figuresOf(tally, tally.right).f1);
}

/** One half's table: Gloss in full, the others with their F1. */
export function printFigures({ half, articles, byPredictor }: HalfScores): string {
  const [own = 'gloss', ...others] = [...byPredictor.keys()];
  const columns = ['gold', 'found', 'P', 'R', 'F1', 'span F1', 'overlap F1', 'target', 'met'];
  const head = [`${half} (${String(articles)} texts)`].concat(columns, others);
  const rows = itemKinds.map((kind) =>
    Array.of<string>(kind).concat(
      glossCells(byPredictor.get(own) ?? {}, kind),
      others.map((name) => f1Of(byPredictor.get(name), kind)),
    ),
  );
  return printGrid([head, ...rows]);
}
