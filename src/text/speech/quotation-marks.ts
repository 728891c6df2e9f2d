import type { Span } from '../../shared/domain/span.ts';
import { markCandidates, type MarkCandidate, type MarkFamily } from './mark-candidates.ts';
import { singleClosing } from './single-marks.ts';

/** Words between quotation marks, the outermost alone; `start` and `end` include the marks. */
export interface Marked extends Span {
  /** The words without the marks and without white space at their ends. */
  readonly inner: Span;
  /** False where the closing mark is missing: the words run to the end of the line. */
  readonly isClosed: boolean;
}

interface Open {
  readonly at: number;
  readonly family: MarkFamily;
  readonly character: string;
  depth: number;
  /** Of single marks: where they close. */
  readonly closing: number | null;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"＂',
  '„': '“”"',
  '‟': '”"',
  '”': '”',
  '"': '"”',
  '＂': '＂"',
  '«': '»',
  '»': '«»',
};

function isOpener({ character, canOpen, canClose }: MarkCandidate): boolean {
  if (character === '“') return canOpen;
  return character === '„' || character === '‟' || character === '«' || (canOpen && !canClose);
}

/** Of each candidate: how many more marks of its line's rest close than open, in its family. */
function surplusBehind(candidates: readonly MarkCandidate[]): readonly number[] {
  const surplus = candidates.map(() => 0);
  const sums = { double: 0, angle: 0, single: 0 };
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    surplus[at] = sums[candidate.family];
    if (isOpener(candidate)) sums[candidate.family] -= 1;
    else if (candidate.canClose) sums[candidate.family] += 1;
  }
  return surplus;
}

class Reader {
  readonly found: Marked[] = [];
  open: Open | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  finish(end: number, isClosed: boolean): void {
    const open = this.open;
    this.open = null;
    if (open === null) return;
    const inner = { start: open.at + 1, end: isClosed ? end - 1 : end };
    while (inner.start < inner.end && /\s/.test(this.text.charAt(inner.start))) inner.start += 1;
    while (inner.end > inner.start && /\s/.test(this.text.charAt(inner.end - 1))) inner.end -= 1;
    if (inner.end > inner.start) this.found.push({ start: open.at, end, inner, isClosed });
  }

  begin(candidate: MarkCandidate, closing: number | null): void {
    const { at, family, character } = candidate;
    this.open = { at, family, character, depth: 1, closing };
  }

  /** A mark while none is open. */
  readOutside(candidates: readonly MarkCandidate[], index: number, mayRunOn: boolean): void {
    const candidate = candidates[index];
    if (candidate === undefined || !candidate.canOpen) return;
    if (candidate.family === 'single') {
      const closing = singleClosing(this.text, candidates, index);
      if (closing !== null || mayRunOn) this.begin(candidate, closing);
      return;
    }
    const isStray = candidate.character === '“' && /^\s?$/.test(this.text.charAt(candidate.at + 1));
    if (!isStray) this.begin(candidate, null);
  }

  /** A mark of the open one's family. */
  readInside(open: Open, candidate: MarkCandidate, surplus: number): void {
    const { at, character, canClose } = candidate;
    if (open.family === 'single') {
      if (at === open.closing) this.finish(at + 1, true);
      return;
    }
    const canEnd = canClose && (closers[open.character] ?? '').includes(character);
    if (canEnd || (character === '“' && canClose && !candidate.canOpen)) {
      open.depth -= 1;
      if (open.depth === 0) this.finish(at + 1, true);
    } else if (isOpener(candidate)) {
      // With too few closing marks behind it, it is the earlier quote that lacks its own.
      if (surplus > open.depth) open.depth += 1;
      else {
        this.finish(endOfUnclosed(this.text, open.at, at), false);
        this.begin(candidate, null);
      }
    }
  }
}

const told = /[,.!?…](?= (?:he|she|they|it|i) \p{L}{3,12}(?: \p{L}{3,12})?[.,]?\s*$)/u;

/** Where a quote without closing mark ends before another that opens at `next`. */
function endOfUnclosed(text: string, start: number, next: number): number {
  const tail = Math.max(start + 1, next - 60);
  const match = told.exec(text.slice(tail, next));
  if (match !== null) return tail + match.index + 1;
  let end = next;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether the quote that is open at a line's end goes on in the next line. */
function goesOn(
  open: Open,
  line: Span,
  candidates: readonly MarkCandidate[],
): 'marked' | 'plain' | null {
  const first = candidates.find((candidate) => candidate.family === open.family);
  if (first === undefined) return null;
  if (first.at === line.start && first.canOpen) return 'marked';
  if (open.family === 'single') return null;
  return first.canClose && !first.canOpen ? 'plain' : null;
}

function startsQuote(
  line: Span | undefined,
  candidates: readonly MarkCandidate[] | undefined,
): boolean {
  const first = candidates?.[0];
  return line !== undefined && first !== undefined && first.at === line.start && first.canOpen;
}

/**
 * What stands between quotation marks, of whatever style, outermost alone and in text order. A
 * quote of several paragraphs is one: its opening mark is repeated, it closes at the last. Linear in
 * the text's length.
 */
export function findMarked(text: string, lines: readonly Span[]): readonly Marked[] {
  const reader = new Reader(text);
  const all = markCandidates(text, lines);
  for (const [number, line] of lines.entries()) {
    const candidates = all[number] ?? [];
    let from = 0;
    if (reader.open !== null) {
      const way = goesOn(reader.open, line, candidates);
      if (way === null) reader.finish(lines[number - 1]?.end ?? line.start, false);
      else if (way === 'marked') from = 1;
    }
    if (reader.open?.family === 'single' && from === 1) {
      const { at } = reader.open;
      const closing = singleClosing(text, candidates, 0);
      reader.open = { at, family: 'single', character: '‘', depth: 1, closing };
    }
    const surplus = surplusBehind(candidates);
    const runsOn = startsQuote(lines[number + 1], all[number + 1]);
    for (let index = from; index < candidates.length; index += 1) {
      const candidate = candidates[index];
      if (candidate === undefined) continue;
      const open: Open | null = reader.open;
      if (open === null)
        reader.readOutside(candidates, index, runsOn && candidate.at === line.start);
      else if (open.family === candidate.family)
        reader.readInside(open, candidate, surplus[index] ?? 0);
    }
  }
  reader.finish(lines.at(-1)?.end ?? 0, false);
  return reader.found;
}
