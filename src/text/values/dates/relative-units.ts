import {
  addMonths,
  formatDayNumber,
  formatMonth,
  formatYear,
  mondayOf,
  toDayNumber,
  type Day,
  type DayNumber,
} from './calendar.ts';
import type { Words } from './words.ts';

const units = [
  'hour',
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
] as const;
/** A stretch of time that words count in. */
export type Unit = (typeof units)[number];

const unitNames: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** The unit at `at`, in the singular or plural. */
export function unitAt(words: Words, at: number): Unit | null {
  return unitNames.get(words[at] ?? '') ?? null;
}

/** EDTF of the days from first to last. */
export function stretch(first: DayNumber, last: DayNumber): string {
  return first === last
    ? formatDayNumber(first)
    : `${formatDayNumber(first)}/${formatDayNumber(last)}`;
}

/** The calendar unit that lies `steps` after the one around the reference. */
export function calendarUnit(unit: Unit, steps: number, reference: Day): string {
  const today = toDayNumber(reference);
  switch (unit) {
    case 'hour':
    case 'day':
      return formatDayNumber(today + steps);
    case 'week':
      return stretch(mondayOf(today) + 7 * steps, mondayOf(today) + 7 * steps + 6);
    case 'weekend':
      return stretch(mondayOf(today) + 7 * steps + 5, mondayOf(today) + 7 * steps + 6);
    case 'fortnight':
      return stretch(mondayOf(today) + 14 * steps, mondayOf(today) + 14 * steps + 13);
    case 'month': {
      const { year, month } = addMonths({ ...reference, day: 1 }, steps);
      return formatMonth(year, month);
    }
    case 'quarter': {
      const { year, month } = addMonths({ ...reference, day: 1 }, 3 * steps);
      return `${formatYear(year)}-${String(33 + Math.floor((month - 1) / 3))}`;
    }
    case 'year':
      return formatYear(reference.year + steps);
    default:
      return `${formatYear(reference.year + 10 * steps).slice(0, -1)}X`;
  }
}

/** The day that many units away, for stretches that end or begin on the reference. */
export function moved(unit: Unit, count: number, reference: Day): DayNumber {
  const today = toDayNumber(reference);
  switch (unit) {
    case 'hour':
      return today + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
    case 'day':
      return today + count;
    case 'week':
    case 'weekend':
      return today + 7 * count;
    case 'fortnight':
      return today + 14 * count;
    case 'month':
      return toDayNumber(addMonths(reference, count));
    case 'quarter':
      return toDayNumber(addMonths(reference, 3 * count));
    case 'year':
      return toDayNumber(addMonths(reference, 12 * count));
    default:
      return toDayNumber(addMonths(reference, 120 * count));
  }
}
