import {
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  toDayNumber,
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

/**
 * The year in which a date without one lies nearest to the reference, on the side that its sentence
 * leans to if it lies far off; of two that are as near, the earlier. Null if there is no such day
 * in the three years around it.
 */
export function nearestYear(named: NamedDate, reference: Reference): number | null {
  const today = toDayNumber(reference);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    const days = daysOf(named, year);
    if (days === null) continue;
    const [ahead, behind] = [days.first - today, today - days.last];
    const wrong = reference.lean === 'past' ? ahead : reference.lean === 'future' ? behind : 0;
    const distance =
      Math.max(ahead, behind, 0) +
      (wrong > (reference.strict ? 0 : forgiven[reference.lean ?? 'past']) ? 1000 : 0);
    if (distance < least) [best, least] = [year, distance];
  }
  return best;
}
