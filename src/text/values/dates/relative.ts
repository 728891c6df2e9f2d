import { answer } from './answer.ts';
import { addMonths, daysInMonth, formatDayNumber, mondayOf, toDayNumber } from './calendar.ts';
import { dayParts } from './day-parts.ts';
import { readDistance } from './distance.ts';
import { weekdayAt } from './names.ts';
import { readNamedDay } from './named-days.ts';
import { phrases, skipAny } from './phrases.ts';
import type { ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { calendarUnit, stretch, unitAt } from './relative-units.ts';
import { readStepped, weekdayNear } from './stepped.ts';
import { readPartOfUnit, readStretch } from './stretches.ts';
import type { Words } from './words.ts';

const of = phrases('of');
const weeks: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `Friday`, `Wednesday night`: the latest such day that is not after the reference. */
function readWeekday(words: Words, start: number, reference: Reference): ReadPoint | null {
  const weekday = weekdayAt(words, start);
  if (weekday === null) return null;
  const next = skipAny(words, start + 1, dayParts);
  // "Monday next week", "Monday of last week".
  const step = skipAny(words, next, of);
  const week = weeks.get(words[step] ?? '');
  if (week !== undefined && words[step + 1] === 'week')
    return answer(formatDayNumber(mondayOf(toDayNumber(reference)) + 7 * week + weekday), step + 2);
  return answer(formatDayNumber(weekdayNear(weekday, null, reference)), next);
}

/** `the 11th`: of the month that brings it nearest to the reference, the earlier of two as near. */
function readDayOfMonth(words: Words, start: number, reference: Reference): ReadPoint | null {
  const word = words[start] ?? '';
  const isOrdinal = /^\d{1,2}$/.test(word) && /^(?:st|nd|rd|th)$/.test(words[start + 1] ?? '');
  if (!isOrdinal) return null;
  const today = toDayNumber(reference);
  const days = [-1, 0, 1].flatMap((step) => {
    const { year, month } = addMonths({ ...reference, day: 1 }, step);
    const day = Number(word);
    return day >= 1 && day <= daysInMonth(year, month) ? [toDayNumber({ year, month, day })] : [];
  });
  const [nearest] = days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return nearest === undefined ? null : answer(formatDayNumber(nearest), start + 2);
}

/** `week`, `year`, `year-end`: what `the end of the` stood before. */
export function readThisUnit(words: Words, start: number, reference: Reference): ReadPoint | null {
  const unit = unitAt(words, start);
  if (unit === null || words[start] !== unit) return null;
  // "over the weekend" looks back to the last one that has begun; on its own it is this week's.
  if (unit === 'weekend' && reference.lean === 'past') {
    const saturday = weekdayNear(5, null, reference);
    return answer(stretch(saturday, saturday + 1), start + 1);
  }
  return answer(calendarUnit(unit, 0, reference), start + 1);
}

/** `this past week`, `this coming Friday`: the second word tells. */
function isDoubled(words: Words, at: number): boolean {
  return words[at] === 'this' && /^(?:past|coming)$/.test(words[at + 1] ?? '');
}

/** Reads a date that is named by its distance from the reference. */
export function readRelative(words: Words, at: number, reference: Reference): ReadPoint | null {
  const start = isDoubled(words, at) ? at + 1 : at;
  return (
    readNamedDay(words, start, reference) ??
    readStretch(words, start, reference) ??
    readPartOfUnit(words, start, reference) ??
    readStepped(words, start, reference) ??
    readDistance(words, start, reference) ??
    readWeekday(words, start, reference) ??
    readDayOfMonth(words, start, reference)
  );
}
