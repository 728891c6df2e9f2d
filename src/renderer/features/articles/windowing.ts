/** Rows `first` to `last` (end exclusive) of a list of rows of one height. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** The rows that a scrolled box shows, with some more on both sides; all lengths in px. */
export function visibleRows(
  scrollTop: number,
  boxHeight: number,
  rowHeight: number,
  total: number,
  overscan = 6,
): RowRange {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight) - overscan;
  const last = Math.ceil((Math.max(0, scrollTop) + boxHeight) / rowHeight) + overscan;
  const end = Math.min(total, Math.max(0, last));
  return { first: Math.min(Math.max(0, first), end), last: end };
}

/** The numbers of the pages that hold a range of rows. */
export function pagesOf(range: RowRange, pageSize: number): readonly number[] {
  if (range.last <= range.first) return [];
  const first = Math.floor(range.first / pageSize);
  const last = Math.floor((range.last - 1) / pageSize);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The least scrolling that brings a whole row into view; `scrollTop` itself if it is there. */
export function scrollToShow(
  row: number,
  scrollTop: number,
  boxHeight: number,
  rowHeight: number,
): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + boxHeight) return top + rowHeight - boxHeight;
  return scrollTop;
}

/** Where a key leads in a list, or null if it is no key that moves. */
export function moveCursor(
  key: string,
  cursor: number,
  total: number,
  rowsAPage: number,
): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + rowsAPage,
    PageUp: cursor - rowsAPage,
    Home: 0,
    End: total - 1,
  };
  const to = moves[key];
  return to === undefined || total === 0 ? null : Math.min(total - 1, Math.max(0, to));
}
