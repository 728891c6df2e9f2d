import { daysInMonth, toDayNumber } from './calendar.ts';
import { countAt, monthAt, ordinalAt, yearAt } from './names.ts';
import { phrases, skipAny, skipPhrase } from './phrases.ts';
import { fixed, type ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { stretch } from './relative-units.ts';
import { settle } from './settle.ts';
import type { Words } from './words.ts';

const the = phrases('the');
const of = phrases('of|in');
const ofMonth = phrases('of the month of|of|in');
const first = phrases('first|opening');
const last = phrases('last|final|closing');
const fewDays = phrases('first days of|last days of|final days of|opening days of|closing days of');

/** `first nine months of`, `last three months of`, before a year: the numbers of the months. */
export function monthsAt(
  words: Words,
  at: number,
): { readonly first: number; readonly last: number; readonly next: number } | null {
  const start = skipAny(words, at, the);
  const isFirst = skipPhrase(words, start, first) !== null;
  if (!isFirst && skipPhrase(words, start, last) === null) return null;
  const counted = countAt(words, start + 1);
  if (counted === null || words[counted.next] !== 'months') return null;
  const next = skipPhrase(words, counted.next + 1, of);
  const months = counted.value;
  if (next === null || months < 1 || months > 12) return null;
  return isFirst ? { first: 1, last: months, next } : { first: 13 - months, last: 12, next };
}

/** Which days of a month of that length the words before it name: `second half of`. */
function daysAt(
  words: Words,
  at: number,
): { readonly next: number; readonly of: (days: number) => readonly [number, number] } | null {
  const isLast = skipPhrase(words, at, last) !== null;
  const isFirst = skipPhrase(words, at, first) !== null;
  const ordinal = ordinalAt(words, at);
  const counted = isLast || isFirst ? countAt(words, at + 1) : null;
  const noun = counted?.next ?? ordinal?.next ?? at + 1;
  const next = skipPhrase(words, noun + 1, ofMonth);
  if (next === null || (ordinal === null && !isLast && !isFirst)) return null;
  const word = words[noun];
  const count = counted?.value ?? 1;
  const from = isLast ? null : ((ordinal?.value ?? 1) - 1) * 7 + 1;
  if (word === 'half' && counted === null)
    return { next, of: (days) => (isLast || from === 8 ? [16, days] : [1, 15]) };
  const length = word === 'week' || word === 'weeks' ? 7 * count : word === 'days' ? count : 0;
  if (length === 0 || length > 28 || (word !== 'week' && counted === null)) return null;
  if (from === null) return { next, of: (days) => [days - length + 1, days] };
  return { next, of: () => [from, from + length - 1] };
}

/** `the first week of May`, `the last ten days of March 2025`, `the second half of June`. */
export function readPartOfMonth(words: Words, at: number, reference: Reference): ReadPoint | null {
  const start = skipAny(words, at, the);
  const few = skipPhrase(words, start, fewDays);
  const days = few === null ? daysAt(words, start) : null;
  const named = few ?? days?.next ?? -1;
  const month = named < 0 ? null : monthAt(words, named);
  if (month === null) return null;
  const year = yearAt(words, named + 1);
  const settled = settle({ kind: 'named', year, month }, reference);
  const match = settled.ok ? /^(\d{4})-(\d{2})$/.exec(settled.value.edtf) : null;
  if (match === null || !settled.ok) return null;
  const next = year === null ? named + 1 : named + 2;
  if (days === null) return { point: fixed(settled.value.edtf, settled.value.relative), next };
  const inYear = Number(match[1]);
  const [from, to] = days
    .of(daysInMonth(inYear, month))
    .map((day) => toDayNumber({ year: inYear, month, day }));
  if (from === undefined || to === undefined) return null;
  return { point: fixed(stretch(from, to), settled.value.relative), next };
}
