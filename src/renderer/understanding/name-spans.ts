import type { Span } from '../../shared/domain/span.ts';

/**
 * Starts and ends of names in turn, in text order: a megabyte has tens of thousands, and as numbers
 * they cross from the worker at no cost.
 */
export type NameSpans = Uint32Array;

export function packSpans(spans: readonly Span[]): NameSpans {
  const packed = new Uint32Array(spans.length * 2);
  for (const [index, { start, end }] of spans.entries()) {
    packed[index * 2] = start;
    packed[index * 2 + 1] = end;
  }
  return packed;
}

/** The spans that lie whole within `span`. */
export function spansWithin(packed: NameSpans, { start, end }: Span): readonly Span[] {
  let low = 0;
  let high = packed.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((packed[middle * 2] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low * 2; at < packed.length && (packed[at] ?? 0) < end; at += 2) {
    const name = { start: packed[at] ?? 0, end: packed[at + 1] ?? 0 };
    if (name.end <= end) found.push(name);
  }
  return found;
}
