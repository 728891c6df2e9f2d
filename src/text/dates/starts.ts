import { countAt, dateNames, yearAt } from '../values/dates/names.ts';
import { unitAt } from '../values/dates/relative-units.ts';
import { beginnings, cores } from './word-lists.ts';

/** How many words may lie between the first word of a date and the one that makes it a date. */
const reach = 9;

const coreWords: ReadonlySet<string> = new Set([...cores, ...dateNames]);
const [zero, nine] = [0x30, 0x39];

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= zero && code <= nine;
}

/** Whether a number or a unit of time stands there, as in `a week ago`, `in two years`. */
function isCounting(words: readonly string[], at: number): boolean {
  return countAt(words, at) !== null || unitAt(words, at) !== null || words[at] === 'couple';
}

/** `'90s` */
function isShortDecade(words: readonly string[], at: number): boolean {
  if (words[at + 2] !== 's' || words[at + 1]?.length !== 2) return false;
  return /^['’‘]$/.test(words[at] ?? '') && /^[1-9]0$/.test(words[at + 1] ?? '');
}

/** The words where a date can begin, in order; the rest of a text is passed over. */
export function possibleStarts(words: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let core = Number.POSITIVE_INFINITY;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const isDigits = isNumber(word);
    const makesDate =
      (isDigits ? yearAt(words, at) !== null : coreWords.has(word)) || isShortDecade(words, at);
    if (makesDate) core = at;
    if (core - at > reach) continue;
    if ((word === 'a' || word === 'an' || word === 'in') && !isCounting(words, at + 1)) continue;
    if (word === 'as' && words[at + 1] !== 'from') continue;
    if (makesDate || (isDigits ? word.length <= 2 : beginnings.has(word))) starts.push(at);
  }
  return starts.toReversed();
}
