import {
  addMonths,
  daysInMonth,
  formatDayNumber,
  mondayOf,
  toDayNumber,
  weekdayOf,
  type Day,
  type DayNumber,
} from './calendar.ts';
import { daysOf, fixed, nearestYear, toEdtf, type NamedDate, type ReadPoint } from './point.ts';
import { calendarUnit, moved, stretch, unitAt, type Unit } from './relative-units.ts';
import { countAt, monthAt, seasonAt, skipAny, skipPhrase, weekdayAt, type Words } from './words.ts';

function answer(edtf: string, next: number): ReadPoint {
  return { point: fixed(edtf, true), next };
}

const dayParts = ['morning', 'afternoon', 'evening', 'night', 'noon', 'lunchtime'];

const namedDays: readonly (readonly [phrases: readonly string[], days: number])[] = [
  [['the day before yesterday', 'day before yesterday'], -2],
  [['the day after tomorrow', 'day after tomorrow'], 2],
  [['yesterday', 'last night', 'the previous day', 'the day before'], -1],
  [
    [
      'earlier today',
      'later today',
      'today',
      'now',
      'tonight',
      'this morning',
      'this afternoon',
      'this evening',
    ],
    0,
  ],
  [['tomorrow', 'the next day', 'the following day'], 1],
];

/** `today`, `yesterday evening`, `the day before yesterday`, `overnight`. */
function readNamedDay(words: Words, start: number, reference: Day): ReadPoint | null {
  const today = toDayNumber(reference);
  const overnight = skipPhrase(words, start, ['overnight']);
  if (overnight !== null) return answer(stretch(today - 1, today), overnight);
  for (const [phrases, days] of namedDays) {
    const next = skipPhrase(words, start, phrases);
    if (next !== null) return answer(formatDayNumber(today + days), skipAny(words, next, dayParts));
  }
  return null;
}

/** `the past day`, `the last 24 hours`, `the past two weeks`, `the next three days`. */
function readStretch(words: Words, start: number, reference: Day): ReadPoint | null {
  const isPast = words[start] === 'past' || words[start] === 'previous' || words[start] === 'last';
  const isComing =
    words[start] === 'next' || words[start] === 'coming' || words[start] === 'following';
  if (!isPast && !isComing) return null;
  const counted = countAt(words, start + 1);
  const unit = unitAt(words, counted?.next ?? start + 1);
  // "last week" is the calendar's week; "the past week" and "the last two weeks" are stretches.
  if (unit === null || (counted === null && words[start] !== 'past')) return null;
  const today = toDayNumber(reference);
  const count = counted?.value ?? 1;
  const next = (counted?.next ?? start + 1) + 1;
  return isPast
    ? answer(stretch(moved(unit, -count, reference), today), next)
    : answer(stretch(today, moved(unit, count, reference)), next);
}

const stepWords: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
};

/** The weekday (0 for Monday): the latest one not after the reference, or as the word before says. */
function weekdayNear(weekday: number, step: number | null, reference: Day): DayNumber {
  const today = toDayNumber(reference);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (step === null) return today - back;
  if (step === 0) return mondayOf(today) + weekday;
  return step < 0 ? today - (back === 0 ? 7 : back) : today + (7 - back);
}

/** The named month or season that is this one's, the last that is over, or the next to begin. */
function namedNear(named: NamedDate, step: number, reference: Day): string {
  const today = toDayNumber(reference);
  const fits = (year: number): boolean => {
    const days = daysOf(named, year);
    return days !== null && (step < 0 ? days.last < today : days.first > today);
  };
  const { year } = reference;
  const past = [year, year - 1, year - 2];
  const coming = [year, year + 1, year + 2];
  const found = step === 0 ? nearestYear(named, reference) : (step < 0 ? past : coming).find(fits);
  return toEdtf(named, found ?? year);
}

