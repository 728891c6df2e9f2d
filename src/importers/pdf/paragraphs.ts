import { writeLabels } from './footnotes.ts';
import { joinLines, type Vocabulary } from './hyphens.ts';
import type { Line } from './lines.ts';
import { median } from './run.ts';

/** A paragraph, heading, row of a table or item of a list. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  readonly isTable: boolean;
  /** Its last line goes to the column's end: it may go on in the next column. */
  readonly isFull: boolean;
  /** Its first line stands in. */
  readonly isIndented: boolean;
  readonly mended: number;
}

const item = /^(?:[•‣▪▫◦●○■□–—*·➢✓]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;
const ended = /[.!?:;…。！？؟۔]["'”’»›)\]]{0,3}$/;

const closed = /[.!?…。！？؟۔]["'”’»›)\]]{0,3}$/;

interface Column {
  readonly left: number;
  readonly right: number;
  /** From one line to the next. */
  readonly leading: number;
}

function columnOf(lines: readonly Line[]): Column {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before === undefined ? [] : [line.base - before.base];
  });
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const size = median(lines.map((line) => line.size));
  return {
    left: lefts[0] ?? 0,
    right: rights.at(-1) ?? 0,
    leading: Math.min(median(steps) || size * 1.2, size * 2.2),
  };
}

/** The room that is left at the end of a line, in points. */
function roomBehind(line: Line, column: Column): number {
  return line.isRightToLeft ? line.left - column.left : column.right - line.right;
}

function indentOf(line: Line, column: Column): number {
  return line.isRightToLeft ? column.right - line.right : line.left - column.left;
}

/** Whether a new paragraph begins with a line. */
function begins(line: Line, before: Line, column: Column): boolean {
  if (line.isTable || before.isTable) return true;
  const { size } = line;
  if (Math.abs(size - before.size) > Math.max(size, before.size) * 0.08) return true;
  const step = line.base - before.base;
  const usual = Math.max(column.leading, size * 0.9);
  if (step > usual * 1.3 + 0.5) return true;
  if (item.test(line.text)) return true;
  // Headings are set by their size: their lines belong together, however short.
  const room = roomBehind(before, column);
  const indent = indentOf(line, column);
  const isCentred = Math.abs(room - indentOf(before, column)) < size && room > size;
  if (line.font !== before.font && room > line.firstWord + size * 0.3) return true;
  if (isCentred && Math.abs(roomBehind(line, column) - indent) < size)
    return ended.test(before.text);
  const wasIndented = indentOf(before, column) > size * 0.7;
  if (indent > size * 0.7 && indent < size * 6 && !wasIndented) return !item.test(before.text);
  // Its first word would have found room in the line before.
  const hadRoom = room > line.firstWord + size * 0.8;
  return hadRoom && (ended.test(before.text) || room > (column.right - column.left) * 0.3);
}

/** The paragraphs of one column; `numbers` are those of the page's notes by their labels. */
export function paragraphsOf(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  numbers: ReadonlyMap<string, number>,
): readonly Paragraph[] {
  const column = columnOf(lines);
  const found: Paragraph[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const shown = writeLabels(line.text, numbers);
    const last = found.at(-1);
    const isFull =
      roomBehind(line, column) < Math.max(line.size * 2.5, (column.right - column.left) * 0.12);
    if (before === undefined || last === undefined || begins(line, before, column)) {
      const isIndented = indentOf(line, column) > line.size * 0.7;
      const { size, font, isTable } = line;
      found.push({ text: shown, size, font, isTable, isFull, isIndented, mended: 0 });
    } else {
      const { text, mended } = joinLines(last.text, shown, vocabulary);
      found[found.length - 1] = { ...last, text, isFull, mended: last.mended + (mended ? 1 : 0) };
    }
  }
  return found;
}

/** Whether a paragraph of one column goes on in the next, or on the next page. */
function goesOn(first: Paragraph, next: Paragraph, areIndented: boolean): boolean {
  if (first.isTable || next.isTable || item.test(next.text)) return false;
  if (Math.abs(first.size - next.size) > first.size * 0.05) return false;
  if (/\p{L}[-‐\u00AD]$/u.test(first.text)) return true;
  if (!first.isFull) return false;
  const isAlike = first.font === next.font && !next.isIndented && first.text.length > 80;
  // Where paragraphs begin with an indent, a full line without one behind it does not end one.
  if (closed.test(first.text)) return areIndented && isAlike;
  return isAlike || /^\p{Ll}/u.test(next.text);
}

/** All columns' paragraphs, those that go on from column to column joined. */
export function joinColumns(
  columns: readonly (readonly Paragraph[])[],
  vocabulary: Vocabulary,
): readonly Paragraph[] {
  const all: Paragraph[] = [];
  const long = columns.flat().filter(({ text }) => text.length > 80);
  const areIndented = long.filter(({ isIndented }) => isIndented).length > long.length * 0.6;
  for (const column of columns)
    for (const [at, paragraph] of column.entries()) {
      const last = all.at(-1);
      if (at > 0 || last === undefined || !goesOn(last, paragraph, areIndented)) {
        all.push(paragraph);
        continue;
      }
      const { text, mended } = joinLines(last.text, paragraph.text, vocabulary);
      const count = last.mended + paragraph.mended + (mended ? 1 : 0);
      all[all.length - 1] = { ...last, text, isFull: paragraph.isFull, mended: count };
    }
  return all;
}
