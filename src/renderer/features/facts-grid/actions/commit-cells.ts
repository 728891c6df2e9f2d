import type { CellEdit, FactRow } from '../../../../shared/domain/fact.ts';
import { toFailure } from '../../../../shared/result.ts';
import type { EventChoice } from '../contract.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { CellKey } from '../model/pending-cells.ts';

/** What an editor, a paste or a fill puts into cells. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'event'; readonly event: EventChoice }
  | { readonly kind: 'partOf'; readonly id: string | null };

/** A cell and what was typed for it, which it shows until the store has answered. */
export interface TypedCell extends CellKey {
  readonly text: string;
}

function pend(grid: GridModel, cells: readonly TypedCell[], error: string | null): () => void {
  const added = cells.map((key) => ({ key, cell: { text: key.text, error } }));
  const facts = new Set(cells.map(({ factId }) => factId));
  for (const { key, cell } of added) grid.pending.set(key, cell);
  grid.redrawFacts(facts);
  return () => {
    for (const { key, cell } of added) grid.pending.delete(key, cell);
    grid.redrawFacts(facts);
  };
}

/**
 * Shows the typed texts at once and commits them in turn. A text that the store refuses stays in
 * its cell, marked, until it is edited or dropped.
 */
export function commitCells(
  grid: GridModel,
  cells: readonly TypedCell[],
  work: () => Promise<readonly FactRow[]>,
): Promise<void> {
  const forget = pend(grid, cells, null);
  return grid.commits.add(async () => {
    try {
      const rows = await work();
      grid.apply(rows);
      forget();
    } catch (thrown) {
      forget();
      pend(grid, cells, toFailure(thrown).message);
      grid.failed(thrown);
    }
  });
}

/** Commits edits of fields as one step. */
export function commitEdits(grid: GridModel, edits: readonly CellEdit[]): Promise<void> {
  const cells = edits.map(({ factId, field, input }) => ({ factId, column: field, text: input }));
  return commitCells(grid, cells, () => grid.props.source.edit(edits));
}
