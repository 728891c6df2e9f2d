import type { Span } from '../../shared/domain/span.ts';
import type { Section } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { firstStartingFrom } from '../document/find.ts';
import type { Word } from '../modality/grammar/words.ts';
import type { Marked } from './quotation-marks.ts';

/** A word, or a quote between marks that stands for its words; `quote` counts the marked ones. */
export interface UnitWord extends Word {
  readonly quote: number | null;
}

/** A sentence, or the sentences that one quote holds together, as words and quotes. */
export interface Unit extends Span {
  readonly words: readonly UnitWord[];
  /** The index of its first line. */
  readonly line: number;
}

/** Units longer than this many words are cut: a bound for the work, not for real sentences. */
const longest = 300;

/** Where sentences are cut besides: behind labels and datelines, and around blocks. */
function cutsOf(sections: readonly Section[], starts: readonly number[]): readonly number[] {
  const cuts = sections.flatMap(({ kind, start, end, bodyStart }) => [
    start,
    bodyStart,
    ...(kind === 'dateline' ? [end] : []),
  ]);
  return [...new Set([...cuts, ...starts])].toSorted((a, b) => a - b);
}

/** The words outside the marks, with one in place of each quote. */
function withQuotes(words: readonly Word[], marked: readonly Marked[]): readonly UnitWord[] {
  const all: UnitWord[] = [];
  let next = 0;
  for (const word of words) {
    while (next < marked.length && (marked[next]?.start ?? 0) <= word.start) {
      const quote = marked[next];
      if (quote !== undefined)
        all.push({
          kind: 'quote',
          text: '“”',
          isCapital: false,
          quote: next,
          start: quote.start,
          end: quote.end,
        });
      next += 1;
    }
    if (word.start >= (marked[next - 1]?.end ?? 0)) all.push({ ...word, quote: null });
  }
  return all;
}

function piecesOf(
  document: TextDocument,
  marked: readonly Marked[],
  cuts: readonly number[],
): readonly Span[] {
  const pieces: { start: number; end: number }[] = [];
  let cut = 0;
  let quote = 0;
  for (const sentence of document.sentences) {
    let { start } = sentence;
    while ((cuts[cut] ?? Infinity) <= sentence.start) cut += 1;
    for (; (cuts[cut] ?? Infinity) < sentence.end; cut += 1) {
      const at = cuts[cut] ?? start;
      if (document.text.slice(start, at).trim() !== '') pieces.push({ start, end: at });
      start = at;
    }
    const last = pieces.at(-1);
    while (quote < marked.length && (marked[quote]?.end ?? 0) <= start) quote += 1;
    const holding = marked[quote];
    const isHeld = holding !== undefined && holding.start < start;
    if (isHeld && last !== undefined && last.end > holding.start) last.end = sentence.end;
    else pieces.push({ start, end: sentence.end });
  }
  return pieces;
}

/**
 * The text in units, in order, without blocks; linear. `starts` are places where a sentence begins
 * behind a label.
 */
export function readUnits(
  document: TextDocument,
  sections: readonly Section[],
  allWords: readonly Word[],
  marked: readonly Marked[],
  blocks: readonly Span[],
  starts: readonly number[] = [],
): readonly Unit[] {
  const words = withQuotes(allWords, marked);
  const units: Unit[] = [];
  let block = 0;
  let line = 0;
  let from = 0;
  for (const piece of piecesOf(document, marked, cutsOf(sections, starts))) {
    while ((blocks[block]?.end ?? Infinity) <= piece.start) block += 1;
    if ((blocks[block]?.start ?? Infinity) <= piece.start) continue;
    while ((document.lines[line]?.end ?? Infinity) <= piece.start) line += 1;
    from = Math.max(from, firstStartingFrom(words, piece.start));
    const to = firstStartingFrom(words, piece.end);
    for (let { start } = piece; from < to; from += longest) {
      const some = words.slice(from, Math.min(to, from + longest));
      const end = from + longest < to ? (some.at(-1)?.end ?? piece.end) : piece.end;
      units.push({ start, end, line, words: some });
      start = end;
    }
    from = to;
  }
  return units;
}
