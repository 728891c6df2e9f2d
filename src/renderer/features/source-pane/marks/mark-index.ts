import type { Mark } from '../../../../shared/domain/fact.ts';
import { compareSpans, type Span } from '../../../../shared/domain/span.ts';

/** How many underlines fit between two lines of text; marks nested deeper share the last one. */
export const laneCount = 3;

/** A mark with its place in the drawing. */
export interface PlacedMark extends Mark {
  /** Which of the stacked underlines is its own: 0 is next to the text. */
  readonly lane: number;
  /** Whether its first character carries the fact type's letter. */
  readonly lettered: boolean;
}

/**
 * The marks of one text (UTF-16 offsets), sorted by start, the enclosing before the enclosed.
 * `reach[i]` is the greatest end among the marks up to `i`; as it never falls, a binary search
 * finds the first mark that can touch an offset.
 */
export interface MarkIndex {
  readonly marks: readonly PlacedMark[];
  readonly reach: readonly number[];
}

export const emptyIndex: MarkIndex = { marks: [], reach: [] };

function compareMarks(a: Mark, b: Mark): number {
  return compareSpans(a, b) || Number(a.field !== null) - Number(b.field !== null);
}

/** The starts at which a fact's own marks run, to tell which field marks stand alone. */
function ownSpans(sorted: readonly Mark[]): Map<string, Mark[]> {
  const own = new Map<string, Mark[]>();
  for (const mark of sorted) {
    if (mark.field !== null) continue;
    const spans = own.get(mark.factId);
    if (spans === undefined) own.set(mark.factId, [mark]);
    else spans.push(mark);
  }
  return own;
}

/** Takes the first underline that is free from the mark's start on. */
function takeLane(mark: Mark, freeFrom: number[]): number {
  let lane = 0;
  while (lane < laneCount - 1 && (freeFrom[lane] ?? 0) > mark.start) lane += 1;
  freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, mark.end);
  return lane;
}

/** Sorts the marks and gives each its lane; what lies outside a text of that length is left out. */
export function buildMarkIndex(marks: readonly Mark[], textLength: number): MarkIndex {
  const inside = marks.filter((m) => m.start >= 0 && m.start < m.end && m.end <= textLength);
  const sorted = inside.toSorted(compareMarks);
  const own = ownSpans(sorted);
  const freeFrom: number[] = [];
  const reach: number[] = [];
  let furthest = 0;
  const placed: PlacedMark[] = [];
  for (const mark of sorted) {
    furthest = Math.max(furthest, mark.end);
    reach.push(furthest);
    const enclosing = mark.field === null ? undefined : own.get(mark.factId);
    const lettered = !enclosing?.some((o) => o.start <= mark.start && mark.start < o.end);
    placed.push({ ...mark, lane: takeLane(mark, freeFrom), lettered });
  }
  return { marks: placed, reach };
}

/** The first index in `[0, count)` at which the test holds, or `count`; the test must turn once. */
function firstIndex(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The marks that share at least one code unit with `[from, to)`, in the index's order. */
export function marksIn(index: MarkIndex, from: number, to: number): readonly PlacedMark[] {
  const { marks, reach } = index;
  const first = firstIndex(marks.length, (i) => (reach[i] ?? 0) > from);
  const end = firstIndex(marks.length, (i) => (marks[i]?.start ?? 0) >= to);
  return marks.slice(first, end).filter((mark) => mark.end > from);
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** The marks over the character at an offset, the innermost (shortest) first. */
export function marksAt(index: MarkIndex, offset: number): readonly PlacedMark[] {
  return marksIn(index, offset, offset + 1).toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

/** The nearest start of a mark after (`1`) or before (`-1`) the offset, or null. */
export function nearestStart(index: MarkIndex, offset: number, direction: 1 | -1): number | null {
  const { marks } = index;
  const at =
    direction === 1
      ? firstIndex(marks.length, (i) => (marks[i]?.start ?? 0) > offset)
      : firstIndex(marks.length, (i) => (marks[i]?.start ?? 0) >= offset) - 1;
  return marks[at]?.start ?? null;
}
