import type { DateValue } from '../../shared/domain/values.ts';
import { parseDay } from './dates/calendar.ts';
import { readEdtf } from './dates/edtf.ts';
import { nameOfDivision, readNumeric } from './dates/numeric.ts';
import { readPlainWords } from './dates/plain-words.ts';
import { unknownReference } from './dates/settle.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';

/** What EDTF is made of; whatever has other characters is words. */
const edtfCharacters = /^[\s\dXxTtZz.,:/?~%+[\]{}-]*$/;

function explicit(edtf: string, basis: DateValue['basis']): Parsed<DateValue> {
  const date = readEdtf(edtf);
  return date.ok ? understood({ ...date.value, basis }) : date;
}

/**
 * Reads a date as EDTF (`2025-04-11`, `2014/..`, `2025-21`) or in plain English (`11 April 2025`,
 * `late Friday`, `up to 2029`). `reference` is the article's date as YYYY-MM-DD, perhaps with a
 * time behind it, or null.
 *
 * Rules for words: a bare weekday is the latest one not after the reference (behind `until`, `by` and
 * `from` the first not before it); `last Friday` lies before it, `next Friday` after it. A date
 * without a year is the nearest one to the reference; behind `since` it is past, behind `until` and
 * `by` to come.
 * Weeks run Monday to Sunday; `last week` is a calendar week, `the past week` the seven days up to
 * the reference. `four weeks ago` is the week four weeks back: no reading is more exact than its
 * unit. `until` and `by` include the date that is printed, `since` and `from` too; `before 2026` is
 * `../2025`, `after 2029` is `2030/..`. Seasons are three whole
 * months from March. `early`, `late` and parts of the day change nothing.
 */
export function parseDate(input: string, reference: string | null): Parsed<DateValue> {
  const numeric = readNumeric(input);
  if (numeric !== null) return numeric.ok ? explicit(numeric.value, 'explicit') : numeric;
  const notation = edtfCharacters.test(input) ? explicit(input, 'explicit') : null;
  if (notation?.ok === true) return notation;
  const day = reference === null ? null : parseDay(reference.slice(0, 10));
  const words = readPlainWords(input, day ?? unknownReference);
  if (!words.ok) return notation ?? words;
  if (words.value.relative && day === null) {
    return refused(
      `${cite(input)} counts from the article's date, which is not known. Enter the article's date first, or write a full date such as 2025-04-11.`,
    );
  }
  return explicit(words.value.edtf, words.value.relative ? 'relative to article' : 'explicit');
}

/**
 * The EDTF form, which `parseDate` reads back with the same days and precision; the basis is not in
 * it. Parts of a year that could be read as two years (`2023-24`) are printed in words.
 */
export function printDate({ edtf }: DateValue): string {
  const numeric = readNumeric(edtf);
  const [, year, code] = /^(\d{4})-(\d{2})$/.exec(edtf) ?? [];
  if (numeric === null || numeric.ok || year === undefined) return edtf;
  return `${nameOfDivision(Number(code))} ${year}`;
}
