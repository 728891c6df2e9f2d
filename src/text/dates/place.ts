import type { DateWords } from './date-words.ts';

/** The words from `from` up to `to`, exclusive, of a text: where a date may stand. */
export interface Place {
  readonly text: string;
  readonly source: DateWords;
  readonly from: number;
  readonly to: number;
}

/** The word in lower case, counted from the text's first; empty outside of the text. */
export function wordAt({ source }: Place, at: number): string {
  return source.words[at] ?? '';
}

/** Whether the word at `at` is written with a capital. */
export function isCapital({ text, source }: Place, at: number): boolean {
  const start = source.starts[at];
  return start !== undefined && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** Whether the word is made of letters; marks, numbers and the end of a sentence are not. */
export function isWord(place: Place, at: number): boolean {
  return /^\p{L}/u.test(wordAt(place, at));
}

/** Whether the word at `at` begins a sentence or stands behind a mark. */
export function isAtStart(place: Place, at: number): boolean {
  return !/^[\p{L}\d']/u.test(wordAt(place, at - 1));
}

/** Whether one of the words is in the date itself. */
export function holds(place: Place, test: (word: string, at: number) => boolean): boolean {
  for (let at = place.from; at < place.to; at += 1) if (test(wordAt(place, at), at)) return true;
  return false;
}

/** The words of the date. */
export function wordsOf({ source, from, to }: Place): readonly string[] {
  return source.words.slice(from, to);
}
