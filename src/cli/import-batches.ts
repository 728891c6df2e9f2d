import type { ParsedArticle } from '../shared/domain/article.ts';

/** What one step of the history takes at most, so that memory stays bounded. */
const mostArticles = 1000;
const mostBytes = 64 * 1024 * 1024;

/** Collects articles until a step is full. */
export interface ImportBatch {
  readonly add: (article: ParsedArticle) => void;
  readonly isFull: () => boolean;
  /** What was collected since it was last taken. */
  readonly take: () => readonly ParsedArticle[];
}

/** Makes an empty batch. */
export function importBatch(): ImportBatch {
  let articles: ParsedArticle[] = [];
  let bytes = 0;
  return {
    add: (article) => {
      articles.push(article);
      bytes += article.original.byteLength + article.text.length * 2;
    },
    isFull: () => articles.length >= mostArticles || bytes >= mostBytes,
    take: () => {
      const taken = articles;
      articles = [];
      bytes = 0;
      return taken;
    },
  };
}
