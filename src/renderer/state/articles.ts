import { create } from 'zustand';
import type { ArticleRow, ArticleStatus } from '../../shared/domain/article.ts';
import type { ArticleQuery } from '../../shared/domain/article-table.ts';
import { useSettings } from './settings.ts';

/** The article list: pages are fetched as they come into view, and refetched after changes. */
export interface Articles {
  readonly search: string;
  /** Null shows articles of any status. */
  readonly status: ArticleStatus | null;
  /** Articles that have one of these tags; null shows all. */
  readonly tags: readonly string[] | null;
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
  status: null,
  tags: null,
  total: null,
  pages: new Map(),
  cursor: 0,
  generation: 0,
};

export const useArticles = create<Articles>()(() => noArticles);

/** Whether some articles are left out. */
export function isFiltered({ search, status, tags }: Articles): boolean {
  return search !== '' || status !== null || tags !== null;
}

const sorts: Readonly<Record<'imported' | 'published' | 'title', ArticleQuery['sort']>> = {
  imported: [],
  published: [{ column: 'published', descending: true }],
  // Articles without a title are shown by the name of their file.
  title: [
    { column: 'title', descending: false },
    { column: 'sourceName', descending: false },
  ],
};

/** Which articles the list shows, in which order. */
export function listQuery({ search, status, tags }: Articles): ArticleQuery {
  return {
    search,
    filters: [],
    statuses: status === null ? null : [status],
    tags: tags === null ? null : [...tags],
    sort: sorts[useSettings.getState().articleOrder],
  };
}

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
