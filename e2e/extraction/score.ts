import type { GoldPage } from './gold.ts';
import type { Extracted } from './extract.ts';

/** Words found, taken and wanted; each as often as it stands there. */
export interface WordScore {
  readonly right: number;
  readonly taken: number;
  readonly wanted: number;
}

/** What a page's words and metadata came to. */
export interface PageScore extends WordScore {
  /** Whether each part of the metadata is exactly the page's. */
  readonly exact: Readonly<Record<Part, boolean>>;
}

export const parts = ['title', 'outlet', 'author', 'published', 'url', 'language'] as const;
export type Part = (typeof parts)[number];

/** Words in lower case; of scripts without spaces each character. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\u3040-\u30FF\u3400-\u9FFF]|(?:(?![\u3040-\u30FF\u3400-\u9FFF])[\p{L}\p{M}\p{N}])+/gu,
      ) ?? []
  );
}

export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words two bags share. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, times] of a) sum += Math.min(times, b.get(word) ?? 0);
  return sum;
}

/** The words beyond those of a bag, each as often as it is too many. */
export function beyond(
  words: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const rest = new Map<string, number>();
  for (const [word, times] of words) {
    const more = times - (known.get(word) ?? 0);
    if (more > 0) rest.set(word, more);
  }
  return rest;
}

/** Compares by words, in any order; what is optional counts neither way. */
export function scorePage(page: GoldPage, { text, metadata }: Extracted): PageScore {
  const wanted = countWords(wordsOf(page.body.join('\n')));
  const taken = countWords(wordsOf(text));
  const right = shared(wanted, taken);
  const optional = shared(beyond(taken, wanted), countWords(wordsOf(page.optional.join('\n'))));
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, times) => sum + times, 0);
  const exact = (part: Part): boolean => (metadata[part] ?? null) === page[part];
  return {
    right,
    taken: total(taken) - optional,
    wanted: total(wanted),
    exact: {
      title: exact('title'),
      outlet: exact('outlet'),
      author: exact('author'),
      published: exact('published'),
      url: exact('url'),
      language: exact('language'),
    },
  };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figuresOf({ right, taken, wanted }: WordScore): Figures {
  const precision = taken === 0 ? 0 : right / taken;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The mean over pages, each of the same weight. */
export function meanOf(scores: readonly WordScore[]): Figures {
  const all = scores.map(figuresOf);
  const mean = (part: keyof Figures): number =>
    all.reduce((sum, figures) => sum + figures[part], 0) / Math.max(1, all.length);
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}
