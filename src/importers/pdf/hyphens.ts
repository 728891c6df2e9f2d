import { compoundEnds, compoundStarts, joiningWords, plainEnds } from './compound-words.ts';

/** Which words a document prints within its lines, in lower case. */
export type Vocabulary = ReadonlySet<string>;

const words = /[\p{L}\p{M}\p{N}]{1,60}(?:[-‐][\p{L}\p{M}\p{N}]{1,60}){0,4}/gu;

/** All words of lines but their last, which may be broken. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const found = new Set<string>();
  for (const line of lines) {
    const all = line.match(words) ?? [];
    const isBroken = /[-‐\u00AD]\s*$/.test(line);
    for (const word of isBroken ? all.slice(0, -1) : all)
      found.add(word.toLowerCase().replaceAll('‐', '-'));
  }
  return found;
}

const broken = /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\-‐]{0,80})([-‐\u00AD])$/u;
const continued = /^[\p{L}\p{M}\p{N}]{1,80}(?:[-‐][\p{L}\p{M}\p{N}]{1,80}){0,3}/u;

function keepsHyphen(start: string, end: string, vocabulary: Vocabulary): boolean {
  const [before, behind] = [start.toLowerCase(), end.toLowerCase()];
  // How the document writes it elsewhere tells most.
  if (vocabulary.has(`${before}-${behind}`)) return true;
  if (vocabulary.has(before + behind)) return false;
  if (/[-‐]/.test(before) || /\d$/.test(before) || /^[\d\p{Lu}]/u.test(end)) return true;
  const [firstEnd = ''] = behind.split(/[-‐]/);
  if (compoundStarts.has(before) && !plainEnds.has(firstEnd)) return true;
  return compoundEnds.has(firstEnd) && before.length > 3 && vocabulary.has(before);
}

const letterless = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF、。]$/;
const letterlessStart = /^[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF、。]/;

/** Two lines of a paragraph as one, and whether a broken word was mended. */
export function joinLines(
  first: string,
  next: string,
  vocabulary: Vocabulary,
): { readonly text: string; readonly mended: boolean } {
  const tail = broken.exec(first.slice(-120));
  const head = continued.exec(next)?.[0];
  if (tail !== null && head !== undefined) {
    const [, start = '', hyphen] = tail;
    if (joiningWords.has(head.toLowerCase()) && hyphen === '-')
      return { text: `${first} ${next}`, mended: false };
    const isKept = hyphen !== '\u00AD' && keepsHyphen(start, head, vocabulary);
    return isKept
      ? { text: first + next, mended: false }
      : { text: first.slice(0, -1) + next, mended: true };
  }
  // Scripts without spaces have none at line ends either; addresses and dashes are cut anywhere.
  const isTight =
    (letterless.test(first) && letterlessStart.test(next)) ||
    /\S[—–/]$/.test(first) ||
    /https?:\/\/\S{0,300}[/?&=._-]$/.test(first.slice(-320));
  return { text: isTight ? first + next : `${first} ${next}`, mended: false };
}
