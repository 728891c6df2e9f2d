import { holds, isAtStart, isCapital, isWord, wordAt, type Place } from './place.ts';

const feast = /^(?:christmas|easter|halloween|boxing|eve|valentine|valentines)$/;
const behind = new Set(
  (
    'and or in at when but for to after before while with because as will would is was has had they ' +
    'he she it we this last next on the by that if are were of'
  ).split(' '),
);

/** `the Christmas market`, `Easter Island`, `on the eve of`: no day of the calendar. */
export function isNoFeast(place: Place): boolean {
  const { words } = place.source;
  const hasFeast =
    holds(place, (word) => feast.test(word)) ||
    holds(
      place,
      (word, at) => /^(?:good|may)$/.test(word) && /^(?:friday|day)$/.test(words[at + 1] ?? ''),
    );
  if (!hasFeast) return false;
  if (
    !holds(
      place,
      (word, at) =>
        !/^(?:by|until|before|since|after|last|next|this)$/.test(word) && isCapital(place, at),
    )
  )
    return true;
  const next = wordAt(place, place.to);
  if (isWord(place, place.to) && !behind.has(next)) return true;
  const isNumber = /^\d+$/.test(next);
  return (
    isNumber ||
    (isWord(place, place.from - 1) &&
      isCapital(place, place.from - 1) &&
      !isAtStart(place, place.from - 1))
  );
}
