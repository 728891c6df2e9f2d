import { readAbsolute, skipParts } from './absolute.ts';
import { formatDay, type Day } from './calendar.ts';
import { readClock } from './clock.ts';
import { fixed, type ReadPoint } from './point.ts';
import { readRelative, readThisUnit } from './relative.ts';
import { settle, weekAround } from './settle.ts';
import { skipAny, skipPhrase, type Words } from './words.ts';

const prepositions = ['on', 'in', 'at', 'during', 'over', 'throughout', 'dated', 'for'];

function readDate(words: Words, at: number, reference: Day): ReadPoint | null {
  return readAbsolute(words, at) ?? readRelative(words, at, reference);
}

/** `the week of 7 April`, `week beginning 7 April`. */
function readWeekOf(words: Words, at: number, reference: Day): ReadPoint | null {
  const start = skipPhrase(words, skipAny(words, at, ['the']), [
    'week of',
    'week beginning',
    'week starting',
  ]);
  const date = start === null ? null : readDate(words, skipParts(words, start), reference);
  const settled = date === null ? null : settle(date.point, reference);
  if (date === null || settled?.ok !== true) return null;
  const week = weekAround(settled.value.edtf);
  return week === null ? null : { point: fixed(week, settled.value.relative), next: date.next };
}

/** A date without its time, with the prepositions and articles before it. */
function readPlain(words: Words, at: number, reference: Day): ReadPoint | null {
  const start = skipAny(words, at, prepositions);
  const inner = skipParts(words, start);
  return (
    readWeekOf(words, start, reference) ??
    readDate(words, at, reference) ??
    readDate(words, start, reference) ??
    readDate(words, inner, reference) ??
    (inner > start ? readThisUnit(words, inner, reference) : null)
  );
}

/** The day with the time of day behind it; null if the date is no single day. */
function withClock(
  date: ReadPoint,
  suffix: string,
  next: number,
  reference: Day,
): ReadPoint | null {
  const settled = settle(date.point, reference);
  if (!settled.ok || !/^-?\d{4}-\d{2}-\d{2}$/.test(settled.value.edtf)) return null;
  return { point: fixed(settled.value.edtf + suffix, settled.value.relative), next };
}

/**
 * Reads one point in time at `at`: a date, perhaps with a time of day before or behind it. A time
 * alone is on the reference day.
 */
export function readPoint(words: Words, at: number, reference: Day): ReadPoint | null {
  const leading = readClock(words, at);
  if (leading !== null) {
    const date = readPlain(words, leading.next, reference);
    if (date !== null) return withClock(date, leading.suffix, date.next, reference);
    return {
      point: fixed(`${formatDay(reference)}${leading.suffix}`, true),
      next: leading.next,
    };
  }
  const date = readPlain(words, at, reference);
  if (date === null) return null;
  const clock = readClock(words, date.next);
  if (clock === null) return date;
  return withClock(date, clock.suffix, clock.next, reference) ?? date;
}
