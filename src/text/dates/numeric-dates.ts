import { isDay, parseDay, toDayNumber, type Day } from '../values/dates/calendar.ts';
import { readNumeric } from '../values/dates/numeric.ts';

const form =
  /\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/y;
const ambiguous = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
/** `2011-12`, which EDTF would take for a month. */
const years = /(\d{4})[-–/](\d{2})(?![\d–/-])/y;
const week = /\d{4}-?W\d{2}/y;

export interface NumericDate {
  readonly edtf: string;
  /** Where the text goes on, in UTF-16 code units. */
  readonly end: number;
}

/** The reading that lies nearer to the article's date; without one, the day first as most write it. */
function choose(dayFirst: string, monthFirst: string, reference: Day | null): string {
  if (reference === null) return dayFirst;
  const today = toDayNumber(reference);
  const [a, b] = [dayFirst, monthFirst].map((day) => {
    const parsed = parseDay(day);
    return parsed === null ? Number.POSITIVE_INFINITY : Math.abs(toDayNumber(parsed) - today);
  });
  return (b ?? 0) < (a ?? 0) ? monthFirst : dayFirst;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}

/**
 * Reads `11/04/2025`, `11.04.2025`, `2025/04/11`, `2025-04-11T14:07Z` at `at`, in bounded work. Of
 * two readings the one nearer to the reference counts.
 */
export function readNumericDate(
  text: string,
  at: number,
  reference: Day | null,
): NumericDate | null {
  week.lastIndex = at;
  const weekText = week.exec(text)?.[0];
  if (weekText !== undefined) {
    const read = readNumeric(weekText);
    return read?.ok === true ? { edtf: read.value, end: at + weekText.length } : null;
  }
  years.lastIndex = at;
  const [pair = '', first = '', second = ''] = years.exec(text) ?? [];
  if (pair !== '' && Number(second) === (Number(first) + 1) % 100)
    return { edtf: `${first}/${String(Number(first) + 1)}`, end: at + pair.length };
  form.lastIndex = at;
  const match = form.exec(text);
  if (match === null) return null;
  const [whole] = match;
  const end = at + whole.length;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](.+))?$/.exec(whole);
  if (iso !== null) {
    const [, day = '', time] = iso;
    return isDay(day) ? { edtf: time === undefined ? day : `${day}T${time}`, end } : null;
  }
  // A clock behind other forms is left to the text.
  const [date = whole] = whole.split(/[T ]/);
  const dateEnd = at + date.length;
  const [, one, two, year] = ambiguous.exec(date) ?? [];
  if (one !== undefined && two !== undefined && year !== undefined) {
    const dayFirst = `${year}-${pad(two)}-${pad(one)}`;
    const monthFirst = `${year}-${pad(one)}-${pad(two)}`;
    if (isDay(dayFirst) && isDay(monthFirst))
      return { edtf: choose(dayFirst, monthFirst, reference), end: dateEnd };
  }
  const read = readNumeric(date);
  return read?.ok === true ? { edtf: read.value, end: dateEnd } : null;
}
