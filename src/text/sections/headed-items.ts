import { countWords, hasFinalStop, headOf, type Line } from './line.ts';
import { readPrintedDay, type PrintedDay } from './printed-day.ts';

/** A line of its own above an item, with the day that it prints. Offsets of the whole text. */
export interface ItemHead {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly printed: PrintedDay;
  /** Whether it is a day and no more. */
  readonly isBare: boolean;
}

const markup = /^(?:#{1,6} |[•·▪●◦►*–—-] )?(?:\*\*|__)?/u;
const behindDay = /^[ \u00a0]{0,2}(?:[|:,·•/(–—-]|--)[ \u00a0]{0,2}(?=[\p{Lu}\p{N}“"‘])/u;
const beforeDay =
  /^(\p{Lu}[\p{L}\p{M}’'. &/-]{1,50}?)[ \u00a0]{0,2}(?:[|:,·•/(–—-]|--)[ \u00a0]{0,2}(?=[\p{Lu}\d])/u;

/** The day with which a line begins or ends: `Mon 2 March | Norway`, `Norway, 2 March`. */
function headAt(line: Line, at: number): ItemHead | null {
  if (line.text.length > 90 || hasFinalStop(line)) return null;
  const head = headOf(line);
  const from = markup.exec(head)?.[0].length ?? 0;
  const words = head.slice(from).replace(/(?:\*\*|__)?:?(?:\*\*|__)?$/u, '');
  const place = { start: line.start + from, end: line.start + from + words.length };
  const first = readPrintedDay(words, 0);
  if (first !== null) {
    if (first.printed.month === null) return null;
    const rest = words.slice(first.end);
    const isBare = /^[ .]*$/.test(rest);
    if (!isBare && (!behindDay.test(rest) || countWords(rest, 12) > 10)) return null;
    return { line: at, ...place, printed: first.printed, isBare };
  }
  const before = beforeDay.exec(words);
  const last = before === null ? null : readPrintedDay(words, before[0].length);
  if (last === null || last.printed.month === null) return null;
  if (!/^[.)]?$/.test(words.slice(last.end))) return null;
  return { line: at, ...place, printed: last.printed, isBare: false };
}

function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= 40 && hasFinalStop(line);
}

/** A number that grows with the days of a year, or of all years where they are printed. */
function orderOf({ printed }: ItemHead): number {
  return (printed.year ?? 0) * 400 + (printed.month ?? 0) * 32 + (printed.day ?? 0);
}

/** Whether the days run down or up throughout; a new year may begin among days without one. */
function areInOrder(heads: readonly ItemHead[]): boolean {
  const steps = heads.slice(1).map((head, index) => {
    const before = heads[index];
    const step = before === undefined ? 0 : orderOf(head) - orderOf(before);
    const isTurn = head.printed.year === null && Math.abs(step) > 300;
    return isTurn ? -step : step;
  });
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/**
 * The lines with a day that stand each right above the paragraphs of an item, in the order of their
 * days; empty if there are fewer than three, or if a report stands above them.
 */
export function readItemHeads(lines: readonly Line[]): readonly ItemHead[] {
  const all = lines.flatMap((line, at) => {
    const head = isParagraph(lines[at + 1]) ? headAt(line, at) : null;
    return head === null ? [] : [head];
  });
  const [first, ...others] = all;
  if (first === undefined) return [];
  // A full date near the text's start is the article's own where it is none of the row.
  const isYearOdd =
    first.printed.year !== null && others.some(({ printed }) => printed.year === null);
  const isOwn = first.isBare && first.line < 4 && (isYearOdd || !areInOrder(all));
  const heads = isOwn ? others : all;
  const above = heads[0]?.line ?? 0;
  if (heads.length < 3 || above * 3 > lines.length + 6 || !areInOrder(heads)) return [];
  return heads;
}

/**
 * The line after the last item: what stands apart below it is no part of it where no other item has
 * an empty line within.
 */
export function endOfItems(lines: readonly Line[], heads: readonly ItemHead[]): number {
  const last = heads.at(-1);
  if (last === undefined) return lines.length;
  const isWhole = heads.every((head, index) => {
    const next = heads[index + 1]?.line ?? head.line + 2;
    return lines.slice(head.line + 1, next).every((line) => !line.isApart);
  });
  if (!isWhole) return lines.length;
  const apart = lines.findIndex((line, at) => at > last.line + 1 && line.isApart);
  return apart === -1 ? lines.length : apart;
}
