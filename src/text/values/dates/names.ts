import { phrases, skipPhrase } from './phrases.ts';
import type { Words } from './words.ts';

function indexByName(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
  );
}

const months = indexByName([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]);
const weekdays = indexByName([
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
]);
const seasons = indexByName(['spring', 'summer', 'autumn fall', 'winter']);
const ordinals = indexByName(['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th final']);

/** The names of months, weekdays and seasons, short and long, in lower case. */
export const dateNames: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
]);

/** 1 to 12. */
export function monthAt(words: Words, at: number): number | null {
  const index = months.get(words[at] ?? '');
  return index === undefined ? null : index + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayAt(words: Words, at: number): number | null {
  return weekdays.get(words[at] ?? '') ?? null;
}

/** The EDTF codes 21 (spring) to 24 (winter). */
export function seasonAt(words: Words, at: number): number | null {
  const index = seasons.get(words[at] ?? '');
  return index === undefined ? null : index + 21;
}

/** `first` to `fourth`, also `1st` (which is cut in two); the number from 1, and what follows. */
export function ordinalAt(words: Words, at: number): { value: number; next: number } | null {
  const index = ordinals.get(words[at] ?? '');
  if (index !== undefined) return { value: index + 1, next: at + 1 };
  const number = Number(words[at]);
  const isSuffixed = /^(?:st|nd|rd|th)$/.test(words[at + 1] ?? '');
  return isSuffixed && Number.isInteger(number) ? { value: number, next: at + 2 } : null;
}

const couple = phrases('couple of|couple');
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count of days, weeks …: `a`, `four`, `twenty-one`, `24`; up to four digits. */
export function countAt(words: Words, at: number): { value: number; next: number } | null {
  const word = words[at] ?? '';
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), next: at + 1 };
  if (word === 'a' || word === 'an') {
    const two = skipPhrase(words, at + 1, couple);
    return two === null ? { value: 1, next: at + 1 } : { value: 2, next: two };
  }
  const unit = small.indexOf(word);
  if (unit >= 1) return { value: unit, next: at + 1 };
  const ten = tens.indexOf(word);
  if (ten < 0) return null;
  const afterDash = words[at + 1] === '-' ? at + 2 : at + 1;
  const ones = small.indexOf(words[afterDash] ?? '');
  return ones >= 1 && ones <= 9
    ? { value: (ten + 2) * 10 + ones, next: afterDash + 1 }
    : { value: (ten + 2) * 10, next: at + 1 };
}

/** A year in four digits from 1000 to 2999. */
export function yearAt(words: Words, at: number): number | null {
  const word = words[at] ?? '';
  return /^[12]\d{3}$/.test(word) ? Number(word) : null;
}
