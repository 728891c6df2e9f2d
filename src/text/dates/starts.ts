import { monthAt, seasonAt, weekdayAt, yearAt } from '../values/dates/names.ts';
import { beginnings, cores } from './word-lists.ts';

/** How many words may lie between the first word of a date and the one that makes it a date. */
const reach = 9;

function isCore(words: readonly string[], at: number): boolean {
  return (
    cores.has(words[at] ?? '') ||
    monthAt(words, at) !== null ||
    weekdayAt(words, at) !== null ||
    seasonAt(words, at) !== null ||
    yearAt(words, at) !== null
  );
}

/** The words where a date can begin, in order; the rest of a text is passed over. */
export function possibleStarts(words: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let core = Number.POSITIVE_INFINITY;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const makesDate = isCore(words, at);
    if (makesDate) core = at;
    if (core - at > reach) continue;
    if (makesDate || beginnings.has(word) || /^\d{1,2}$/.test(word)) starts.push(at);
  }
  return starts.toReversed();
}
