import { marksIn, type MarkIndex, type PlacedMark } from './mark-index.ts';

/** A run of text over which the set of marks does not change. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** In the index's order: the enclosing before the enclosed. Never empty. */
  readonly covering: readonly PlacedMark[];
}

function borders(marks: readonly PlacedMark[], from: number, to: number): readonly number[] {
  const found = new Set<number>();
  for (const mark of marks) found.add(Math.max(mark.start, from)).add(Math.min(mark.end, to));
  return [...found].toSorted((a, b) => a - b);
}

/**
 * Cuts the marked text in `[from, to)` into segments, so that overlapping and nested marks need
 * no nested elements.
 */
export function segmentsIn(index: MarkIndex, from: number, to: number): readonly Segment[] {
  const marks = marksIn(index, from, to);
  const cuts = borders(marks, from, to);
  const segments: Segment[] = [];
  let open: PlacedMark[] = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark !== undefined && mark.start <= start; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    if (open.length > 0) segments.push({ start, end, covering: [...open] });
  }
  return segments;
}
