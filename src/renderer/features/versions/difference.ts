import { diffWordsWithSpace } from 'diff';
import { alignTexts } from '../../../text/anchoring/align.ts';
import { isWithinWord } from '../../../text/anchoring/borders.ts';

/** Words that both texts have, or that only one of them has. */
export interface Part {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A stretch of both texts, shown side by side: the same in both, or with differences in it. */
export type Row =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly parts: readonly Part[] };

/** Differences with fewer of the same code units between them are one. */
const together = 60;
/** How much of what is the same stands around a difference, at the least. */
const context = 120;
/** How long words of one stretch are compared, in ms; then it counts as wholly another. */
const patience = 250;

interface Gap {
  readonly before: string;
  readonly after: string;
}

/** The texts cut into what is the same and what is not, at the ends of words. */
function cut(before: string, after: string): readonly (string | Gap)[] {
  const pieces: (string | Gap)[] = [];
  let [from, fromAfter] = [0, 0];
  const gap = (to: number, toAfter: number): void => {
    if (to > from || toAfter > fromAfter)
      pieces.push({ before: before.slice(from, to), after: after.slice(fromAfter, toAfter) });
  };
  for (const run of alignTexts(before, after)) {
    let start = 0;
    let { length } = run;
    const splits = (at: number): boolean =>
      isWithinWord(before, run.before + at) || isWithinWord(after, run.after + at);
    while (start < length && splits(start)) start += 1;
    while (length > start && splits(length)) length -= 1;
    if (length === start) continue;
    gap(run.before + start, run.after + start);
    pieces.push(before.slice(run.before + start, run.before + length));
    [from, fromAfter] = [run.before + length, run.after + length];
  }
  gap(before.length, after.length);
  return pieces;
}

function compareGap({ before, after }: Gap): readonly Part[] {
  if (before === '') return [{ kind: 'added', text: after }];
  if (after === '') return [{ kind: 'removed', text: before }];
  const parts = diffWordsWithSpace(before, after, { timeout: patience });
  return parts === undefined
    ? [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
    : parts.map(({ value, added, removed }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }));
}

/** Puts equal kinds beside each other together, removed before added. */
function joined(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.kind === part.kind) all[all.length - 1] = { ...last, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}

/** A place to cut at, at the end of a line or word if there is one near. */
function breakAt(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  if (line !== -1 && line - at < context) return line + 1;
  const blank = text.indexOf(' ', at);
  return blank !== -1 && blank - at < context ? blank + 1 : at;
}

/**
 * What differs between two texts, word by word, as rows to be set side by side: `removed` stands in
 * the first only, `added` in the second only. Long stretches that are the same are rows of their
 * own, so that they can be folded. Time is bounded: what takes too long counts as wholly another.
 */
export function differenceOf(before: string, after: string): readonly Row[] {
  const parts = joined(
    cut(before, after).flatMap((piece) =>
      typeof piece === 'string' ? [{ kind: 'same' as const, text: piece }] : compareGap(piece),
    ),
  );
  const rows: Row[] = [];
  let row: Part[] = [];
  const close = (): void => {
    if (row.length > 0) rows.push({ kind: 'changed', parts: row });
    row = [];
  };
  for (const [at, part] of parts.entries()) {
    const isEdge = at === 0 || at === parts.length - 1;
    if (part.kind !== 'same' || part.text.length <= (isEdge ? context : 2 * context + together)) {
      row.push(part);
      continue;
    }
    const { text } = part;
    const head = at === 0 ? 0 : breakAt(text, context);
    const tail = at === parts.length - 1 ? text.length : breakAt(text, text.length - context);
    if (head > 0) row.push({ kind: 'same', text: text.slice(0, head) });
    close();
    if (tail > head) rows.push({ kind: 'same', text: text.slice(head, tail) });
    if (tail < text.length) row.push({ kind: 'same', text: text.slice(Math.max(head, tail)) });
  }
  if (row.every(({ kind }) => kind === 'same'))
    for (const { text } of row) rows.push({ kind: 'same', text });
  else close();
  return rows;
}

/** How many rows have differences. */
export function differenceCount(rows: readonly Row[]): number {
  return rows.filter(({ kind }) => kind === 'changed').length;
}
