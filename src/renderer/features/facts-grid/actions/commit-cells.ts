import type { CellEdit } from '../../../../shared/domain/fact.ts';
import { toFailure } from '../../../../shared/result.ts';
import type { EventChoice, ShowRows } from '../contract.ts';
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

/** Remembers what was typed; answers how to forget it. */
function pend(grid: GridModel, cells: readonly TypedCell[], error: string | null): () => void {
  const added = cells.map((key) => ({ key, cell: { text: key.text, error } }));
  for (const { key, cell } of added) grid.pending.set(key, cell);
  return () => {
    for (const { key, cell } of added) grid.pending.delete(key, cell);
  };
}

/**
 * Sends typed texts to the store, in turn, and answers the function that draws them: the store works
 * meanwhile. A text that it refuses stays in its cell, marked, until it is edited or dropped.
 */
export function sendCells(
  grid: GridModel,
  cells: readonly TypedCell[],
  work: (show: ShowRows) => Promise<void>,
): () => void {
  const facts = new Set(cells.map(({ factId }) => factId));
  const draw = (): void => grid.redrawFacts(facts);
  const forget = pend(grid, cells, null);
  const send = async (): Promise<void> => {
    try {
      await work((rows) => {
        forget();
        // Draws the rows anew: a command answers with all that it was sent for.
        grid.apply(rows);
      });
    } catch (thrown) {
      forget();
      pend(grid, cells, toFailure(thrown).message);
      draw();
      grid.failed(thrown);
    }
  };
  void grid.commits.add(send);
  return draw;
}

/** Sends typed texts and draws them at once. */
export function commitCells(
  grid: GridModel,
  cells: readonly TypedCell[],
  work: (show: ShowRows) => Promise<void>,
): void {
  sendCells(grid, cells, work)();
}

/** Commits edits of fields as one step. */
export function commitEdits(grid: GridModel, edits: readonly CellEdit[]): void {
  const cells = edits.map(({ factId, field, input }) => ({ factId, column: field, text: input }));
  commitCells(grid, cells, (show) => grid.props.source.edit(edits, show));
}
