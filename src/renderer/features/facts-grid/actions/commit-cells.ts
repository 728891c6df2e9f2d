import type { CellEdit, FactRow } from '../../../../shared/domain/fact.ts';
import { sendCells, type ShowRows, type TypedCell } from '../../../grid/send-cells.ts';
import type { EventChoice } from '../contract.ts';
import type { GridModel } from '../model/grid-model.ts';

/** What an editor, a paste or a fill puts into cells. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'event'; readonly event: EventChoice }
  | { readonly kind: 'partOf'; readonly id: string | null };

/** Sends typed texts and draws them at once. */
export function commitCells(
  grid: GridModel,
  cells: readonly TypedCell[],
  work: (show: ShowRows<FactRow>) => Promise<void>,
): void {
  sendCells(grid, cells, work)();
}

/** Commits edits of fields as one step. */
export function commitEdits(grid: GridModel, edits: readonly CellEdit[]): void {
  const cells = edits.map(({ factId, field, input }) => ({
    rowId: factId,
    column: field,
    text: input,
  }));
  commitCells(grid, cells, (show) => grid.props.source.edit(edits, show));
}
