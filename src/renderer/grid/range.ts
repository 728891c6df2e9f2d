/** A cell by its row's index and its column's key, so that it survives moving columns. */
export interface CellPosition {
  readonly row: number;
  readonly column: string;
}

/** A rectangle of cells: the anchor is the focused cell, the head is the corner that moves. */
export interface CellRange {
  readonly anchor: CellPosition;
  readonly head: CellPosition;
}

/** The rectangle in row indices and places in the column order, all inclusive. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function single(position: CellPosition): CellRange {
  return { anchor: position, head: position };
}

export function isSingle(range: CellRange): boolean {
  return range.anchor.row === range.head.row && range.anchor.column === range.head.column;
}

/** Null if the anchor's or the head's column is not among the shown columns (`order`). */
export function boundsOf(range: CellRange, order: readonly string[]): Bounds | null {
  const a = order.indexOf(range.anchor.column);
  const b = order.indexOf(range.head.column);
  if (a === -1 || b === -1) return null;
  return {
    top: Math.min(range.anchor.row, range.head.row),
    bottom: Math.max(range.anchor.row, range.head.row),
    left: Math.min(a, b),
    right: Math.max(a, b),
  };
}

export function contains(bounds: Bounds, row: number, column: number): boolean {
  return (
    row >= bounds.top && row <= bounds.bottom && column >= bounds.left && column <= bounds.right
  );
}

/** How many cells the rectangle has. */
export function sizeOf(bounds: Bounds): number {
  return (bounds.bottom - bounds.top + 1) * (bounds.right - bounds.left + 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** One step, or with `jump` the way to the table's edge; stays inside `rows` × `order`. */
export function step(
  from: CellPosition,
  direction: Direction,
  jump: boolean,
  rows: number,
  order: readonly string[],
): CellPosition {
  const last = Math.max(0, rows - 1);
  const at = Math.max(0, order.indexOf(from.column));
  const by = jump ? Infinity : 1;
  const row = direction === 'up' ? from.row - by : direction === 'down' ? from.row + by : from.row;
  const column = direction === 'left' ? at - by : direction === 'right' ? at + by : at;
  return {
    row: clamp(row, 0, last),
    column: order[clamp(column, 0, order.length - 1)] ?? from.column,
  };
}

/** The next cell in reading order, `by` 1 on or -1 back; null at the table's ends. */
export function following(
  from: CellPosition,
  by: 1 | -1,
  rows: number,
  order: readonly string[],
): CellPosition | null {
  const at = order.indexOf(from.column) + by;
  const row = at < 0 ? from.row - 1 : at >= order.length ? from.row + 1 : from.row;
  const column = at < 0 ? order.at(-1) : at >= order.length ? order[0] : order[at];
  return row < 0 || row >= rows || column === undefined ? null : { row, column };
}

/** The range after rows have moved: the same while the focused row is, else that row's cell alone. */
export function rebase(range: CellRange, anchorRow: number): CellRange {
  return range.anchor.row === anchorRow
    ? range
    : single({ row: anchorRow, column: range.anchor.column });
}
