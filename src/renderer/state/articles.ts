import { create } from 'zustand';
import type { ArticleRow } from '../../shared/domain/article.ts';

/** The article list: pages are fetched as they come into view, and refetched after changes. */
export interface Articles {
  readonly search: string;
  /** How many articles the search has; null before the first answer. */
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly ArticleRow[]>;
  /** Index of the row that the keyboard is on. */
  readonly cursor: number;
  /** Rises when what is loaded is out of date. */
  readonly generation: number;
}

export const articlePageSize = 100;

export const noArticles: Articles = {
  search: '',
  total: null,
  pages: new Map(),
  cursor: 0,
  generation: 0,
};

export const useArticles = create<Articles>()(() => noArticles);

/** The index of an article in the list, if its page is loaded. */
export function indexOf(pages: Articles['pages'], id: string): number | undefined {
  for (const [page, rows] of pages) {
    const at = rows.findIndex((row) => row.id === id);
    if (at !== -1) return page * articlePageSize + at;
  }
  return undefined;
}

/** The row at an index, if its page is loaded. */
export function rowAt(pages: Articles['pages'], index: number): ArticleRow | undefined {
  return pages.get(Math.floor(index / articlePageSize))?.[index % articlePageSize];
}
