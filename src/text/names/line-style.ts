import { functionWords } from '../lexicon/common-words.ts';

/** How a line is set: as prose, as a heading With Such Capitals, or in CAPITALS. */
export type Style = 'plain' | 'title' | 'caps';

const wordPattern = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Headings are short: at most this many UTF-16 code units. */
export const longestHeading = 200;

/** What ends prose: a stop, with the quotation marks and brackets behind it. */
const stop = /[.…!?:;,]["'”’)\]]{0,3}$/;
/** Captions, signatures of posts and the like, which are no headings. */
const notHeading = /^[—–-]|[@(]/;

/**
 * The style of one line. A heading has no stop at its end, and nearly all its words of weight have a
 * capital; the words behind a colon may be the heading ("Thursday’s Coverage: …").
 */
export function styleOf(line: string): Style {
  if (line.length > longestHeading) return 'plain';
  const isCaps = !/\p{Ll}/u.test(line);
  if (!isCaps && (stop.test(line.slice(-4)) || notHeading.test(line))) return 'plain';
  const words = line.match(wordPattern) ?? [];
  const weighty = words.filter((word) => !functionWords.has(word.toLowerCase()));
  if (words.length < 3 || weighty.length < 2) return 'plain';
  if (isCaps) return 'caps';
  const large = weighty.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isTitle = weighty.length >= 3 && large / weighty.length >= 0.85;
  return isTitle && words.length >= 4 && words.length <= 20 ? 'title' : 'plain';
}
