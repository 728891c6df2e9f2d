import type { Span } from '../../shared/domain/span.ts';
import type { DateClue } from '../../shared/domain/understanding.ts';
import { formatDayNumber } from '../values/dates/calendar.ts';
import { readDateline } from './datelines.ts';
import { dayFromWeekday } from './dateline-year.ts';
import { readGluedDate } from './glued-date.ts';
import { readLabel } from './labels.ts';
import { linesOf, type Line } from './line.ts';
import { readPosts } from './posts.ts';
import { readPrintedDates } from './printed-dates.ts';
import { settleDay, type PrintedDay } from './printed-day.ts';

function clueOf(printed: PrintedDay, span: Span, reason: DateClue['reason']): DateClue | null {
  const day = settleDay(printed, null);
  if (day === null) return null;
  return { day: formatDayNumber(day), reason, start: span.start, end: span.end };
}

/** How far down the dateline of a report is looked for: titles, bylines and captions are above. */
const frontLines = 12;

function datelineClues(text: string, lines: readonly Line[]): readonly DateClue[] {
  for (const line of lines.slice(0, frontLines)) {
    const dateline = readDateline(line);
    if (dateline === null) continue;
    const { day, daySpan } = dateline;
    if (day === null || daySpan === null) return [];
    const printed = clueOf(day, daySpan, 'dateline');
    if (printed !== null) return [printed];
    const settled = dayFromWeekday(text, line, day);
    return settled === null
      ? []
      : [{ day: formatDayNumber(settled), reason: 'weekday', ...daySpan }];
  }
  return [];
}

/** The latest first: an article is no older than the posts that it shows. */
function postClues(lines: readonly Line[]): readonly DateClue[] {
  const clues = readPosts(lines, 0, lines.length).flatMap((post) => {
    const clue =
      post.day === null || post.daySpan === null
        ? null
        : clueOf(post.day, post.daySpan, 'dated post');
    return clue === null ? [] : [clue];
  });
  return clues.toSorted((a, b) => (a.day === b.day ? a.start - b.start : a.day < b.day ? 1 : -1));
}

/**
 * What the text itself tells of the article's date, the most reliable first: a date glued to its
 * start, a line of its date, its dateline, its embedded posts (the latest first), and last a day
 * whose year only follows from the weekday that the text names. Each day is given once for each
 * reason, where it stands first. Offsets are UTF-16 code units.
 */
export function dateClues(text: string): readonly DateClue[] {
  const lines = linesOf(text);
  const [first] = lines;
  const glued = first === undefined || readLabel(first, 0) !== null ? null : readGluedDate(first);
  const leading = glued === null ? null : clueOf(glued.printed, glued, 'leading date');
  const printed = readPrintedDates(lines).flatMap(({ day, span }) => {
    const clue = clueOf(day, span, 'printed date');
    return clue === null ? [] : [clue];
  });
  const dateline = datelineClues(text, lines);
  const all = [
    ...(leading === null ? [] : [leading]),
    ...printed,
    ...dateline.filter((clue) => clue.reason === 'dateline'),
    ...postClues(lines),
    ...dateline.filter((clue) => clue.reason === 'weekday'),
  ];
  const seen = new Set<string>();
  const taken: DateClue[] = [];
  for (const clue of all) {
    const key = `${clue.reason} ${clue.day}`;
    const isRead = taken.some((other) => other.start < clue.end && clue.start < other.end);
    if (seen.has(key) || isRead) continue;
    seen.add(key);
    taken.push(clue);
  }
  return taken;
}
