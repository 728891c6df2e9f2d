import { hashOf, mix } from '../repetition/hashes.ts';
import { normalise } from '../repetition/shingles.ts';
import { eachWord } from './words.ts';

/** How many words that follow each other are one shingle. */
const wordsEach = 3;
/** And how many characters in scripts that put no spaces between words. */
const charactersEach = 5;
/** Of longer texts the first so many code units are compared. */
const longestCompared = 1_000_000;
/** Words longer than this on average are runs of such a script. */
const longestMean = 14;

/**
 * The hashes of every three words that follow each other in a text, whatever white space and
 * punctuation stands between them; in a script without spaces, of every five characters. The same
 * hash may come again. Hashes are 32 bits, well spread.
 */
export function shinglesIn(whole: string): readonly number[] {
  const text = whole.slice(0, longestCompared);
  const hashes: number[] = [];
  let first = 0;
  let second = 0;
  const words = eachWord(text, (word) => {
    hashes.push(mix(Math.imul(Math.imul(first, 31) + second, 31) + word));
    first = second;
    second = word;
  });
  if (words >= wordsEach && text.length <= words * longestMean) {
    // The first ones lack a word.
    hashes.splice(0, wordsEach - 1);
    return hashes;
  }
  const even = normalise(text);
  const last = Math.max(0, even.length - charactersEach);
  return Array.from({ length: last + 1 }, (_, i) => mix(hashOf(even, i, i + charactersEach)));
}
