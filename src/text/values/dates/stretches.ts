import { answer } from './answer.ts';
import { addMonths, mondayOf, toDayNumber, type DayNumber } from './calendar.ts';
import { countAt } from './names.ts';
import { phrases, skipPhrase } from './phrases.ts';
import type { ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { moved, stretch, unitAt, type Unit } from './relative-units.ts';
import type { Words } from './words.ts';

const past = new Set(['past', 'previous', 'last', 'preceding']);
const coming = new Set(['next', 'coming', 'following']);

/**
 * `the past day`, `the last 24 hours`, `the past two weeks`, `the next three days`. "last week" is
 * the calendar's week; "the past week", "the last week" and "the last two weeks" are stretches.
 */
export function readStretch(words: Words, at: number, reference: Reference): ReadPoint | null {
  const hasArticle = words[at] === 'the';
  const start = hasArticle ? at + 1 : at;
  const word = words[start] ?? '';
  const isPast = past.has(word);
  if (!isPast && !coming.has(word)) return null;
  const counted = countAt(words, start + 1);
  const unit = unitAt(words, counted?.next ?? start + 1);
  if (unit === null) return null;
  const isStretch = word === 'past' || (hasArticle && (word === 'last' || word === 'next'));
  const isOne = counted === null;
  // "the past weeks" and "the last weekend" are no stretch in particular.
  if (isOne && (!isStretch || words[start + 1] !== unit || unit === 'weekend')) return null;
  const today = toDayNumber(reference);
  const count = counted?.value ?? 1;
  const next = (counted?.next ?? start + 1) + 1;
  return isPast
    ? answer(stretch(moved(unit, -count, reference), today), next)
    : answer(stretch(today, moved(unit, count, reference)), next);
}

const ofUnit = phrases('this|in the|on this|in this|on in the|during the|that');

/** `earlier this week`: from the unit's start to the reference; `later`: from there to its end. */
export function readPartOfUnit(
  words: Words,
  start: number,
  reference: Reference,
): ReadPoint | null {
  const isEarlier = words[start] === 'earlier';
  if (!isEarlier && words[start] !== 'later') return null;
  const noun = skipPhrase(words, start + 1, ofUnit);
  const unit = noun === null ? null : unitAt(words, noun);
  if (noun === null || unit === null || words[noun] !== unit) return null;
  const today = toDayNumber(reference);
  const monday = mondayOf(today);
  const first: Partial<Record<Unit, DayNumber>> = {
    week: monday,
    month: toDayNumber({ ...reference, day: 1 }),
    year: toDayNumber({ year: reference.year, month: 1, day: 1 }),
  };
  const after: Partial<Record<Unit, DayNumber>> = {
    week: monday + 7,
    month: toDayNumber(addMonths({ ...reference, day: 1 }, 1)),
    year: toDayNumber({ year: reference.year + 1, month: 1, day: 1 }),
  };
  const [from, end] = [first[unit], after[unit]];
  if (from === undefined || end === undefined) return null;
  return answer(isEarlier ? stretch(from, today) : stretch(today, end - 1), noun + 1);
}
