import { answer } from './answer.ts';
import { formatDayNumber, mondayOf, toDayNumber, weekdayOf, type DayNumber } from './calendar.ts';
import { dayParts } from './day-parts.ts';
import { monthAt, seasonAt, weekdayAt } from './names.ts';
import { skipAny } from './phrases.ts';
import { daysOf, nearestYear, toEdtf, type NamedDate, type ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { calendarUnit, unitAt } from './relative-units.ts';
import { endsOf } from './settle.ts';
import type { Words } from './words.ts';

const stepWords: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

/**
 * The weekday (0 for Monday): as the word before says, else the latest one not after the reference,
 * or the first not before it where the sentence leans to the future.
 */
export function weekdayNear(weekday: number, step: number | null, reference: Reference): DayNumber {
  const today = toDayNumber(reference);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (step === null)
    return reference.lean === 'future' && back > 0 ? today + (7 - back) : today - back;
  if (step === 0) return mondayOf(today) + weekday;
  return step < 0 ? today - (back === 0 ? 7 : back) : today + (7 - back);
}

/** The named month or season that is this one's, the last that is over, or the next to begin. */
function namedNear(named: NamedDate, step: number, reference: Reference): string {
  const today = toDayNumber(reference);
  const fits = (year: number): boolean => {
    const days = daysOf(named, year);
    return days !== null && (step < 0 ? days.last < today : days.first > today);
  };
  const { year } = reference;
  const past = [year, year - 1, year - 2];
  const coming = [year, year + 1, year + 2];
  const found = step === 0 ? nearestYear(named, reference) : (step < 0 ? past : coming).find(fits);
  return toEdtf(named, found ?? year);
}

function isAndNext(words: Words, at: number): boolean {
  return words[at] === 'and' && words[at + 1] === 'next' && unitAt(words, at + 2) === null;
}

/** `this week`, `last month`, `next year`, `last April`, `this spring`, `next Tuesday`. */
export function readStepped(words: Words, start: number, reference: Reference): ReadPoint | null {
  const step = stepWords.get(words[start] ?? '');
  if (step === undefined) return null;
  const unit = unitAt(words, start + 1);
  // "the coming weeks" is no week in particular.
  if (unit !== null && unit === words[start + 1]) {
    // "this year and next"
    if (step === 0 && /^(?:year|month|week|quarter)$/.test(unit) && isAndNext(words, start + 2))
      return answer(
        `${endsOf(calendarUnit(unit, 0, reference))[0]}/${endsOf(calendarUnit(unit, 1, reference))[1]}`,
        start + 4,
      );
    return answer(calendarUnit(unit, step, reference), start + 2);
  }
  const weekday = weekdayAt(words, start + 1);
  if (weekday !== null) {
    const next = skipAny(words, start + 2, dayParts);
    return answer(formatDayNumber(weekdayNear(weekday, step, reference)), next);
  }
  const month = monthAt(words, start + 1);
  const division = month === null ? seasonAt(words, start + 1) : null;
  if (month === null && division === null) return null;
  const named: NamedDate =
    month === null
      ? { kind: 'named', year: null, division: division ?? 0 }
      : { kind: 'named', year: null, month };
  return answer(namedNear(named, step, reference), start + 2);
}
