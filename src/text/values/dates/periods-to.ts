import {
  addMonths,
  daysInMonth,
  formatDayNumber,
  formatMonth,
  formatYear,
  fromDayNumber,
  parseDay,
  toDayNumber,
  type Day,
} from './calendar.ts';
import { countAt } from './names.ts';
import { readPoint } from './phrase.ts';
import { phrases, skipAny, skipPhrase } from './phrases.ts';
import type { Reference } from './reference.ts';
import { stretch, unitAt, type Unit } from './relative-units.ts';
import { settle } from './settle.ts';
import { understood } from '../parsed-cell.ts';
import type { Read } from './settled.ts';
import type { Words } from './words.ts';

const articles = phrases('the');
const kinds = phrases('fiscal|financial|full|calendar|marketing|first|past|last|previous');
/** What ties a stretch to its last day; `until` and `to` also bound what is going on. */
const closing = phrases(
  'ended on|ending on|ended in|ended|ending on|ending in|ending|through|up to|to',
);
const on = phrases('the end of|end of|end -|on|in');

const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** The months that end with the one given, as `2025-10/2025-12`; one alone as itself. */
function endingWith(year: number, month: number, count: number): string {
  const first = addMonths({ year, month, day: 1 }, 1 - count);
  const last = formatMonth(year, month);
  return count === 1 ? last : `${formatMonth(first.year, first.month)}/${last}`;
}

/** The first day of so many months that end on the day. */
function monthsBefore(last: Day, months: number): Day {
  const next = fromDayNumber(toDayNumber(last) + 1);
  // From the last day of one month to that of another, whatever their lengths.
  if (last.day === daysInMonth(last.year, last.month)) return addMonths(next, -months);
  return fromDayNumber(toDayNumber(addMonths(last, -months)) + 1);
}

/** EDTF of `count` units that end with `edtf`; null where unit and end do not go together. */
function periodTo(unit: Unit, count: number, edtf: string): string | null {
  const months = (monthsOf[unit] ?? 0) * count;
  if (/^\d{4}$/.test(edtf)) {
    const year = Number(edtf);
    return unit === 'year' && count > 1 ? `${formatYear(year - count + 1)}/${edtf}` : null;
  }
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf) ?? [];
  if (year !== undefined)
    return months > 0 && months <= 1200 ? endingWith(Number(year), Number(month), months) : null;
  const last = parseDay(edtf.slice(0, 10));
  if (last === null || edtf.includes('/')) return null;
  const end = toDayNumber(last);
  if (months > 0)
    return months > 1200
      ? null
      : `${formatDayNumber(toDayNumber(monthsBefore(last, months)))}/${formatDayNumber(end)}`;
  if (count > 400) return null;
  if (unit === 'week') return stretch(end - 7 * count + 1, end);
  if (unit === 'day') return stretch(end - count + 1, end);
  // Hours up to an hour of a day reach back into the day before.
  return unit === 'hour' ? stretch(end - Math.ceil(count / 24), end) : null;
}

/** What has ended is past; what is told by its last day mostly is. */
function leaningOf(word: string, reference: Reference): Reference {
  if (word === 'ended') return { ...reference, lean: 'past', strict: true };
  return word === 'ending' ? reference : { ...reference, lean: reference.lean ?? 'past' };
}

/** Whether a unit of time with `to` or `ended` behind it stands close; asked at every date. */
function mayBePeriod(words: Words, at: number): boolean {
  for (let next = at; next < at + 7; next += 1)
    if (closing.has(words[next + 1] ?? '') && unitAt(words, next) !== null) return true;
  return false;
}

/**
 * Reads a stretch that is told by its length and its end: `the three months to June`, `the year
 * ended 31 March`, `12 months through April`, `the 24 hours to 0600 GMT on Tuesday`.
 */
export function readPeriodTo(words: Words, at: number, reference: Reference): Read {
  if (!mayBePeriod(words, at)) return null;
  const afterArticle = skipAny(words, at, articles);
  const start = skipAny(words, afterArticle, kinds);
  const counted = countAt(words, start);
  const afterCount = counted === null ? start : skipAny(words, counted.next, kinds);
  const dashed = words[afterCount] === '-' ? afterCount + 1 : afterCount;
  const unit = unitAt(words, dashed);
  const isPlural = unit !== words[dashed];
  // "the months to June" are none in particular, and "a year to June" is only so long.
  if (unit === null || (counted === null && (isPlural || afterArticle === at))) return null;
  if (words[start] === 'a' || words[start] === 'an') return null;
  if (counted === null && (unit === 'day' || unit === 'hour')) return null;
  const end = skipPhrase(words, dashed + 1, closing);
  // "spent two weeks to Friday waiting"
  const isLoose = /^(?:to|up)$/.test(words[dashed + 1] ?? '') && afterArticle === at;
  if (end === null || (isLoose && monthsOf[unit] === undefined)) return null;
  const leaning = leaningOf(words[dashed + 1] ?? '', reference);
  const point = readPoint(words, skipAny(words, end, on), leaning);
  const settled = point === null ? null : settle(point.point, leaning);
  if (point === null || settled?.ok !== true) return null;
  const edtf = periodTo(unit, counted?.value ?? 1, settled.value.edtf);
  if (edtf === null) return null;
  return { settled: understood({ ...settled.value, edtf }), next: point.next };
}
