import type { Span } from '../../shared/domain/span.ts';
import type { Repetition } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { classSentences, type Classed } from './classes.ts';

/** Shorter passages repeat by chance: labels, headings, "He declined to comment." */
const shortest = 40;

/** What stands before and behind the sentences of one number; null: not always the same. */
interface Neighbours {
  count: number;
  before: number | null;
  behind: number | null;
}

const edge = -1;

function neighboursOf(sentences: readonly Classed[]): ReadonlyMap<number, Neighbours> {
  const all = new Map<number, Neighbours>();
  for (const [at, { near }] of sentences.entries()) {
    const before = sentences[at - 1]?.near ?? edge;
    const behind = sentences[at + 1]?.near ?? edge;
    const known = all.get(near);
    if (known === undefined) all.set(near, { count: 1, before, behind });
    else {
      known.count += 1;
      if (known.before !== before) known.before = null;
      if (known.behind !== behind) known.behind = null;
    }
  }
  return all;
}

/** Whether the sentence at `at` belongs to one passage with that before it, wherever they stand. */
function isTied(
  sentences: readonly Classed[],
  at: number,
  neighbours: ReadonlyMap<number, Neighbours>,
): boolean {
  const [left, right] = [sentences[at - 1]?.near, sentences[at]?.near];
  if (left === undefined || right === undefined || left === right) return false;
  const [before, behind] = [neighbours.get(left), neighbours.get(right)];
  return before?.behind === right && behind?.before === left && before.count === behind.count;
}

/** A run of sentences that repeat together. */
interface Passage extends Span {
  readonly near: number;
  /** Tells whether two passages are the same but for white space and case. */
  readonly same: string;
}

function passagesOf(sentences: readonly Classed[]): readonly Passage[] {
  const neighbours = neighboursOf(sentences);
  const passages: Passage[] = [];
  let from = 0;
  for (let at = 1; at <= sentences.length; at += 1) {
    if (at < sentences.length && isTied(sentences, at, neighbours)) continue;
    const run = sentences.slice(from, at);
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && (neighbours.get(first.near)?.count ?? 0) > 1)
      passages.push({
        start: first.span.start,
        end: last.span.end,
        near: first.near,
        same: run.map(({ same }) => same).join(' '),
      });
    from = at;
  }
  return passages;
}

/**
 * The passages (sentences, or runs of them that always stand together) of at least 40 characters
 * that stand more than once in the text: the same but for white space and case, or nearly so. In
 * the order of their first places. Linear in the text's length.
 */
export function findRepetitions(document: TextDocument): readonly Repetition[] {
  const groups = new Map<number, Passage[]>();
  for (const passage of passagesOf(classSentences(document.text, document.sentences))) {
    const group = groups.get(passage.near);
    if (group === undefined) groups.set(passage.near, [passage]);
    else group.push(passage);
  }
  return [...groups.values()]
    .filter((group) => group.some(({ start, end }) => end - start >= shortest))
    .map((group) => ({
      spans: group.map(({ start, end }) => ({ start, end })),
      verbatim: new Set(group.map(({ same }) => same)).size === 1,
    }));
}
