import { refused, understood, type Parsed } from '../parsed-cell.ts';
import {
  formatDayNumber,
  formatYear,
  fromDayNumber,
  isDay,
  mondayOf,
  toDayNumber,
} from './calendar.ts';

function pad(digits: string): string {
  return digits.padStart(2, '0');
}

/**
 * Reads dates in digits alone that are no EDTF: `11.04.2025` (day first, as points are written),
 * `2025/04/11`, `13/04/2025` and `04/13/2025`, ISO weeks (`2025-W15`), and years as `2026-27`. Two numbers that could both
 * be the month are refused. Null if the input has none of these forms.
 */
export function readNumeric(input: string): Parsed<string> | null {
  const text = input.trim();
  const years = /^(\d{4})\s?[-–—/]\s?(\d{2})$/.exec(text);
  if (years !== null) return readYears(text, Number(years[1]), Number(years[2]));
  const week = /^(\d{4})-?[Ww](\d{2})$/.exec(text);
  if (week !== null) return readIsoWeek(Number(week[1]), Number(week[2]));
  const [, year = '', first = '', second = ''] =
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text) ?? [];
  if (year !== '') return checked(`${year}-${pad(first)}-${pad(second)}`);
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (match === null) return null;
  const [, a = '', separator = '', b = '', last = ''] = match;
  const dayFirst = `${last}-${pad(b)}-${pad(a)}`;
  if (separator === '.') return checked(dayFirst);
  const monthFirst = `${last}-${pad(a)}-${pad(b)}`;
  if (isDay(dayFirst) && isDay(monthFirst) && dayFirst !== monthFirst) {
    return refused(
      `This can be ${dayFirst} or ${monthFirst}. Write the one that is meant in this form, year first.`,
    );
  }
  return checked(isDay(dayFirst) ? dayFirst : monthFirst);
}

/** ISO 8601: week 1 is the one that holds 4 January; the last is 52 or 53. */
function readIsoWeek(year: number, week: number): Parsed<string> {
  const monday = mondayOf(toDayNumber({ year, month: 1, day: 4 })) + 7 * (week - 1);
  const isOfYear = fromDayNumber(monday + 3).year === year;
  return week >= 1 && isOfYear
    ? understood(`${formatDayNumber(monday)}/${formatDayNumber(monday + 6)}`)
    : refused(`${formatYear(year)} has no week ${String(week)}.`);
}

function checked(day: string): Parsed<string> {
  return isDay(day)
    ? understood(day)
    : refused('There is no such day in the calendar. Check the day and the month.');
}

/** Codes of seasons, quarters and the like, which EDTF writes where a second year could stand. */
const divisions = new Set([21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41]);

/** The year that two digits behind another name: a later one of its century, or `1999-00`. */
export function secondYear(year: number, digits: number): number | null {
  if (digits > year % 100) return year - (year % 100) + digits;
  return digits === 0 && year % 100 === 99 ? year + 1 : null;
}

function readYears(text: string, year: number, second: number): Parsed<string> | null {
  const isHyphen = /^\d{4}-\d{2}$/.test(text);
  const follows = second === (year + 1) % 100;
  const end = secondYear(year, second);
  if (end === null) return null;
  const interval = `${formatYear(year)}/${formatYear(end)}`;
  if (!isHyphen) return follows || second > 12 ? understood(interval) : null;
  if (second >= 1 && second <= 12) return null;
  if (!divisions.has(second)) return understood(interval);
  if (!follows) return null;
  return refused(
    `${text} can be the years ${interval} or, in EDTF, a season or quarter of ${String(year)}. Write ${interval}, or “${nameOfDivision(second)} ${String(year)}”.`,
  );
}

const names: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};

/** What a part of a year is called in words; the code itself where it has no name. */
export function nameOfDivision(code: number): string {
  return names[code] ?? String(code);
}
