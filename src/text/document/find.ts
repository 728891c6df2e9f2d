import type { Span } from '../../shared/domain/span.ts';

/** The index of the last item that starts at or before `offset`, or -1; items are in order. */
export function lastStartingBy(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the first item that starts at or behind `offset`; the length if none does. */
export function firstStartingFrom(items: readonly Span[], offset: number): number {
  return lastStartingBy(items, offset - 1) + 1;
}

/** The item, of those that do not overlap, that holds `offset`; null if none does. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | null {
  const item = items[lastStartingBy(items, offset)];
  return item !== undefined && offset < item.end ? item : null;
}

/** The items that lie whole within the span; items are in order and do not overlap. */
export function itemsWithin<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const first = firstStartingFrom(items, span.start);
  const last = firstStartingFrom(items, span.end);
  return items.slice(first, last).filter((item) => item.end <= span.end);
}
