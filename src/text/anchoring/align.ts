import { splitsPair } from '../well-formed.ts';

/** A stretch that stands in both texts, letter for letter; UTF-16 code units. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesBetween(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 || feed >= to ? to : feed + 1;
    lines.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return lines;
}

/** The index of each line that stands once only. */
function once(lines: readonly Line[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) found.set(text, found.has(text) ? -1 : at);
  return found;
}

/** The longest rising chain of the second members; the first ones rise already. */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, [, value]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = at;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.toReversed();
}

/** Lines of one text with the same lines of the other, in order: those that stand once in each are
 * sure, and from these on what is equal on either side belongs to them (patience). */
function matchLines(old: readonly Line[], fresh: readonly Line[]): Map<number, number> {
  const [inOld, inFresh] = [once(old), once(fresh)];
  const pairs: [number, number][] = [];
  for (const [text, at] of inOld) {
    const other = inFresh.get(text) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([at, other]);
  }
  const matched = new Map<number, number>();
  let freeOld = 0;
  let freeFresh = 0;
  for (const [at, other] of longestRising(pairs.toSorted(([a], [b]) => a - b))) {
    if (at < freeOld || other < freeFresh) continue;
    let back = 1;
    while (
      at - back >= freeOld &&
      other - back >= freeFresh &&
      old[at - back]?.text === fresh[other - back]?.text
    )
      back += 1;
    let on = 0;
    while (at + on < old.length && old[at + on]?.text === fresh[other + on]?.text) on += 1;
    for (let by = 1 - back; by < on; by += 1) matched.set(at + by, other + by);
    freeOld = at + on;
    freeFresh = other + on;
  }
  return matched;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return splitsPair(a, length) || splitsPair(b, length) ? length - 1 : length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  const splits = splitsPair(a, a.length - length) || splitsPair(b, b.length - length);
  return splits ? length - 1 : length;
}

/**
 * What two texts have in common in the same order, as stretches that do not overlap and rise in
 * both: their beginning, their end, and between them whole lines. Never splits a surrogate pair.
 * Linear in the lengths but for the sorting of lines.
 */
export function alignTexts(before: string, after: string): readonly Run[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start);
  const old = linesBetween(before, start, before.length - end);
  const fresh = linesBetween(after, start, after.length - end);
  const runs: Run[] = start > 0 ? [{ before: 0, after: 0, length: start }] : [];
  const add = (run: Run): void => {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      last.before + last.length === run.before &&
      last.after + last.length === run.after;
    if (goesOn) runs[runs.length - 1] = { ...last, length: last.length + run.length };
    else runs.push(run);
  };
  for (const [at, other] of matchLines(old, fresh)) {
    const line = old[at];
    if (line !== undefined)
      add({ before: line.start, after: fresh[other]?.start ?? 0, length: line.text.length });
  }
  if (end > 0) add({ before: before.length - end, after: after.length - end, length: end });
  return runs;
}

/** The last run that begins at the offset of the text before, or earlier. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.before ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}

/** Where an offset of the text before should be in that after, judged by what stands around it. */
export function expectedAt(runs: readonly Run[], offset: number): number {
  const run = runAt(runs, offset);
  return run === undefined ? offset : run.after + (offset - run.before);
}
