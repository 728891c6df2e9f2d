import { z } from 'zod';

/** How much of the moment of publication is known. */
export type PublishedPrecision = 'year' | 'month' | 'day' | 'time';

/**
 * When an article was published, ISO 8601, as far as it is known: `2025`, `2025-04`, `2025-04-11`,
 * or a date-time with or without a zone (`2025-04-11T14:07:00Z`).
 */
export const publishedSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);

/** The precision of what `publishedSchema` takes; null for null. */
export function precisionOf(published: string | null): PublishedPrecision | null {
  if (published === null) return null;
  if (published.length > 10) return 'time';
  return published.length > 7 ? 'day' : published.length > 4 ? 'month' : 'year';
}

/**
 * The day of publication, YYYY-MM-DD: what "Friday" in the text counts from. Null where only the
 * month or the year is known, since a day that was made up would make up every date in the text.
 */
export function dayOf(published: string | null): string | null {
  return published !== null && published.length >= 10 ? published.slice(0, 10) : null;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  // Not with the constructor, which takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const isoLike =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const yearFirst = /^(\d{4})([/._])(\d{1,2})\2(\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** Rewrites the other spellings of a day as ISO 8601; a text that is none stays as it is. */
function toIso(text: string): string | { readonly error: string } {
  const [, day1, month1, year1] = dotted.exec(text) ?? [];
  if (day1 !== undefined && month1 !== undefined && year1 !== undefined)
    return iso(year1, month1, day1);
  const [, year2, , month2, day2] = yearFirst.exec(text) ?? [];
  if (year2 !== undefined && month2 !== undefined && day2 !== undefined)
    return iso(year2, month2, day2);
  const [, year3, month3, day3] = compact.exec(text) ?? [];
  if (year3 !== undefined && month3 !== undefined && day3 !== undefined)
    return iso(year3, month3, day3);
  const [, first, , second, year4] = slashed.exec(text) ?? [];
  if (first === undefined || second === undefined || year4 === undefined) return text;
  const dayFirst = isInCalendar(Number(year4), Number(second), Number(first));
  const monthFirst = isInCalendar(Number(year4), Number(first), Number(second));
  if (dayFirst && monthFirst && Number(first) !== Number(second))
    return { error: `${text} may be two days: write the year first, as in 2025-04-11.` };
  return monthFirst ? iso(year4, first, second) : iso(year4, second, first);
}

const form = 'Write a date as 2025-04-11, 2025-04 or 2025, or with a time as 2025-04-11T14:07Z.';

/** What a typed date is, or why it is none. Blank is no date. */
export type ReadPublished =
  { readonly value: string | null } | { readonly input: string; readonly error: string };

/**
 * Reads a publication date as typed, pasted or found in a file's name: ISO 8601 with any precision,
 * and days as `11.4.2025`, `20250411`, `2025/4/11`, or `25/4/2025` where just one order gives a
 * day. Real calendar days and times only.
 */
export function readPublished(typed: string): ReadPublished {
  const input = typed.trim();
  if (input === '') return { value: null };
  const text = toIso(input);
  if (typeof text === 'object') return { input, ...text };
  const match = isoLike.exec(text);
  if (match === null) return { input, error: form };
  const [, year = '', month, day, hour, minute, second, zone] = match;
  if (!isInCalendar(Number(year), Number(month ?? 1), Number(day ?? 1)))
    return { input, error: `There is no ${text.slice(0, 10)} in the calendar.` };
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || minute === undefined) return { value: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return { input, error: `There is no time ${text.slice(11)}.` };
  const offset = (zone ?? '').toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return {
    value: `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`,
  };
}
