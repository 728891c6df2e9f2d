import type { Span } from '../../shared/domain/span.ts';
import { headOf, tailOf, type Line } from './line.ts';
import { signaturesOf } from './signatures.ts';
import type { Stamp } from './stamps.ts';
import { isNarration } from './voices.ts';

/** One post of a thread. Offsets are those of the whole text. */
export interface ThreadPost extends Span {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Its number as printed: `2/`, `2/5`; null for an answer between two posts. */
  readonly label: Span | null;
  /** When it was posted, where its signature says so. */
  readonly stamp: Stamp | null;
  readonly bodyStart: number;
}

export interface Numbered {
  readonly line: number;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
}

const atStart =
  /^(?:🧵 ?|THREAD:? ?)?[([]?((\d{1,2})\/(?:\d{1,2}|n|N|x|X)?)[)\]]?(?:[.:]?\s+(?=\S)|$)/u;
/** `1. We are at the dam.`, as threads are numbered where their first lines say that they are. */
const stopped = /^((\d{1,2})[.)])\s+(?=\S)/u;
const atEnd = /\s[([]?((\d{1,2})\/(?:\d{1,2}|n|N|x|X)?)[)\]]?$/u;

/** The number of a post that the line begins or ends with; null without one. */
export function numberOf(line: Line, index: number, hasStops = false): Numbered | null {
  if (!hasStops && !line.text.includes('/')) return null;
  const first = (hasStops ? stopped : atStart).exec(headOf(line));
  if (first !== null) {
    const [whole, printed = '', number = ''] = first;
    const start = line.start + whole.indexOf(printed);
    const end = start + printed.length;
    return { line: index, number: Number(number), start, end, isFirst: true };
  }
  const tail = tailOf(line);
  const last = atEnd.exec(tail);
  if (last === null) return null;
  const [whole, printed = '', number = ''] = last;
  const start = line.end - whole.length + whole.indexOf(printed);
  return {
    line: index,
    number: Number(number),
    start,
    end: start + printed.length,
    isFirst: false,
  };
}

/** The longest runs of numbers that count up by one, each begun with 1 or 2, in one form. */
function runsOf(numbers: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const entry of numbers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.number === entry.number - 1 && last.isFirst === entry.isFirst)
      run.push(entry);
    else if (entry.number === 1 || entry.number === 2) runs.push([entry]);
  }
  return runs.filter((run) => run.length >= 2);
}

/** A post's lines: numbers stand at its start or at its end, and so it runs down or up. */
function postsOf(lines: readonly Line[], run: readonly Numbered[]): readonly ThreadPost[] {
  return run.flatMap((entry, index) => {
    const next = run[index + 1];
    const before = run[index - 1];
    const firstLine = entry.isFirst || before === undefined ? entry.line : before.line + 1;
    const lastLine = entry.isFirst && next !== undefined ? next.line - 1 : entry.line;
    const first = lines[firstLine];
    const last = lines[lastLine];
    const own = lines[entry.line];
    if (first === undefined || last === undefined || own === undefined) return [];
    const behind = /^[)\].:]?\s*/u.exec(own.text.slice(entry.end - own.start))?.[0].length ?? 0;
    const bodyStart = entry.isFirst ? Math.min(entry.end + behind, last.end) : first.start;
    const label = { start: entry.start, end: entry.end };
    return [
      { start: first.start, end: last.end, firstLine, lastLine, label, bodyStart, stamp: null },
    ];
  });
}

/** The posts of threads that are numbered `1/ … 2/ …` or `… 1/5 … 2/5`, in text order. */
export function readThreads(lines: readonly Line[], hasStops = false): readonly ThreadPost[] {
  const numbers = lines.flatMap((line, index) => numberOf(line, index, hasStops) ?? []);
  return runsOf(numbers).flatMap((run) => postsOf(lines, run));
}

const thread = /\bthread\b|@\w/iu;

/** The posts of a text that is a thread as a whole; null if many of its lines are no part of one. */
export function readWholeThread(lines: readonly Line[]): readonly ThreadPost[] | null {
  const isNamed = lines.slice(0, 2).some(({ text }) => text.length <= 200 && thread.test(text));
  const slashed = readThreads(lines);
  const posts = slashed.length === 0 && isNamed ? readThreads(lines, true) : slashed;
  const [first] = posts;
  const last = posts.at(-1);
  if (first === undefined || last === undefined) return null;
  let lastLine = Math.max(last.lastLine, signedBehind(lines, last.lastLine));
  // A post may run over several lines, and the last has no number behind it to end it.
  for (let line = lines[lastLine + 1]; line !== undefined && !isNarration(line);) {
    lastLine += 1;
    line = lines[lastLine + 1];
  }
  const outside = first.firstLine + (lines.length - 1 - lastLine);
  if (posts.length < 3 || outside * 4 > lines.length) return null;
  const end = lines[lastLine]?.end ?? last.end;
  return [...posts.slice(0, -1), { ...last, end, lastLine }].flatMap((post) =>
    endedBySignatures(lines, post),
  );
}

/** How many lines behind its first a post's signature can stand. */
const mostBehind = 8;

/** The line with the signature of a post that begins in the line `at`; -1 if it has none. */
function signedBehind(lines: readonly Line[], at: number): number {
  const behind = lines.slice(at, at + mostBehind).findIndex((line) => {
    const sign = signaturesOf(line.text).at(-1);
    return sign !== undefined && sign.end >= line.text.length - 1;
  });
  return behind === -1 ? -1 : at + behind;
}

/** Cuts the lines of a post at its signature, and at those of the answers behind it. */
function endedBySignatures(lines: readonly Line[], post: ThreadPost): readonly ThreadPost[] {
  const cut: ThreadPost[] = [];
  let from = post.firstLine;
  for (let at = from; at <= post.lastLine; at += 1) {
    const [first, line] = [lines[from], lines[at]];
    const sign = line === undefined ? undefined : signaturesOf(line.text).at(-1);
    const isEnd = sign !== undefined && line !== undefined && sign.end >= line.text.length - 1;
    if (first === undefined || line === undefined || (!isEnd && at < post.lastLine)) continue;
    // What no signature ends behind others is left to the body.
    if (!isEnd && cut.length > 0) break;
    const isOwn = cut.length === 0;
    const start = isOwn ? post.start : first.start;
    cut.push({
      start,
      end: line.end,
      firstLine: from,
      lastLine: at,
      label: isOwn ? post.label : null,
      bodyStart: isOwn ? post.bodyStart : start,
      stamp: sign?.stamp ?? null,
    });
    from = at + 1;
  }
  return cut;
}
