import { seasonAt } from '../values/dates/names.ts';
import { holds, isCapital, isWord, wordAt, wordsOf, type Place } from './place.ts';
import { business, sport } from './word-lists.ts';

const specific = new Set(
  'this last next early late mid since until till by before from after between end start'.split(
    ' ',
  ),
);
const around = 25;

/** Whether the words of the same sentence, near the date, hold one of the list. */
function isNear(place: Place, list: ReadonlySet<string>): boolean {
  for (const step of [-1, 1]) {
    let at = step < 0 ? place.from - 1 : place.to;
    for (let count = 0; count < around; count += 1) {
      const word = wordAt(place, at);
      if (word === '' || word === '\n') break;
      if (list.has(word)) return true;
      at += step;
    }
  }
  return false;
}

/** `spring` the water, `fall` the verb, `winter` any year: a season needs words that tell which. */
export function isAnySeason(place: Place): boolean {
  const { words } = place.source;
  let season = -1;
  holds(place, (_, at) => {
    if (seasonAt(words, at) !== null) season = at;
    return season >= 0;
  });
  // "it may fall in 2026"
  if (
    /^(?:may|will|to|could|would|might|must|can|should|not)$/.test(wordAt(place, place.from - 1))
  ) {
    if (season === place.from) return true;
  }
  if (season < 0 || holds(place, (word) => /^\d{4}$/.test(word))) return false;
  const before = wordAt(place, place.from - 1);
  const next = wordAt(place, place.to);
  const isOf = next === 'of';
  if (isOf || (isWord(place, place.from - 1) && isCapital(place, season) && before !== 'in'))
    return true;
  const first = wordsOf(place)[0] ?? '';
  if (season > place.from && specific.has(first)) {
    // "since the fall of the city": handled above; "before summer holidays" is none.
    return false;
  }
  const isThe = first === 'the';
  const isPlaced = /^(?:in|during|over|by|for|throughout|through|into)$/.test(before);
  if (!isPlaced) return true;
  if (isThe)
    return (
      isWord(place, place.to) &&
      !/^(?:and|or|to|when|after|as|but|with|at|if|before|that|the|he|she|they|it|we)$/.test(next)
    );
  return !/^(?:spring|autumn)$/.test(first) || before !== 'in';
}

/** `the first half` of a match, `second-half goal`: a part of a year needs its year or business. */
export function isNoDivision(place: Place): boolean {
  const words = wordsOf(place);
  const isHalf = words.includes('half');
  const isQuarter = words.includes('quarter');
  if (!isHalf && !isQuarter) return false;
  if (words.some((word) => /^\d{4}$/.test(word) || word === 'year')) return false;
  if (/^(?:this|last|next|current|previous|coming|following)$/.test(words.at(-2) ?? ''))
    return false;
  if (isNear(place, sport)) return true;
  const next = wordAt(place, place.to);
  if (next === 'of' || next === 'century') return true;
  return isHalf && !isNear(place, business);
}
