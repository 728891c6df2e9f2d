import type { Bounds } from '../range.ts';

/** One value to be put at a place of the table. */
export interface Placed {
  readonly row: number;
  /** Place in the column order. */
  readonly column: number;
  readonly text: string;
}

export interface PastePlan {
  readonly placed: readonly Placed[];
  /** The rectangle that the block covers after pasting, within the table. */
  readonly area: Bounds;
  /** Values that lie beyond the table's last row or column. */
  readonly outside: number;
}

function divides(part: number, whole: number): boolean {
  return part > 0 && whole % part === 0;
}

/**
 * Lays a block over the table as spreadsheets do: from the range's top left corner, and repeated
 * if the range is a whole multiple of the block (one value fills any range).
 */
export function planPaste(
  block: readonly (readonly string[])[],
  range: Bounds,
  rows: number,
  columns: number,
): PastePlan {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const rangeHeight = range.bottom - range.top + 1;
  const rangeWidth = range.right - range.left + 1;
  const tiles = divides(height, rangeHeight) && divides(width, rangeWidth);
  const down = tiles ? rangeHeight : height;
  const right = tiles ? rangeWidth : width;

  const placed: Placed[] = [];
  let outside = 0;
  for (let i = 0; i < down; i += 1) {
    const cells = block[i % height] ?? [];
    for (let j = 0; j < right; j += 1) {
      const text = cells[j % width];
      if (text === undefined) continue;
      const row = range.top + i;
      const column = range.left + j;
      if (row < rows && column < columns) placed.push({ row, column, text });
      else outside += 1;
    }
  }
  const area = {
    top: range.top,
    left: range.left,
    bottom: Math.min(rows - 1, range.top + down - 1),
    right: Math.min(columns - 1, range.left + right - 1),
  };
  return { placed, area, outside };
}
