import {
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  toDayNumber,
  weekdayOf,
  type DayNumber,
} from './calendar.ts';
import { monthsOfDivision } from './edtf-date.ts';
import type { Lean, Reference } from './reference.ts';

/**
 * A date as its words name it, perhaps without its year. At most one of `month` and `division`
 * (the EDTF codes of seasons, quarters and halves) is set; `weekday` is one that the words add.
 */
export interface NamedDate {
  readonly kind: 'named';
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
  readonly division?: number;
  readonly weekday?: number;
}

/** A date that is settled, as EDTF; `relative` if the article's date was needed for it. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly edtf: string;
  readonly relative: boolean;
}

export type Point = NamedDate | Fixed;

/** A point and the word behind it. */
export interface ReadPoint {
  readonly point: Point;
  readonly next: number;
}

export function fixed(edtf: string, relative: boolean): Fixed {
  return { kind: 'fixed', edtf, relative };
}

/** EDTF of a named date whose year is given. */
export function toEdtf(named: NamedDate, year: number): string {
  if (named.month !== undefined) {
    return named.day === undefined
      ? formatMonth(year, named.month)
      : formatDay({ year, month: named.month, day: named.day });
  }
  return named.division === undefined
    ? formatYear(year)
    : `${formatYear(year)}-${String(named.division)}`;
}

/** The first and last day of a named date in the year; null if it has no such day. */
export function daysOf(
  named: NamedDate,
  year: number,
): { first: DayNumber; last: DayNumber } | null {
  const { month, day, division } = named;
  const [from, to] =
    (division === undefined ? null : monthsOfDivision(year, String(division))) ??
    ([
      { year, month: month ?? 1 },
      { year, month: month ?? 12 },
    ] as const);
  const lastDay = daysInMonth(to.year, to.month);
  if (day !== undefined && (day < 1 || day > lastDay)) return null;
  return {
    first: toDayNumber({ ...from, day: day ?? 1 }),
    last: toDayNumber({ ...to, day: day ?? lastDay }),
  };
}

/**
 * How many days a date may lie on the other side than its sentence leans to: a sentence in the past
 * may well name a near date to come, less often the other way round.
 */
const forgiven: Readonly<Record<Lean, number>> = { past: 90, future: 30 };

/** Where the words leave no other side; a text may be dated a day or two off. */
const forgivenStrictly = 3;

/** How badly a reading of a year fits: days from the reference, and far more on the wrong side. */
function misfit(named: NamedDate, year: number, reference: Reference): number {
  const days = daysOf(named, year);
  if (days === null) return Number.POSITIVE_INFINITY;
  const today = toDayNumber(reference);
  const [ahead, behind] = [days.first - today, today - days.last];
  const { lean } = reference;
  const wrong = lean === 'past' ? ahead : lean === 'future' ? behind : 0;
  const most = reference.strict ? forgivenStrictly : forgiven[lean ?? 'past'];
  const isOther = named.weekday !== undefined && weekdayOf(days.first) !== named.weekday;
  return Math.max(ahead, behind, 0) + (wrong > most ? 1000 : 0) + (isOther ? 2000 : 0);
}

/**
 * The year in which a date without one lies nearest to the reference, on the side that its sentence
 * leans to if it lies far off, and on the weekday that its words name; of two that are as near, the
 * earlier. Null if there is no such day in the three years around it.
 */
export function nearestYear(named: NamedDate, reference: Reference): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    const distance = misfit(named, year, reference);
    if (distance < least) [best, least] = [year, distance];
  }
  return best;
}