/** `this week`, `last month`, `next year`, `last April`, `this spring`, `next Tuesday`. */
function readStepped(words: Words, start: number, reference: Day): ReadPoint | null {
  const word = words[start] ?? '';
  const step = Object.hasOwn(stepWords, word) ? stepWords[word] : undefined;
  if (step === undefined) return null;
  const unit = unitAt(words, start + 1);
  // "the coming weeks" is no week in particular.
  if (unit !== null && unit === words[start + 1])
    return answer(calendarUnit(unit, step, reference), start + 2);
  const weekday = weekdayAt(words, start + 1);
  if (weekday !== null) {
    const next = skipAny(words, start + 2, dayParts);
    return answer(formatDayNumber(weekdayNear(weekday, step, reference)), next);
  }
  const month = monthAt(words, start + 1);
  const division = month === null ? seasonAt(words, start + 1) : null;
  if (month === null && division === null) return null;
  const named: NamedDate =
    month === null
      ? { kind: 'named', year: null, division: division ?? 0 }
      : { kind: 'named', year: null, month };
  return answer(namedNear(named, step, reference), start + 2);
}

/** `earlier this week`: from the unit's start to the reference; `later`: from there to its end. */
function readPartOfUnit(words: Words, start: number, reference: Day): ReadPoint | null {
  const isEarlier = words[start] === 'earlier';
  if (!isEarlier && words[start] !== 'later') return null;
  const noun = skipPhrase(words, start + 1, ['this', 'in the']);
  const unit = noun === null ? null : unitAt(words, noun);
  if (noun === null || unit === null) return null;
  const today = toDayNumber(reference);
  const monday = mondayOf(today);
  const first: Partial<Record<Unit, DayNumber>> = {
    week: monday,
    month: toDayNumber({ ...reference, day: 1 }),
    year: toDayNumber({ year: reference.year, month: 1, day: 1 }),
  };
  const after: Partial<Record<Unit, DayNumber>> = {
    week: monday + 7,
    month: toDayNumber(addMonths({ ...reference, day: 1 }, 1)),
    year: toDayNumber({ year: reference.year + 1, month: 1, day: 1 }),
  };
  const [from, end] = [first[unit], after[unit]];
  if (from === undefined || end === undefined) return null;
  return answer(isEarlier ? stretch(from, today) : stretch(today, end - 1), noun + 1);
}

/** The unit that lies that many units away: `two years ago` is a year, `three days ago` a day. */
function awayBy(unit: Unit, count: number, reference: Day): string {
  // Within a day of an unknown hour, both days can be meant.
  if (unit === 'hour') {
    const today = toDayNumber(reference);
    const far = moved('hour', count, reference);
    return Math.abs(count) >= 24
      ? formatDayNumber(far)
      : stretch(Math.min(today, far), Math.max(today, far));
  }
  if (unit === 'fortnight') return calendarUnit('week', 2 * count, reference);
  return calendarUnit(unit, count, reference);
}

/** `four weeks ago`, `a year earlier`, `in three days`, `two months from now`. */
function readDistance(words: Words, start: number, reference: Day): ReadPoint | null {
  const isIn = words[start] === 'in' || words[start] === 'within';
  const counted = countAt(words, isIn ? start + 1 : start);
  const unit = counted === null ? null : unitAt(words, counted.next);
  if (counted === null || unit === null) return null;
  const after = counted.next + 1;
  const ago = skipPhrase(words, after, ['ago', 'earlier', 'before', 'previously']);
  if (ago !== null) return answer(awayBy(unit, -counted.value, reference), ago);
  const hence = skipPhrase(words, after, ['from now', 'later', 'hence', 'from today']);
  if (hence === null && !isIn) return null;
  return answer(awayBy(unit, counted.value, reference), hence ?? after);
}

/** `Friday`, `Wednesday night`: the latest such day that is not after the reference. */
function readWeekday(words: Words, start: number, reference: Day): ReadPoint | null {
  const weekday = weekdayAt(words, start);
  if (weekday === null) return null;
  const next = skipAny(words, start + 1, dayParts);
  return answer(formatDayNumber(weekdayNear(weekday, null, reference)), next);
}

/** `the 11th`: of the month that brings it nearest to the reference, the earlier of two as near. */
function readDayOfMonth(words: Words, start: number, reference: Day): ReadPoint | null {
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
export function readThisUnit(words: Words, start: number, reference: Day): ReadPoint | null {
  const unit = unitAt(words, start);
  if (unit === null || words[start] !== unit) return null;
  return answer(calendarUnit(unit, 0, reference), start + 1);
}

/** Reads a date that is named by its distance from the reference. */
export function readRelative(words: Words, at: number, reference: Day): ReadPoint | null {
  // "this past week", "this coming Friday".
  const isDoubled = words[at] === 'this' && /^(?:past|coming)$/.test(words[at + 1] ?? '');
  const start = isDoubled ? at + 1 : at;
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
