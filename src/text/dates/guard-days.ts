import { isWord, wordAt, wordsOf, type Place } from './place.ts';

const after = new Set(
  'and or in at when but for to after before while with because as will would is was they he she it we'.split(
    ' ',
  ),
);

/** `the 27th of the group`, `the 15th floor`: a day of the month stands alone behind `on` and the like. */
export function isOtherOrdinal(place: Place): boolean {
  const words = wordsOf(place);
  const number =
    /^\d{1,2}$/.test(words.at(-2) ?? '') && /^(?:st|nd|rd|th)$/.test(words.at(-1) ?? '');
  if (!number) return false;
  const start = words.length - 2;
  // "April 11th" has its month in front.
  const isAlone = words
    .slice(0, start)
    .every(
      (word) =>
        word === 'the' || word === 'on' || /^(?:by|until|since|before|from|after|till)$/.test(word),
    );
  if (!isAlone) return false;
  const before = words.length > 3 ? (words[0] ?? '') : wordAt(place, place.from - 1);
  const hasArticle = words[start - 1] === 'the';
  const isPlaced = /^(?:on|by|until|since|before|till)$/.test(before);
  return (
    !hasArticle || !isPlaced || (isWord(place, place.to) && !after.has(wordAt(place, place.to)))
  );
}
