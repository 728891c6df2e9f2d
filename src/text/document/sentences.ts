import type { Span } from '../../shared/domain/span.ts';

/** Words whose stop ends no sentence; with a capital here, they need one ("sat." ends, "Sat." not). */
const abbreviations = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Sr Jr St Sen Rep Gov Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Brig Pres Hon ' +
    'Rev No Nos Vol Fig Art Ch Dept Univ Inc Ltd Co Corp Bros Assn Jan Feb Mar Apr Jun Jul Aug Sep ' +
    'Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun vs etc eg ie cf al approx est ca pp'
  ).split(' '),
);

const stops = /[.!?…]+["'”’»)\]]*(?=\s)/g;
const wordBefore = /[\p{L}\p{M}.]{1,20}$/u;
/** What a sentence can begin with: a capital, a digit, an opening mark, or a script without case. */
const beginning = /^\s{1,40}["'“‘«([—–-]{0,3}(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}@#])/u;

/** Whether the stop at `at` belongs to an abbreviation, an initial or `U.S.`. */
function isAbbreviated(text: string, lineStart: number, at: number): boolean {
  const word = wordBefore.exec(text.slice(Math.max(lineStart, at - 20), at))?.[0] ?? '';
  if (word === '') return false;
  // "J." of a name and "U.S" of "U.S."; "I." is left to be an ending.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return abbreviations.has(word);
}

function sentencesOf(text: string, line: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  stops.lastIndex = start;
  for (;;) {
    const match = stops.exec(text);
    if (match === null || match.index >= line.end) break;
    const end = match.index + match[0].length;
    if (end >= line.end) break;
    const isStop = match[0].startsWith('.') && !match[0].startsWith('..');
    if (isStop && isAbbreviated(text, line.start, match.index)) continue;
    if (!beginning.test(text.slice(end, end + 48))) continue;
    sentences.push({ start, end });
    start = end;
    while (/\s/.test(text.charAt(start))) start += 1;
  }
  if (start < line.end) sentences.push({ start, end: line.end });
  return sentences;
}

/** The sentences of the lines; closing quotation marks and brackets belong to the one before. */
export function readSentences(text: string, lines: readonly Span[]): readonly Span[] {
  return lines.flatMap((line) => sentencesOf(text, line));
}
