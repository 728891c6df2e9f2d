import {
  fromDayNumber,
  formatDay,
  formatMonth,
  mondayOf,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './calendar.ts';
import { monthsOfDivision } from './edtf-date.ts';
import { daysOf, nearestYear, toEdtf, type Fixed, type NamedDate, type Point } from './point.ts';
import type { Reference } from './reference.ts';
import { refused, understood, type Parsed } from '../parsed-cell.ts';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const noSuchDay = 'There is no such day in the calendar. Check the day and the month.';

/**
 * Whether a weekday that is written with the date is the right one; a wrong one is a slip in the
 * text or in the selection, and not for us to settle.
 */
function contradiction(named: NamedDate, edtf: string): string | null {
  const day = parseDay(edtf);
  if (named.weekday === undefined || day === null) return null;
  const actual = weekdayOf(toDayNumber(day));
  if (actual === named.weekday) return null;
  return `${edtf} is a ${weekdayNames[actual] ?? ''}, not a ${weekdayNames[named.weekday] ?? ''}. Write the date alone, or the weekday alone.`;
}

/**
 * Stands for the article's date where it is not known, so that words can be parsed all the same; a
 * date that it settled is refused in the end.
 */
export const unknownReference: Reference = { year: 2001, month: 1, day: 1 };

/** Gives a named date its year: its own, or the one that brings it nearest to the reference. */
export function settle(point: Point, reference: Reference): Parsed<Omit<Fixed, 'kind'>> {
  if (point.kind === 'fixed') return understood(point);
  const year = point.year ?? nearestYear(point, reference);
  if (year === null || daysOf(point, year) === null) return refused(noSuchDay);
  const edtf = toEdtf(point, year);
  const relative = point.year === null;
  const isGuess = relative && reference === unknownReference;
  // In running text the calendar date counts; the weekday is the author's slip.
  const problem = isGuess || reference.running ? null : contradiction(point, edtf);
  return problem === null ? understood({ edtf, relative }) : refused(problem);
}

function startsAfter(a: NamedDate, b: NamedDate, year: number): boolean {
  const [first, second] = [daysOf(a, year), daysOf(b, year)];
  return first !== null && second !== null && first.first > second.first;
}

/**
 * The two ends of a range, of which one may leave its year to the other: `between March and May
 * 2025`, `from November 2024 to March`.
 */
export function shareYear(
  first: Point,
  second: Point,
  reference: Reference,
): readonly [Point, Point] {
  if (first.kind !== 'named' || second.kind !== 'named') return [first, second];
  if (first.year !== null && second.year === null) {
    const later = startsAfter(first, second, first.year) ? 1 : 0;
    return [first, { ...second, year: first.year + later }];
  }
  if (first.year === null && second.year === null && reference.lean === 'future') {
    const begin = nearestYear(first, reference);
    if (begin === null) return [first, second];
    const later = startsAfter(first, second, begin) ? 1 : 0;
    return [first, { ...second, year: begin + later }];
  }
  const year = second.year ?? (first.year === null ? nearestYear(second, reference) : null);
  if (year === null || first.year !== null) return [first, second];
  return [{ ...first, year: year - (startsAfter(first, second, year) ? 1 : 0) }, second];
}

/** The dates that an interval's ends take from EDTF; parts of a year become months. */
export function endsOf(edtf: string): readonly [start: string, end: string] {
  const [start = edtf, end] = edtf.split('/');
  if (end !== undefined) return [start, end];
  const [, year, code = ''] = /^(-?\d{4})-(\d{2})$/.exec(edtf) ?? [];
  const months = year === undefined ? null : monthsOfDivision(Number(year), code);
  if (months === null) return [edtf, edtf];
  const [first, last] = months;
  return [formatMonth(first.year, first.month), formatMonth(last.year, last.month)];
}

/** Monday to Sunday around a day, or null if it is none. */
export function weekAround(edtf: string): string | null {
  const day = parseDay(edtf);
  if (day === null) return null;
  const monday = mondayOf(toDayNumber(day));
  return `${formatDay(fromDayNumber(monday))}/${formatDay(fromDayNumber(monday + 6))}`;
}
