import type { DateValue } from '../../../shared/domain/values.ts';
import { refused, understood, type Parsed } from '../parsed-cell.ts';
import { formatDayNumber, weekdayOf, type DayNumber } from './calendar.ts';
import { readEdtfDate, type EdtfDate } from './edtf-date.ts';

type Reading = Parsed<Omit<DateValue, 'basis'>>;

const noEdtf =
  'This is no date of the calendar. Write 2025-04-11, 11 April 2025, 2025-04/2025-06 …';

/** More characters than any date, interval or set that people write. */
const longest = 400;

function covering(
  edtf: string,
  first: DayNumber | null,
  last: DayNumber | null,
  precision: DateValue['precision'],
): Reading {
  return understood({
    edtf,
    earliest: first === null ? null : formatDayNumber(first),
    latest: last === null ? null : formatDayNumber(last),
    precision,
  });
}

/** Monday to Sunday, both written as days, is a week. */
function isWeek(start: EdtfDate, end: EdtfDate): boolean {
  return (
    start.precision === 'day' &&
    end.precision === 'day' &&
    end.last - start.first === 6 &&
    weekdayOf(start.first) === 0
  );
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

function readInterval(edtf: string, from: string, to: string): Reading {
  const start = isOpen(from) ? null : readEdtfDate(from);
  const end = isOpen(to) ? null : readEdtfDate(to);
  if ((start === null && !isOpen(from)) || (end === null && !isOpen(to))) return refused(noEdtf);
  if (start === null && end === null)
    return refused('An interval needs at least one end. Write 2014/.. or ../2029.');
  if (start === null || end === null)
    return covering(edtf, start?.first ?? null, end?.last ?? null, 'open');
  if (end.last < start.first)
    return refused('The interval ends before it begins. Write the earlier date first.');
  return covering(edtf, start.first, end.last, isWeek(start, end) ? 'week' : 'range');
}

/** `[a,b]`, `[a..b]`, `{a,b}`: some or all of the dates; only their outer bounds are told. */
function readSet(edtf: string): Reading {
  const members = edtf.slice(1, -1).split(',');
  const bounds: { first: DayNumber | null; last: DayNumber | null }[] = [];
  for (const member of members) {
    const [from = '', to = from, ...more] = member.split('..');
    const start = from === '' ? null : readEdtfDate(from);
    const end = to === '' ? null : readEdtfDate(to);
    const isMissing = (from !== '' && start === null) || (to !== '' && end === null);
    if (more.length > 0 || isMissing || (start === null && end === null)) return refused(noEdtf);
    bounds.push({ first: start?.first ?? null, last: end?.last ?? null });
  }
  const firsts = bounds.map(({ first }) => first);
  const lasts = bounds.map(({ last }) => last);
  const isUnbounded = firsts.includes(null) || lasts.includes(null);
  const first = firsts.includes(null) ? null : Math.min(...firsts.map(Number));
  const last = lasts.includes(null) ? null : Math.max(...lasts.map(Number));
  return covering(edtf, first, last, isUnbounded ? 'open' : 'range');
}

/**
 * Reads EDTF (ISO 8601-2, levels 0 and 1 and the useful part of 2) and tells the days that it
 * covers. Precision follows from the notation alone, so that the printed form gives it back. Small
 * letters and spaces are forgiven; years have four digits.
 */
export function readEdtf(input: string): Reading {
  const edtf = input
    .trim()
    .toUpperCase()
    .replace(/\s*([/,])\s*/g, '$1');
  if (edtf.length > longest) return refused(noEdtf);
  if (/^(?:\[.*\]|\{.*\})$/.test(edtf)) return readSet(edtf);
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) return refused(noEdtf);
  if (to !== undefined) return readInterval(edtf, from, to);
  const date = readEdtfDate(edtf);
  return date === null ? refused(noEdtf) : covering(edtf, date.first, date.last, date.precision);
}
