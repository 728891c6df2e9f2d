import { functionWords } from '../lexicon/common-words.ts';

/** How a line is set: as prose, as a heading With Such Capitals, or in CAPITALS. */
export type Style = 'plain' | 'title' | 'caps';

const wordPattern = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Headings are short: at most this many code units and words. */
const longest = 200;

/**
 * The style of one line. A heading has no stop at its end, and nearly all its words of weight have a
 * capital; the words behind a colon may be the heading ("Thursday’s Coverage: …").
 */
export function styleOf(line: string): Style {
  if (line.length > longest) return 'plain';
  const words = line.match(wordPattern) ?? [];
  const weighty = words.filter((word) => !functionWords.has(word.toLowerCase()));
  if (words.length < 3 || weighty.length < 2) return 'plain';
  if (!/\p{Ll}/u.test(line)) return 'caps';
  if (/[.…!]["'”’)\]]*$|^[—–-]|[@(]/.test(line)) return 'plain';
  const large = weighty.filter((word) => /^\p{Lu}/u.test(word)).length;
  // A caption or list of names has commas; a heading has verbs, which only its capitals hide.
  return weighty.length >= 3 &&
    large / weighty.length >= 0.85 &&
    words.length >= 4 &&
    words.length <= 20
    ? 'title'
    : 'plain';
}
