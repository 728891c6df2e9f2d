import { countAt, yearAt } from '../values/dates/names.ts';
import { unitAt } from '../values/dates/relative-units.ts';
import { isWord, wordAt, wordsOf, type Place } from './place.ts';
import { afterOvernight, firsts, possessors } from './word-lists.ts';

/** `this day`, `the last hours`, `the end of the day`: a unit too small, or none in particular. */
function isSmall(place: Place): boolean {
  const words = wordsOf(place);
  const last = words.at(-1) ?? '';
  if (last !== 'day' && last !== 'hour') return false;
  const before = words.at(-2) ?? '';
  if (/^(?:may|christmas|boxing|year|years|valentine|valentines|easter)$/.test(before))
    return false;
  if (before === 'past' || /^\d+$/.test(before)) return false;
  const isNamed =
    before === 'that' ||
    (/^(?:following|previous|next|same)$/.test(before) &&
      /^(?:the|that)$/.test(words.at(-3) ?? ''));
  return last === 'hour' || !isNamed;
}

/** `the year`, `by the week`, `early week`: what `the end of` would have made a date. */
function isBareUnit(place: Place): boolean {
  const words = wordsOf(place);
  const { length } = words;
  const last = words[length - 1] ?? '';
  const unit = unitAt(words, length - 1);
  if (unit === null || unit === 'weekend') return false;
  if (words.some((word) => /^(?:first|second|third|fourth|final)$/.test(word))) return false;
  if (words[length - 2] === 'the') return !/^(?:of|in|-)$/.test(words[length - 3] ?? '');
  return /^(?:early|late|mid|earlier|later|very|of|end|start|beginning|middle|before|after|by|until|since|from|-)$/.test(
    words[length - 2] ?? '',
  )
    ? last !== 'year' || words[length - 2] !== 'of'
    : false;
}

const distant = /^(?:ago|earlier|before|previously|prior|later|hence|after)$/;

/** A distance from something that is not a day: `two days before the vote`, `half a year ago`. */
function isUnanchored(place: Place): boolean {
  const words = wordsOf(place);
  const last = words.at(-1) ?? '';
  if (!distant.test(last) || words.length < 3) return false;
  if (/^(?:half|few|many|several|-|and|every|once)$/.test(wordAt(place, place.from - 1))) {
    return wordAt(place, place.from - 1) !== 'and' || wordAt(place, place.from - 2) === 'year';
  }
  const next = wordAt(place, place.to);
  if (last === 'ago') return false;
  if (words.some((word) => word === 'hour' || word === 'hours')) return true;
  if (last === 'earlier' || last === 'later') return next === 'than';
  return isWord(place, place.to) && !/^(?:and|but|when|in|at)$/.test(next);
}

/** `in two years`: a distance where the sentence looks ahead, else how long something took. */
function isSpan(place: Place, looksAhead: () => boolean): boolean {
  const words = wordsOf(place);
  if (words[0] !== 'in') return false;
  const count = countAt(words, 1);
  if (count === null || unitAt(words, count.next) === null) return true;
  if (words.at(-1) === 'time' || words.at(-1) === 'now') return false;
  if (unitAt(words, count.next) === 'hour') return true;
  for (let back = 1; back <= 4; back += 1) {
    const before = wordAt(place, place.from - back);
    if (firsts.has(before) || /(?:.est|^most|^least|^row)$/.test(before)) return true;
    if (!/^[\p{L}]/u.test(before)) break;
  }
  return !looksAhead();
}

/** `the day before the vote`, `the next day` as a part of something else. */
function isDayOfOther(place: Place): boolean {
  const words = wordsOf(place).join(' ');
  if (!/^the (?:day|night) (?:before|after)$/.test(words)) return false;
  return isWord(place, place.to);
}

/** `his last two years`, `its previous year`: somebody's own, and not the calendar's. */
function isOwn(place: Place): boolean {
  const [first = ''] = wordsOf(place);
  if (!/^(?:last|next|past|previous|following|coming)$/.test(first)) return false;
  const before = wordAt(place, place.from - 1);
  // "expected to last two days": the verb.
  return possessors.has(before) || /^(?:to|will|would|could|may|might|can|did)$/.test(before);
}

/** Whether the date's unit of time makes none here. `looksAhead` tells of its sentence. */
export function isNoPeriod(place: Place, looksAhead: () => boolean): boolean {
  const words = wordsOf(place);
  if (words[0] === 'overnight' && words.length === 1)
    return afterOvernight.has(wordAt(place, place.to));
  if (words.at(-1) === 'century' && yearAt(words, 0) !== null) return true;
  return (
    isSmall(place) ||
    isBareUnit(place) ||
    isUnanchored(place) ||
    isSpan(place, looksAhead) ||
    isDayOfOther(place) ||
    isOwn(place)
  );
}
