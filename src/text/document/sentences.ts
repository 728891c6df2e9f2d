import type { Span } from '../../shared/domain/span.ts';

/** Words whose stop ends no sentence; with a capital here, they need one ("sat." ends, "Sat." not). */
const abbreviations = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Sr Jr St Sen Rep Gov Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Brig Pres Hon ' +
    'Rev No Nos Vol Fig Art Ch Dept Univ Inc Ltd Co Corp Bros Assn Jan Feb Mar Apr Jun Jul Aug Sep ' +
    'Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun vs etc eg ie cf al approx est ca pp'
  ).split(' '),
);

/** Begins where a run of stops begins, so that a long one is looked at once. */
const stops = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/g;
const wordBefore = /[\p{L}\p{M}.]{1,20}$/u;
/** What a sentence can begin with: a capital, a digit, an opening mark, or a script without case. */
const beginning = /^\s{1,40}["'“‘«([—–-]{0,3}(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}@#])/u;

/** "wrote on X. He suggested": the network ends a sentence as other names do. */
const onNetwork = /\b(?:on|from|via|to)\sX$/;

/** Whether the stop at `at` belongs to an abbreviation, an initial or `U.S.`. */
function isAbbreviated(text: string, lineStart: number, at: number): boolean {
  const word = wordBefore.exec(text.slice(Math.max(lineStart, at - 20), at))?.[0] ?? '';
  if (word === '') return false;
  // "J." of a name and "U.S" of "U.S."; "I." is left to be an ending.
  if (/^\p{Lu}$/u.test(word))
    return (
      word !== 'I' && !(word === 'X' && onNetwork.test(text.slice(Math.max(lineStart, at - 9), at)))
    );
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return abbreviations.has(word);
}

function sentencesOf(text: string, line: Span, found: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  let { start } = line;
  for (const stop of found) {
    if (stop.end >= line.end) break;
    const isStop = text[stop.start] === '.' && text[stop.start + 1] !== '.';
    if (isStop && isAbbreviated(text, line.start, stop.start)) continue;
    if (!beginning.test(text.slice(stop.end, stop.end + 48))) continue;
    sentences.push({ start, end: stop.end });
    start = stop.end;
    while (/\s/.test(text.charAt(start))) start += 1;
  }
  if (start < line.end) sentences.push({ start, end: line.end });
  return sentences;
}

/** The stops of the text with the marks that close behind them, in one pass over it. */
function stopsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(stops), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The sentences of the lines; closing quotation marks and brackets belong to the one before. */
export function readSentences(text: string, lines: readonly Span[]): readonly Span[] {
  const all = stopsOf(text);
  let next = 0;
  return lines.flatMap((line) => {
    while ((all[next]?.start ?? line.start) < line.start) next += 1;
    const first = next;
    while ((all[next]?.start ?? line.end) < line.end) next += 1;
    return sentencesOf(text, line, all.slice(first, next));
  });
}
