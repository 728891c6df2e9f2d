import type { Span } from '../../shared/domain/span.ts';
import { leadingDate } from '../published.ts';
import { firstWordOf, headOf, type Line } from './line.ts';
import { readPrintedDay, type PrintedDay } from './printed-day.ts';

/** A date that is glued to the words of its line. Offsets are those of the whole text. */
export interface GluedDate extends Span {
  readonly printed: PrintedDay;
  /** Where the line's own words begin. */
  readonly bodyStart: number;
  /** Whether a dash or colon parts it from them. */
  readonly isParted: boolean;
}

const mark = /^(?:[ \u00a0]{0,3}(?:--|[:|–—-])(?=\s|\p{L})|\.(?=\s)|\s)\s{0,5}/u;
const bulletBefore = /^(?:[•·▪●*-]\s{1,3})?(?:\*\*)?/;

/** `16 MAYAustralia …`, `9 May 2026Australia …`: no space behind the date. */
const unspaced = /^(?:\d{1,2} \p{Lu}{3,9}|.{5,24}\d{4})(?=\p{Lu}\p{Ll})/u;

/** Whether the month before `end` stands in capitals: a stamp, `15 MAY Fiji will …`. */
function isCapital(head: string, end: number): boolean {
  return /\p{Lu}{3}$/u.test(head.slice(0, end));
}

function glued(line: Line, start: number, dayAt: number): GluedDate | null {
  const head = headOf(line);
  const close = unspaced.exec(head.slice(dayAt, dayAt + 36))?.[0] ?? null;
  const day = readPrintedDay(close === null ? head : head.slice(0, dayAt + close.length), dayAt);
  if (day === null || day.printed.month === null) return null;
  const isClose = close !== null && day.end === dayAt + close.length;
  const behind = isClose ? [''] : mark.exec(head.slice(day.end, day.end + 20));
  if (behind === null) return null;
  const body = day.end + (behind[0] ?? '').length;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(head.slice(body, body + 2))) return null;
  const isParted = /[:|–—.-]/.test(behind[0] ?? '');
  if (!isParted && !isCapital(head, day.end) && day.printed.year === null) return null;
  return {
    start: line.start + start,
    end: line.start + day.end,
    printed: day.printed,
    bodyStart: line.start + body,
    isParted,
  };
}

/** First words of dates, the day of the week among them. */
const firstWords: ReadonlySet<string> = new Set(
  (
    '0 date the jan january feb february mar march apr april may jun june jul july aug august sep ' +
    'sept september oct october nov november dec december mon monday tue tues tuesday wed weds ' +
    'wednesday thu thur thurs thursday fri friday sat saturday sun sunday'
  ).split(' '),
);

/** `2025-04-04 The ministers …`, `April 4, 2025 — The …`, `4 April: The …` at a line's start. */
export function readGluedDate(line: Line): GluedDate | null {
  if (!firstWords.has(firstWordOf(line))) return null;
  const before = bulletBefore.exec(line.text)?.[0].length ?? 0;
  const worded = before === 0 ? leadingDate(line.text) : null;
  return worded === null
    ? glued(line, before, before)
    : glued(line, worded.start, worded.end - worded.published.length);
}
