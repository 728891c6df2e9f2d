import type { ArticleEdit } from '../../../../shared/domain/article-table.ts';
import { cellsOf, columnsOfBounds, rowsOfBounds } from '../../../grid/cells-of.ts';
import { planPaste } from '../../../grid/clipboard/paste-plan.ts';
import { parseTsv } from '../../../grid/clipboard/tsv.ts';
import { pend, sendCells, type TypedCell } from '../../../grid/send-cells.ts';
import type { ArticleCell, ArticleModel, ArticleSelection } from '../model/article-model.ts';
import { readCell } from './read-cell.ts';

/** A cell and what is to be put into it. */
export interface FilledCell extends ArticleCell {
  readonly text: string;
}

/** The same text for each of some cells. */
export function withText(cells: readonly ArticleCell[], text: string): readonly FilledCell[] {
  return cells.map(({ row, column }) => ({ row, column, text }));
}

/**
 * Commits typed texts as one step and answers how to draw them. What is no value of its column
 * stays in its cell as typed, marked, and the others are committed.
 */
export function sendTexts(grid: ArticleModel, cells: readonly FilledCell[]): () => void {
  const edits: ArticleEdit[] = [];
  const good: TypedCell[] = [];
  const bad: (() => void)[] = [];
  for (const { row, column, text } of cells) {
    const typed = { rowId: row.id, column: column.key, text };
    const read = readCell(column.key, text);
    if ('error' in read) bad.push(() => pend(grid, [typed], read.error));
    else {
      good.push(typed);
      edits.push({ articles: { ids: [row.id] }, patch: read.patch });
    }
  }
  for (const mark of bad) mark();
  if (bad.length > 0)
    grid.notice(
      bad.length === 1
        ? 'One value is not valid: it stays in its cell, marked, and is not saved'
        : `${bad.length} values are not valid: they stay in their cells, marked, and are not saved`,
    );
  const draw =
    edits.length === 0
      ? null
      : sendCells(grid, good, (show) => grid.props.source.edit(edits, show));
  return () => {
    draw?.();
    if (bad.length > 0) grid.redrawIds(new Set(cells.map(({ row }) => row.id)));
  };
}

/** The selected cells that can be edited. */
export function editableCells(
  grid: ArticleModel,
  selection: ArticleSelection,
): readonly ArticleCell[] | null {
  return cellsOf(grid, selection)?.filter(({ column }) => column.editable !== null) ?? null;
}

/** Empties the selected cells as one step; a status goes back to unread. */
export function clearCells(grid: ArticleModel, selection: ArticleSelection): void {
  const cells = editableCells(grid, selection);
  if (cells === null) return;
  const filled = cells.filter(({ row, column }) => grid.textOf(row, column) !== '');
  if (filled.length > 0) sendTexts(grid, withText(filled, ''))();
  else if (cells.length === 0) grid.notice('These cells cannot be changed');
}

/** Puts the top row's values into the rows below it; in a single row, those of the row above. */
export function fillCellsDown(grid: ArticleModel, selection: ArticleSelection): void {
  const bounds = selection.bounds();
  if (bounds === null) return;
  const from = bounds.top === bounds.bottom ? bounds.top - 1 : bounds.top;
  const rows = from < 0 ? null : rowsOfBounds(grid, { ...bounds, top: from });
  const source = rows?.[0];
  if (rows === null || source === undefined) return;
  const columns = columnsOfBounds(grid, bounds).filter(({ editable }) => editable !== null);
  const filled = rows
    .slice(1)
    .flatMap((row) =>
      columns.map((column) => ({ row, column, text: grid.textOf(source, column) })),
    );
  if (filled.length > 0) sendTexts(grid, filled)();
}

/** Puts tab-separated text over the table from the focused cell on, as one step. */
export function pasteCells(grid: ArticleModel, selection: ArticleSelection, text: string): void {
  const bounds = selection.bounds();
  if (bounds === null) return;
  const order = grid.order();
  const plan = planPaste(parseTsv(text), bounds, grid.total, order.length);
  const rows = rowsOfBounds(grid, plan.area);
  if (rows === null) return;
  const cells = plan.placed.flatMap((placed) => {
    const row = rows[placed.row - plan.area.top];
    const column = grid.column(order[placed.column] ?? '');
    return row === undefined || column === null ? [] : [{ row, column, text: placed.text }];
  });
  const filled = cells.filter(({ column }) => column.editable !== null);
  const left = plan.outside + cells.length - filled.length;
  if (left > 0) grid.notice(`${left} of the pasted values did not fit: no cell takes them`);
  if (filled.length > 0) sendTexts(grid, filled)();
  const [first, last] = [order[plan.area.left], order[plan.area.right]];
  if (first !== undefined && last !== undefined)
    selection.select({
      anchor: { row: plan.area.top, column: first },
      head: { row: plan.area.bottom, column: last },
    });
}
