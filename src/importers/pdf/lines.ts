import { inReadingOrder } from './reading-order.ts';
import { isRightToLeft, mainSize, type Run } from './run.ts';

/** A line of one column, its parts joined; cells of a table are parted by a tab. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
  readonly isTable: boolean;
  /** About how wide its first word is, in points. */
  readonly firstWord: number;
  readonly isRightToLeft: boolean;
}

/** A raised label, of a note: these never stand in a text. */
export const noteStart = '\uFDD0';
export const noteEnd = '\uFDD1';

/** How far two runs share their height, of the lower one's. */
function overlap(a: Run, b: Run): number {
  const top = Math.max(a.base - a.size * 0.7, b.base - b.size * 0.7);
  const shared = Math.min(a.base, b.base) - top;
  return shared / (Math.min(a.size, b.size) * 0.7);
}

/** Runs that stand on one line, from the page's top; each line from left to right. */
export function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: { first: Run; runs: Run[] }[] = [];
  // The larger first: what is raised or lowered joins the line that it belongs to.
  const bySize = runs.toSorted((a, b) => a.base - b.base || b.size - a.size);
  for (const run of bySize) {
    let best: { first: Run; runs: Run[] } | null = null;
    for (let at = rows.length - 1; at >= Math.max(0, rows.length - 4); at -= 1) {
      const row = rows[at];
      if (row !== undefined && overlap(row.first, run) >= 0.5) {
        best = row;
        break;
      }
    }
    if (best === null) rows.push({ first: run, runs: [run] });
    else {
      best.runs.push(run);
      if (run.size > best.first.size * 1.2) best.first = run;
    }
  }
  return rows
    .toSorted((a, b) => a.first.base - b.first.base)
    .map((row) => row.runs.toSorted((a, b) => a.left - b.left));
}

/** A gap wider than this, in sizes, has a space. */
const spaceGap = 0.12;
/** A gap at least so wide may part the cells of a table. */
const cellGap = 0.9;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The wide gaps of a row. */
function gapsOf(row: readonly Run[], size: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let right = row[0]?.right ?? 0;
  for (const run of row.slice(1)) {
    if (run.left - right >= size * cellGap) gaps.push({ from: right, to: run.left });
    right = Math.max(right, run.right);
  }
  return gaps;
}

/** Whether two gaps lie above each other, and what is behind or before them is in line. */
function isAligned(a: Gap, b: Gap, size: number): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (shared < size * 0.5) return false;
  return Math.abs(a.to - b.to) < size * 0.2 || Math.abs(a.from - b.from) < size * 0.2;
}

/** Marks of notes are raised, small and short. */
function isLabel(run: Run, row: readonly Run[], size: number): boolean {
  if (run.size > size * 0.87 || !/^(?:\d{1,3}(?:,\d{1,3}){0,4}|[*†‡§]{1,3})$/.test(run.text))
    return false;
  const base = row.find((other) => other.size > size * 0.9)?.base;
  return base !== undefined && base - run.base > size * 0.15;
}

function lineOf(row: readonly Run[], neighbours: readonly (readonly Run[])[]): Line {
  const size = mainSize(row);
  const backwards = isRightToLeft(row.map(({ text }) => text).join(''));
  const others = neighbours.map((other) => gapsOf(other, size));
  const cells = gapsOf(row, size).filter((gap) =>
    others.some((gaps) => gaps.some((other) => isAligned(gap, other, size))),
  );
  let text = '';
  let last: Run | null = null;
  for (const run of inReadingOrder(row, backwards)) {
    const label = isLabel(run, row, size);
    const from = last === null ? 0 : Math.min(last.right, run.right);
    const to = last === null ? 0 : Math.max(last.left, run.left);
    const isCell = cells.some((cell) => cell.from >= from - 0.01 && cell.to <= to + 0.01);
    if (last !== null && isCell) text += '\t';
    else if (
      last !== null &&
      !label &&
      (to - from > size * spaceGap || (!backwards && run.spaced && to > from))
    )
      text += ' ';
    text += label ? `${noteStart}${run.text}${noteEnd}` : run.text;
    last = run;
  }
  const left = Math.min(...row.map((run) => run.left));
  const right = Math.max(...row.map((run) => run.right));
  const length = Math.max(1, text.length);
  const word = /^\S{1,60}/.exec(text)?.[0].length ?? 0;
  return {
    text,
    left,
    right,
    base: row.find((run) => run.size >= size * 0.9)?.base ?? row[0]?.base ?? 0,
    size,
    font: row.toSorted((a, b) => b.text.length - a.text.length)[0]?.font ?? '',
    isTable: cells.length > 0,
    firstWord: ((right - left) * word) / length,
    isRightToLeft: backwards,
  };
}

/** The text of a row on its own. */
export function rowText(row: readonly Run[]): string {
  return lineOf(row, []).text;
}

/** The lines of a column. Gaps that lie above each other in neighbouring lines part cells. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const rows = rowsOf(runs);
  return rows.map((row, at) =>
    lineOf(
      row,
      [rows[at - 1], rows[at + 1]].flatMap((other) => (other === undefined ? [] : [other])),
    ),
  );
}
