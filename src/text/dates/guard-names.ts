import { monthAt, weekdayAt } from '../values/dates/names.ts';
import { holds, isAtStart, isCapital, isWord, wordAt, wordsOf, type Place } from './place.ts';
import { feasts, papers } from './word-lists.ts';

const shortMonths = new Set('jan feb mar apr jun jul aug sep oct nov dec'.split(' '));
const shortWeekdays = new Set('mon tue wed thu fri sat sun'.split(' '));
/** Words that are also verbs, adjectives and names. */
const ambiguous = new Set(['may', 'march', 'august']);
const tellingBefore = new Set(
  (
    'in of during through throughout and or to by for since until till before after around about ' +
    'over late early mid last next this between from than as each - ( every end on'
  ).split(' '),
);
const tellingInside = new Set(
  (
    'since until till by before from after between early late mid end start last next this through ' +
    'beginning middle'
  ).split(' '),
);

const articles = new Set("a an the 's his her its their our this that last next".split(' '));

function isWritten(place: Place, at: number): boolean {
  const word = wordAt(place, at);
  const isShort = shortMonths.has(word) || shortWeekdays.has(word);
  return isCapital(place, at) || !(isShort || ambiguous.has(word));
}

/** Whether `May`, `June`, `April` is somebody's name here, or `March` a verb or a protest. */
function isOtherName(place: Place, at: number): boolean {
  const word = wordAt(place, at);
  const before = wordAt(place, at - 1);
  const follows = isWord(place, at + 1) && isCapital(place, at + 1);
  // "May Day", "Jan Novak and April Jones".
  if (follows && (wordAt(place, at + 1) === 'day' || /^(?:and|or|for|of|by|to)$/.test(before)))
    return true;
  // "the Women's March".
  if (before === "'s" && word === 'march') return true;
  const isTold =
    tellingBefore.has(before) || (at > place.from && tellingInside.has(wordAt(place, place.from)));
  if (isTold) return false;
  // "Theresa May", "Black September"; a heading has its words in capitals too.
  if (isWord(place, at - 1) && isCapital(place, at - 1) && !articles.has(before)) return true;
  const next = wordAt(place, at + 1);
  if (ambiguous.has(word)) {
    if (next === "'s") return word === 'may';
    const isArticle = articles.has(before) && isWord(place, at + 1);
    return !isArticle || /^(?:for|on|of|in|to|was|is|and|against|through)$/.test(next);
  }
  // "June Smith": a first name.
  return isWord(place, at + 1) && isCapital(place, at + 1) && !isAtStart(place, at);
}

/** Whether a month's or weekday's name in the date stands for something else. */
export function isOnlyName(place: Place): boolean {
  const hasDigits = holds(place, (word) => /^\d+$/.test(word));
  return holds(place, (word, at) => {
    const words = place.source.words;
    const isMonth = monthAt(words, at) !== null;
    const isWeekday = !isMonth && weekdayAt(words, at) !== null;
    if (!isMonth && !isWeekday) return false;
    // "May Day" is a feast.
    if (words[at + 1] === 'day' && at + 1 < place.to) return false;
    if (!isWritten(place, at)) return true;
    if (hasDigits) return false;
    if (shortWeekdays.has(word)) return true;
    if (shortMonths.has(word)) return place.text[(place.source.ends[at] ?? 0) - 1] !== '.';
    return isMonth ? isOtherName(place, at) : isOtherWeekday(place, at);
  });
}

/** `Good Friday`, `Sunday Times`, `every Monday`, `on a Friday`. */
function isOtherWeekday(place: Place, at: number): boolean {
  const before = wordAt(place, at - 1);
  if (at === place.from) {
    if (feasts.has(before) && isCapital(place, at - 1)) return true;
    if (before === 'on' && wordAt(place, at - 2) === 'mail') return true;
    if (/^(?:a|any|every|each|other|most)$/.test(before)) {
      return before !== 'a' || wordAt(place, at - 2) === 'on' || !isWord(place, at + 1);
    }
  }
  return isCapital(place, at + 1) && papers.has(wordAt(place, at + 1));
}

/** Whether the date comes round again and again: `every April`, `each year`. */
export function isRecurrent(place: Place): boolean {
  return /^(?:every|each|normal|typical|average|usual|ordinary)$/.test(
    wordAt(place, place.from - 1),
  );
}

/** `Today` as the name of a paper or programme, `now`, which is no day in particular. */
export function isVague(place: Place): boolean {
  const words = wordsOf(place);
  const now = words.indexOf('now');
  if (now >= 0 && !(words[now - 1] === 'from' && now === words.length - 1 && now > 2)) return true;
  const isNamedDay = /^(?:today|tomorrow|yesterday|tonight)$/.test(words[0] ?? '');
  const before = place.from - 1;
  return (
    isNamedDay && isCapital(place, place.from) && isWord(place, before) && isCapital(place, before)
  );
}
