import { isDay } from './values/dates/calendar.ts';

/** Bounded everywhere, so that a text of blanks costs no more than its first few hundred. */
const leading = /^\s{0,200}(date:?[^\S\n]{1,20}(\d{4}-\d{2}-\d{2}))(?!\d)/i;

/**
 * The date that some collections glue to the start of a text (`date 2025-04-04 The ministers …`).
 * `start` and `end` are UTF-16 offsets of the words with the date. Null if there is none, or it is
 * no day of the calendar.
 */
export function leadingDate(
  text: string,
): { published: string; start: number; end: number } | null {
  const match = leading.exec(text.slice(0, 300));
  const words = match?.[1];
  const published = match?.[2];
  if (match === null || words === undefined || published === undefined) return null;
  if (!isDay(published)) return null;
  const end = match[0].length;
  return { published, start: end - words.length, end };
}
