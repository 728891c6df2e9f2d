import { answer } from './answer.ts';
import { formatDayNumber, toDayNumber } from './calendar.ts';
import { dayParts } from './day-parts.ts';
import { weekdayAt } from './names.ts';
import { phrases, skipAny, skipPhrase, type Phrases } from './phrases.ts';
import type { ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { stretch } from './relative-units.ts';
import { weekdayNear } from './stepped.ts';
import type { Words } from './words.ts';

const namedDays: readonly (readonly [list: Phrases, days: number])[] = [
  [phrases('the day before yesterday|day before yesterday'), -2],
  [phrases('the day after tomorrow|day after tomorrow'), 2],
  [
    phrases(
      'yesterday|earlier yesterday|late yesterday|early yesterday|late last night|last night|' +
        'last evening|the previous day|the previous night|the previous evening|the day before|' +
        'the night before',
    ),
    -1,
  ],
  [
    phrases(
      'earlier today|later today|late today|early today|today|now|later tonight|tonight|' +
        'earlier this morning|early this morning|late this morning|later this morning|' +
        'this morning|early this afternoon|earlier this afternoon|later this afternoon|' +
        'late this afternoon|this afternoon|earlier this evening|later this evening|this evening|' +
        'the same day|that same day|the same morning|the same evening|the same night|that day|' +
        'that morning|that afternoon|that evening|that night',
    ),
    0,
  ],
  [
    phrases(
      'early tomorrow|late tomorrow|later tomorrow|tomorrow|the next day|the following day|' +
        'the next morning|the following morning|the day after',
    ),
    1,
  ],
];
const beginnings: ReadonlySet<string> = new Set(namedDays.flatMap(([list]) => [...list.keys()]));
const overnight = phrases('overnight');
const into = phrases(
  'overnight into|overnight to|overnight on to|overnight onto|the night to|the night into|night to|night into',
);
const early = phrases('the early hours of|early');
const on = phrases('on');

/** `overnight`, `overnight into Friday`, `the night to Friday`: the day before and the day. */
function readOvernight(words: Words, start: number, reference: Reference): ReadPoint | null {
  const day = skipPhrase(words, start, into);
  const named = day === null ? start : skipAny(words, day, early);
  const weekday = day === null ? null : weekdayAt(words, named);
  if (weekday !== null) {
    const last = weekdayNear(weekday, null, reference);
    return answer(stretch(last - 1, last), named + 1);
  }
  const bare = skipPhrase(words, start, overnight);
  // "overnight Wednesday" is read as Wednesday.
  if (bare === null || weekdayAt(words, skipAny(words, bare, on)) !== null) return null;
  const today = toDayNumber(reference);
  return answer(stretch(today - 1, today), bare);
}

/** `today`, `yesterday evening`, `the day before yesterday`, `overnight`. */
export function readNamedDay(words: Words, start: number, reference: Reference): ReadPoint | null {
  const today = toDayNumber(reference);
  const night = readOvernight(words, start, reference);
  if (night !== null) return night;
  if (!beginnings.has(words[start] ?? '')) return null;
  for (const [list, days] of namedDays) {
    const next = skipPhrase(words, start, list);
    if (next !== null) return answer(formatDayNumber(today + days), skipAny(words, next, dayParts));
  }
  return null;
}
