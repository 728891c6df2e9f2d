import type { Span } from '../../shared/domain/span.ts';
import { readLabel } from './labels.ts';
import { headOf, tailOf, type Line } from './line.ts';
import { readPrintedDay, type PrintedDay } from './printed-day.ts';
import { readStamp } from './stamps.ts';

/** A date that the text prints for itself. Offsets are those of the whole text. */
export interface PrintedDate {
  readonly day: PrintedDay;
  readonly span: Span;
}

/** How many lines at either end of a text are looked at. */
const atStart = 12;
const atEnd = 4;

const lead =
  /(?<!\p{L})(?:(?:first |last |originally )?(?:published|updated|posted|issued|released|filed|modified)|date|dated|release date|publication date|publish date|date of (?:publication|release|issue))(?: (?:on|at|in|online))?\s?[:,]?\s?/giu;
/** Where a date may begin in a line of its own, of an author or an outlet. */
const border = /(?:^|[|·•(,–—-]\s?)/g;

/** A date behind "Published", "Updated" and the like. */
function worded(text: string, offset: number): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const match of text.matchAll(lead)) {
    const stamp = readStamp(text, match.index + match[0].length);
    if (stamp === null || stamp.day === null || stamp.daySpan === null) continue;
    const { start, end } = stamp.daySpan;
    found.push({ day: stamp.day, span: { start: offset + start, end: offset + end } });
  }
  return found;
}

/** A date in a short line that is no sentence: `By Jane Doe | 11 April 2025`. */
function bordered(line: Line): readonly PrintedDate[] {
  if (line.text.length > 100 || /[.!?:;]["”’]?$/.test(line.text)) return [];
  for (const match of line.text.matchAll(border)) {
    const at = match.index + match[0].length;
    const stamp = readStamp(line.text, at);
    const start = stamp?.daySpan?.start ?? at;
    const day = readPrintedDay(line.text, start);
    if (day === null || day.printed.month === null) continue;
    return [{ day: day.printed, span: { start: line.start + start, end: line.start + day.end } }];
  }
  return [];
}

/** How much of a paragraph is looked at for that. */
const mostSpoken = 1500;
const spoken =
  /(?<!\p{L})(?:spoke|talked|speaking|interviewed|sat down|answered|met)(?!\p{L})[^.!?]{0,120}? on (?:the )?(?=[\p{L}\d])/giu;

/** When somebody was spoken to: `She talked to the paper in Brod on Monday 3 November 2025`. */
function spokenOn(line: Line): readonly PrintedDate[] {
  const head = line.text.slice(0, mostSpoken);
  for (const match of head.matchAll(spoken)) {
    const at = match.index + match[0].length;
    const day = readPrintedDay(head, at);
    if (day === null || day.printed.year === null) continue;
    return [{ day: day.printed, span: { start: line.start + at, end: line.start + day.end } }];
  }
  return [];
}

/** The day in the label of an update: `UPDATED: 11 April 2025, 14:07 GMT`. */
function labelled(line: Line, index: number): readonly PrintedDate[] {
  const label = readLabel(line, index);
  if (label === null || label.day === null) return [];
  const head = headOf(line).slice(0, label.end - line.start);
  for (let at = label.start - line.start; at < head.length; at += 1) {
    const isBorder = at === 0 || /[\s([,:T]/.test(head.charAt(at - 1));
    const day = isBorder ? readPrintedDay(head, at) : null;
    if (day !== null && day.printed.month !== null)
      return [{ day: day.printed, span: { start: line.start + at, end: line.start + day.end } }];
  }
  return [];
}

/** Dates that the text's first and last lines print for the text itself, in that order. */
export function readPrintedDates(lines: readonly Line[]): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const [index, line] of lines.entries()) {
    const isFirst = index < atStart;
    if (!isFirst && index < lines.length - atEnd) continue;
    found.push(...worded(headOf(line).slice(0, 160), line.start));
    if (isFirst) found.push(...labelled(line, index), ...bordered(line));
    else {
      const tail = tailOf(line).slice(-120);
      found.push(...worded(tail, line.end - tail.length));
    }
  }
  found.push(...lines.slice(0, atStart).flatMap(spokenOn));
  return found;
}
