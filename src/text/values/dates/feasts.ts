import { answer } from './answer.ts';
import { formatDay, fromDayNumber, toDayNumber, type Day } from './calendar.ts';
import { yearAt } from './names.ts';
import { phrases, skipAny, skipPhrase, type Phrases } from './phrases.ts';
import { fixed, type ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import type { Words } from './words.ts';

/** Easter Sunday of a year: the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4);
  const weekday = (32 + leap - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

function fromEaster(days: number): (year: number) => Day {
  return (year) => fromDayNumber(toDayNumber(easter(year)) + days);
}

function every(month: number, day: number): (year: number) => Day {
  return (year) => ({ year, month, day });
}

/** Feasts of one day whose date the calendar gives, in the Gregorian calendar of the West. */
const feasts: readonly (readonly [names: Phrases, day: (year: number) => Day])[] = [
  [phrases('christmas eve'), every(12, 24)],
  [phrases('christmas day|christmas'), every(12, 25)],
  [phrases('boxing day'), every(12, 26)],
  [phrases('new year eve|new years eve'), every(12, 31)],
  [phrases('new year day|new years day'), every(1, 1)],
  [phrases('valentine day|valentines day'), every(2, 14)],
  [phrases('may day'), every(5, 1)],
  [phrases('halloween'), every(10, 31)],
  [phrases('ash wednesday'), fromEaster(-46)],
  [phrases('palm sunday'), fromEaster(-7)],
  [phrases('maundy thursday'), fromEaster(-3)],
  [phrases('good friday'), fromEaster(-2)],
  [phrases('easter monday'), fromEaster(1)],
  [phrases('easter sunday|easter day|easter'), fromEaster(0)],
];
/** What a feast can begin with, so that most words are passed over in one look. */
const beginnings: ReadonlySet<string> = new Set(feasts.flatMap(([names]) => [...names.keys()]));
const last = phrases('last');
const next = phrases('next');
const ofIn = phrases('of|in');

/** The feast's day that is nearest to the reference, on the side that the words or the sentence tell. */
function nearest(day: (year: number) => Day, step: number, reference: Reference): Day {
  const today = toDayNumber(reference);
  const lean = step < 0 ? 'past' : step > 0 ? 'future' : reference.lean;
  const [first, ...others] = [0, -1, 1]
    .map((years) => day(reference.year + years))
    .toSorted((a, b) => Math.abs(toDayNumber(a) - today) - Math.abs(toDayNumber(b) - today));
  const all = first === undefined ? others : [first, ...others];
  const fits = all.find((candidate) => {
    const days = toDayNumber(candidate) - today;
    return lean === 'past' ? days <= 0 : lean === 'future' ? days >= 0 : true;
  });
  return fits ?? day(reference.year);
}

/** `Christmas`, `Easter Monday 2026`, `last New Year's Eve`. */
export function readFeast(words: Words, at: number, reference: Reference): ReadPoint | null {
  const step =
    skipPhrase(words, at, last) === null ? (skipPhrase(words, at, next) === null ? 0 : 1) : -1;
  const start = step === 0 ? at : at + 1;
  if (!beginnings.has(words[start] ?? '')) return null;
  for (const [names, day] of feasts) {
    const end = skipPhrase(words, start, names);
    if (end === null) continue;
    const yearAtWord = skipAny(words, end, ofIn);
    const year = yearAt(words, yearAtWord);
    if (year !== null) return { point: fixed(formatDay(day(year)), false), next: yearAtWord + 1 };
    return answer(formatDay(nearest(day, step, reference)), end);
  }
  return null;
}
