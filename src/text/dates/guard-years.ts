import { monthAt, seasonAt, weekdayAt, yearAt } from '../values/dates/names.ts';
import { unitAt } from '../values/dates/relative-units.ts';
import { holds, isAtStart, isCapital, isWord, wordAt, type Place } from './place.ts';
import { afterLeadingYear, beforeYears, counted, numbered, ofYears } from './word-lists.ts';

/** Years that news writes about; beyond them a number of four digits is an amount. */
const [first, last] = [1700, 2149];

/** Whether the number at `at` is one of the date's years, and not told so by a month or the like. */
function isBareYear(place: Place, at: number): boolean {
  const { words } = place.source;
  if (yearAt(words, at) === null) return false;
  const before = at - 1;
  const hasMonth =
    before >= place.from &&
    (monthAt(words, before) !== null ||
      seasonAt(words, before) !== null ||
      /^(?:\d{1,2}|st|nd|rd|th|quarter|half)$/.test(wordAt(place, before)));
  return !hasMonth;
}

function isAmount(place: Place, year: number): boolean {
  const next = wordAt(place, place.to);
  if (counted.has(next)) return true;
  // "2000 well-armed men": a round number says less about being a year.
  const isRound = year % 100 === 0;
  return (
    isRound &&
    isWord(place, place.to) &&
    !/^(?:and|to|the|when|but|or|in|at|on|for|as|by|after|with|onwards?)$/.test(next)
  );
}

/** `Agenda 2030`, `Euro 2024`, `Boeing 1999`: the year is a part of a name. */
function isInName(place: Place): boolean {
  const { from } = place;
  const before = wordAt(place, from - 1);
  if (!isWord(place, from - 1) || !isCapital(place, from - 1) || beforeYears.has(before))
    return false;
  const { words } = place.source;
  return monthAt(words, from - 1) === null && weekdayAt(words, from - 1) === null;
}

/** Whether a share stands close before `on`. */
function isShare(place: Place): boolean {
  for (let back = 2; back <= 3; back += 1)
    if (
      /^(?:%|percent|cent|pc|up|down|increase|decrease|rise|drop)$/.test(
        wordAt(place, place.from - back),
      )
    )
      return true;
  return false;
}

/** `(2019)`, `2024 was a year of …`, `in 2024`, `the 1945 treaty`, `Ukraine's 2026 budget`. */
function isTold(place: Place): boolean {
  const before = wordAt(place, place.from - 1);
  const isLast = !isWord(place, place.to);
  if (before === 'over' && isLast) return true;
  if (before === 'with') return wordAt(place, place.from - 2) === 'compared';
  if (numbered.has(before)) return false;
  if (beforeYears.has(before)) return true;
  const next = wordAt(place, place.to);
  // "lifts 2026 outlook"
  if (ofYears.has(next) && isWord(place, place.from - 1)) return true;
  // "up 3.5% on 2025"
  if (before === 'on' && isLast) return isShare(place);
  // "covers 2026 and 2027": two years tell each other.
  if (/^(?:and|or|to|through)$/.test(next) && yearAt(place.source.words, place.to + 1) !== null)
    return true;
  if (isAtStart(place, place.from))
    return afterLeadingYear.has(next) || (before === ',' && !isWord(place, place.to));
  return false;
}

/** Whether a number in the date that looks like a year is none. */
export function isNoYear(place: Place): boolean {
  const { words } = place.source;
  let bare = 0;
  let year = 0;
  const hasOther = holds(place, (word, at) => {
    if (isBareYear(place, at)) {
      bare += 1;
      year = Number(word);
      return year < first || year > last;
    }
    return false;
  });
  if (hasOther) return true;
  if (bare === 0) return false;
  const isDecade = wordAt(place, place.to - 1) === 's';
  if (!isDecade && isAmount(place, year)) return true;
  const leads = yearAt(words, place.from) !== null;
  const isIso = holds(place, (word) => /^0\d$/.test(word)) && place.to - place.from >= 5;
  const isQuarterly = holds(place, (word, at) => word === 'q' || unitAt(words, at) !== null);
  if (!leads || isDecade || isIso || isQuarterly) return false;
  const isRange = place.to - place.from >= 3;
  if (isInName(place)) return true;
  return !isTold(place) && !(isRange && !numbered.has(wordAt(place, place.from - 1)));
}
