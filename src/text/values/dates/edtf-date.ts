import type { DateValue } from '../../../shared/domain/values.ts';
import { daysInMonth, formatYear, toDayNumber, type DayNumber } from './calendar.ts';

/** One date of EDTF and the days that it covers. */
export interface EdtfDate {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: DateValue['precision'];
}

const pattern =
  /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?(T.{1,30})?$/;
const clock =
  /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/** Numbers from 1 to `most` that the two characters can stand for; X is any digit. */
function matching(mask: string, most: number): readonly number[] {
  if (!mask.includes('X')) {
    const value = Number(mask);
    return value >= 1 && value <= most ? [value] : [];
  }
  const found: number[] = [];
  for (let value = 1; value <= most; value += 1) {
    const digits = String(value).padStart(2, '0');
    if ([0, 1].every((at) => mask[at] === 'X' || mask[at] === digits[at])) found.push(value);
  }
  return found;
}

/** The least and greatest year that the characters can stand for. */
function yearsOf(mask: string): readonly [least: number, greatest: number] {
  const low = Number(mask.replaceAll('X', '0'));
  const high = Number(mask.replaceAll('X', '9'));
  // Written out, because -0 would otherwise be a year of its own.
  return mask.startsWith('-') ? [high + 0, low + 0] : [low, high];
}

/** Months of the parts of a year beyond the twelve (ISO 8601-2), counted from 1. */
const divisions: Readonly<
  Record<string, readonly [first: number, months: number, precision: DateValue['precision']]>
> = {
  '21': [3, 3, 'season'],
  '22': [6, 3, 'season'],
  '23': [9, 3, 'season'],
  '24': [12, 3, 'season'],
  '33': [1, 3, 'quarter'],
  '34': [4, 3, 'quarter'],
  '35': [7, 3, 'quarter'],
  '36': [10, 3, 'quarter'],
  '37': [1, 4, 'range'],
  '38': [5, 4, 'range'],
  '39': [9, 4, 'range'],
  '40': [1, 6, 'range'],
  '41': [7, 6, 'range'],
};

/** The first and last month of a season or quarter; winter runs into the next year. */
export function monthsOfDivision(
  year: number,
  code: string,
): readonly [first: { year: number; month: number }, last: { year: number; month: number }] | null {
  const division = divisions[code];
  if (division === undefined) return null;
  const [first, months] = division;
  const last = first + months - 1;
  return [
    { year, month: first },
    last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last },
  ];
}

function readDivision(year: string, code: string): EdtfDate | null {
  const [least, greatest] = yearsOf(year);
  const precision = year.includes('X') ? 'range' : divisions[code]?.[2];
  const start = monthsOfDivision(least, code)?.[0];
  const end = monthsOfDivision(greatest, code)?.[1];
  if (precision === undefined || start === undefined || end === undefined) return null;
  return {
    first: toDayNumber({ ...start, day: 1 }),
    last: toDayNumber({ ...end, day: daysInMonth(end.year, end.month) }),
    precision,
  };
}

/** Whether the year is written with the characters; X is any digit. */
function fitsYear(mask: string, year: number): boolean {
  if (!mask.includes('X')) return true;
  const digits = formatYear(year);
  for (let at = 0; at < mask.length; at += 1)
    if (mask[at] !== 'X' && mask[at] !== digits[at]) return false;
  return mask.length === digits.length;
}

/** The first day (or with `backwards` the last) of the calendar that fits the masks. */
function findDay(
  yearMask: string,
  months: readonly number[],
  dayMask: string,
  backwards: boolean,
): DayNumber | null {
  const [least, greatest] = yearsOf(yearMask);
  for (let step = 0; step <= greatest - least; step += 1) {
    const year = backwards ? greatest - step : least + step;
    if (!fitsYear(yearMask, year)) continue;
    for (const month of backwards ? months.toReversed() : months) {
      const days = matching(dayMask, daysInMonth(year, month));
      const day = backwards ? days.at(-1) : days[0];
      if (day !== undefined) return toDayNumber({ year, month, day });
    }
  }
  return null;
}

/** A part that is wholly unspecified says no more than the part before it. */
function precisionOf(
  year: string,
  month: string | undefined,
  day: string | undefined,
): DateValue['precision'] {
  if (year.includes('X')) return 'range';
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return 'year';
  if (month.includes('X')) return 'range';
  if (day === undefined || day === 'XX') return 'month';
  return day.includes('X') ? 'range' : 'day';
}

/**
 * Reads one date of EDTF: a year, month, day or day with time; a season (21 to 24), quarter (33 to
 * 36) or other part of a year; with `?`, `~`, `%` and unspecified digits `X` anywhere. Years have
 * four digits. Winter (24) runs from December into the next year. Null if it is none.
 */
export function readEdtfDate(text: string): EdtfDate | null {
  const match = pattern.exec(text);
  const [, year, month, day, time] = match ?? [];
  if (year === undefined || year === '-0000') return null;
  if (month !== undefined && day === undefined && Object.hasOwn(divisions, month))
    return time === undefined ? readDivision(year, month) : null;
  const months = month === undefined ? matching('XX', 12) : matching(month, 12);
  const first = findDay(year, months, day ?? 'XX', false);
  const last = findDay(year, months, day ?? 'XX', true);
  if (first === null || last === null) return null;
  const precision = precisionOf(year, month, day);
  if (time === undefined) return { first, last, precision };
  return precision === 'day' && clock.test(time) ? { first, last, precision: 'time' } : null;
}
