import { readAbsolute } from './absolute.ts';
import { formatDay, formatMonth, formatYear } from './calendar.ts';
import { readClock } from './clock.ts';
import { skipParts } from './day-parts.ts';
import { readFeast } from './feasts.ts';
import { yearAt } from './names.ts';
import { monthsAt, readPartOfMonth } from './part-of-month.ts';
import { phrases, skipAny, skipPhrase } from './phrases.ts';
import { fixed, type ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { readRelative, readThisUnit } from './relative.ts';
import { settle, weekAround } from './settle.ts';
import type { Words } from './words.ts';

const prepositions = phrases('on|in|at|during|over|throughout|dated|for');
const ofIn = phrases('of the|of|in');
const the = phrases('the');
const possessive = phrases("'s");
const yearEnd = phrases('year - end|year end');
const weekOf = phrases('week of|week beginning|week starting|week commencing');

/** `next year` behind a date without its own: `the first quarter of next year`. */
function withRelativeYear(date: ReadPoint, words: Words, reference: Reference): ReadPoint {
  if (date.point.kind !== 'named' || date.point.year !== null) return date;
  const start = skipAny(words, date.next, ofIn);
  const isThis = start > date.next && words[start] === 'year';
  const year = isThis
    ? readThisUnit(words, start, reference)
    : readRelative(words, start, reference);
  if (year?.point.kind !== 'fixed' || !/^\d{4}$/.test(year.point.edtf)) return date;
  const settled = settle({ ...date.point, year: Number(year.point.edtf) }, reference);
  return settled.ok ? { point: fixed(settled.value.edtf, true), next: year.next } : date;
}

/** `last year's fourth quarter`, `this year's spring`. */
function readPartOfYear(words: Words, at: number, reference: Reference): ReadPoint | null {
  const year = readRelative(words, at, reference);
  if (year?.point.kind !== 'fixed' || !/^\d{4}$/.test(year.point.edtf)) return null;
  const part = readAbsolute(words, skipAny(words, year.next, possessive));
  if (part?.point.kind !== 'named' || part.point.year !== null) return null;
  if (part.point.division === undefined) return null;
  const settled = settle({ ...part.point, year: Number(year.point.edtf) }, reference);
  return settled.ok ? { point: fixed(settled.value.edtf, true), next: part.next } : null;
}

function readDate(words: Words, at: number, reference: Reference): ReadPoint | null {
  const feast = readFeast(words, at, reference);
  const date = readAbsolute(words, at);
  // "Easter Monday, April 21" is read as April 21.
  if (feast !== null && feast.next >= (date?.next ?? 0)) return feast;
  return date === null
    ? (readPartOfYear(words, at, reference) ?? readRelative(words, at, reference))
    : withRelativeYear(date, words, reference);
}

/** `the first nine months of 2025`, `the last three months of the year`. */
function readMonthsOfYear(words: Words, at: number, reference: Reference): ReadPoint | null {
  const part = monthsAt(words, at);
  if (part === null) return null;
  const date = readDate(words, part.next, reference);
  const year = date ?? readThisUnit(words, skipAny(words, part.next, the), reference);
  const settled = year === null ? null : settle(year.point, reference);
  if (year === null || settled?.ok !== true || !/^\d{4}$/.test(settled.value.edtf)) return null;
  const named = Number(settled.value.edtf);
  const edtf = `${formatMonth(named, part.first)}/${formatMonth(named, part.last)}`;
  return { point: fixed(edtf, settled.value.relative), next: year.next };
}

/** `year-end` without a year. */
function readYearEnd(words: Words, at: number, reference: Reference): ReadPoint | null {
  const next = skipPhrase(words, skipAny(words, at, the), yearEnd);
  if (next === null || yearAt(words, next) !== null) return null;
  return { point: fixed(formatYear(reference.year), true), next };
}

/** `the week of 7 April`, `week beginning 7 April`. */
function readWeekOf(words: Words, at: number, reference: Reference): ReadPoint | null {
  const start = skipPhrase(words, skipAny(words, at, the), weekOf);
  const date = start === null ? null : readDate(words, skipParts(words, start), reference);
  const settled = date === null ? null : settle(date.point, reference);
  if (date === null || settled?.ok !== true) return null;
  const week = weekAround(settled.value.edtf);
  return week === null ? null : { point: fixed(week, settled.value.relative), next: date.next };
}

/** A date without its time, with the prepositions and articles before it. */
function readPlain(words: Words, at: number, reference: Reference): ReadPoint | null {
  const start = skipAny(words, at, prepositions);
  const inner = skipParts(words, start);
  return (
    readWeekOf(words, start, reference) ??
    readPartOfMonth(words, start, reference) ??
    readMonthsOfYear(words, start, reference) ??
    readYearEnd(words, start, reference) ??
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
  reference: Reference,
): ReadPoint | null {
  const settled = settle(date.point, reference);
  if (!settled.ok || !/^-?\d{4}-\d{2}-\d{2}$/.test(settled.value.edtf)) return null;
  return { point: fixed(settled.value.edtf + suffix, settled.value.relative), next };
}

/**
 * Reads one point in time at `at`: a date, perhaps with a time of day before or behind it. A time
 * alone is on the reference day.
 */
export function readPoint(words: Words, at: number, reference: Reference): ReadPoint | null {
  const leading = readClock(words, at);
  if (leading !== null) {
    const date = readPlain(words, leading.next, reference);
    if (date !== null) return withClock(date, leading.suffix, date.next, reference);
    if (reference.running) return null;
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
