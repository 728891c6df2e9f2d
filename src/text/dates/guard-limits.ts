import { monthAt, seasonAt, weekdayAt, yearAt } from '../values/dates/names.ts';
import { unitAt } from '../values/dates/relative-units.ts';
import { holds, isWord, wordAt, wordsOf, type Place } from './place.ts';
import { leanAt } from './tense.ts';
import { changes, limits, origins } from './word-lists.ts';

/** `the 2014 deal`, `the Friday talks`, `the April 11 vote`: the article is the noun's. */
function hasForeignArticle({ source }: Place, at: number): boolean {
  const { words } = source;
  if (words[at] !== 'the') return false;
  const next = at + 1;
  if (/^(?:overnight|q|h|fy)$/.test(words[next] ?? '')) return true;
  if (yearAt(words, next) !== null) return words[next + 1] !== 's';
  const isNumber = /^\d{1,2}$/.test(words[next] ?? '');
  // "the 12 months to June"
  if (isNumber && unitAt(words, next + 1) !== null) return false;
  if (isNumber) return !/^(?:st|nd|rd|th)$/.test(words[next + 1] ?? '');
  return monthAt(words, next) !== null || weekdayAt(words, next) !== null;
}

const rangeJoints = new Set(['-', 'to', 'until', 'till', 'through', '/']);

/** `from` is where a thing comes from, or what it is measured against. */
function isOrigin(place: Place): boolean {
  const words = wordsOf(place);
  if (words[0] !== 'from') return false;
  if (words.some((word, at) => at > 1 && rangeJoints.has(word))) return false;
  if (/^(?:ago|earlier|before|previously)$/.test(words.at(-1) ?? '')) return true;
  const before = wordAt(place, place.from - 1);
  return origins.has(before) || isMeasured(place) || isMadeThen(place);
}

/** Behind these a thing has a part, and its years are no origin: `as a senator from 2014`. */
const roles = new Set('as was is been became be become'.split(' '));

/** `an old mortar from 1943`, `tanks from the 1980s`: a thing of then. */
function isMadeThen(place: Place): boolean {
  const { words } = place.source;
  const isDecade = words[place.to - 1] === 's' && place.to - place.from >= 3;
  if (!isWord(place, place.from - 1) || /^(?:on|onwards?)$/.test(wordAt(place, place.to)))
    return false;
  if (isDecade) return true;
  if (yearAt(words, place.from + 1) === null || place.to !== place.from + 2) return false;
  if (leanAt(place) !== 'past' || unitAt(words, place.from - 1) !== null) return false;
  for (let back = 2; back <= 4; back += 1) {
    const word = wordAt(place, place.from - back);
    if (/^(?:a|an)$/.test(word)) return !roles.has(wordAt(place, place.from - back - 1));
    if (!isWord(place, place.from - back)) return false;
  }
  return false;
}

/** `was cut by a third from 2023`: how much it is less than then. */
function isMeasured(place: Place): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const word = wordAt(place, place.from - back);
    if (word === '\n') return false;
    if (changes.has(word)) return leanAt(place) === 'past';
  }
  return false;
}

/** Behind these, `from A to B` is no stretch of time, but a day that gave way to another. */
const shifting = new Set(
  'moved postponed delayed rescheduled shifted pushed changed adjourned brought'.split(' '),
);

/** Whether a date may begin at `at`; "the weekend to rest" goes on with a verb. */
function isEnd({ source: { words } }: Place, at: number): boolean {
  return (
    monthAt(words, at) !== null ||
    weekdayAt(words, at) !== null ||
    /^(?:\d|the$|end$|mid$|early$|late$)/.test(words[at] ?? '')
  );
}

/** `5 p.m. on Monday` behind `to` is the end of hours, `the year to March` no range. */
function isCutOff(place: Place): boolean {
  const { words } = place.source;
  const before = wordAt(place, place.from - 1);
  const clock =
    /^\d{1,2}$/.test(wordAt(place, place.from)) &&
    /^(?:[:ap]|am|pm)$/.test(wordAt(place, place.from + 1));
  if (clock && /^(?:to|until|and|-)$/.test(before)) return true;
  return (
    wordAt(place, place.from) === 'the' &&
    unitAt(words, place.from + 1) !== null &&
    /^(?:-|until)$/.test(wordAt(place, place.from + 2)) &&
    isEnd(place, place.from + 3)
  );
}

/** Whether the words in front of the date do not limit it, so that it counts without them. */
export function isNoLimit(place: Place): boolean {
  const [first = '', second = ''] = wordsOf(place);
  if (isCutOff(place)) return true;
  if (first === 'from' && shifting.has(wordAt(place, place.from - 1))) return true;
  // "through the winter": all of it, and not up to it.
  if (
    first === 'through' &&
    second === 'the' &&
    holds(place, (_, at) => seasonAt(place.source.words, at) !== null)
  )
    return true;
  if (/^(?:about|around|circa)$/.test(first))
    return !holds(
      place,
      (_, at) =>
        yearAt(place.source.words, at) !== null || monthAt(place.source.words, at) !== null,
    );
  if (!limits.has(first) && first !== 'between') return false;
  // Words were lost: "deliveries from in 2025".
  if (first === 'from' && /^(?:in|on|at)$/.test(second)) return true;
  const startsOnly =
    (first === 'as' && second !== 'from') || (first === 'since' && second === 'then');
  if (startsOnly || wordAt(place, place.to) === "'s") return true;
  if (holds(place, (_, at) => hasForeignArticle(place, at))) return true;
  // "two days after 11 April" counts from the day; the words in front are no limit.
  const before = wordAt(place, place.from - 1);
  if (
    /^(?:before|after|prior)$/.test(first) &&
    /^(?:days?|weeks?|months?|years?|hours?|soon|shortly|just|right|immediately|long)$/.test(before)
  )
    return true;
  // "halfway through 2024"
  if (first === 'through' && /^(?:half|mid|part)?way$/.test(before)) return true;
  return isOrigin(place);
}

/** An article that belongs to a noun behind the date. */
export function isNounsArticle(place: Place): boolean {
  // "fiscal year 2026" is found by its number.
  if (wordAt(place, place.from) === 'year' && wordAt(place, place.from + 1) !== '-') return true;
  return (
    hasForeignArticle(place, place.from) ||
    (wordAt(place, place.from) === 'the' && isHyphened(place))
  );
}

/** `the second-quarter profit` */
function isHyphened(place: Place): boolean {
  const words = wordsOf(place);
  return words.length === 4 && words[2] === '-' && isWord(place, place.to);
}

/** `10 and 12 April` apart, two dates that `and` joins are two; only a bare number needs the other. */
export function isTwo(place: Place): boolean {
  const { words } = place.source;
  // "moved from Saturday to Sunday"
  if (wordAt(place, place.from - 1) === 'from' && shifting.has(wordAt(place, place.from - 2)))
    if (holds(place, (word, at) => at > place.from && /^(?:to|until)$/.test(word))) return true;
  if (words[place.from] === 'between') return false;
  let and = -1;
  holds(place, (word, at) => {
    if (
      word === 'and' &&
      !/^(?:beyond|onwards|later|after|earlier|before|including|a|next)$/.test(words[at + 1] ?? '')
    )
      and = at;
    return and >= 0;
  });
  if (and < 0) return false;
  const isNumber = (at: number): boolean => /^\d{1,2}$/.test(words[at] ?? '');
  const left = and === place.from + 1 && isNumber(place.from);
  const right = isNumber(and + 1) && monthAt(words, and + 2) === null;
  return !left && !right;
}
