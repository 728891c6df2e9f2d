import { answer } from './answer.ts';
import { formatDayNumber, toDayNumber } from './calendar.ts';
import { countAt } from './names.ts';
import { phrases, skipAny, skipPhrase } from './phrases.ts';
import type { ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { calendarUnit, moved, stretch, unitAt, type Unit } from './relative-units.ts';
import type { Words } from './words.ts';

const back = phrases('ago|earlier|before|previously|prior');
const onwards = phrases('from now|later|hence|from today|after');
const spare = phrases("' time|’ time|time");

/** The unit that lies that many units away: `two years ago` is a year, `three days ago` a day. */
function awayBy(unit: Unit, count: number, reference: Reference): string {
  // Within a day of an unknown hour, both days can be meant.
  if (unit === 'hour') {
    const today = toDayNumber(reference);
    const far = moved('hour', count, reference);
    return Math.abs(count) >= 24
      ? formatDayNumber(far)
      : stretch(Math.min(today, far), Math.max(today, far));
  }
  if (unit === 'fortnight') return calendarUnit('week', 2 * count, reference);
  return calendarUnit(unit, count, reference);
}

/** `four weeks ago`, `a year earlier`, `in three days`, `two months from now`, `in a week's time`. */
export function readDistance(words: Words, start: number, reference: Reference): ReadPoint | null {
  const isIn = words[start] === 'in' || words[start] === 'within';
  const counted = countAt(words, isIn ? start + 1 : start);
  const unit = counted === null ? null : unitAt(words, counted.next);
  if (counted === null || unit === null) return null;
  const after = counted.next + 1;
  const ago = skipPhrase(words, after, back);
  if (ago !== null) return answer(awayBy(unit, -counted.value, reference), ago);
  const hence = skipPhrase(words, after, onwards);
  if (hence === null && !isIn) return null;
  return answer(awayBy(unit, counted.value, reference), hence ?? skipAny(words, after, spare));
}
