import {
  articleColumns,
  type ArticleColumn,
  type ArticleQuery,
} from '../../../../shared/domain/article-table.ts';
import type { ArticleScope, ArticleSort } from '../contract.ts';

/** AG Grid's sort model. */
export interface SortItem {
  readonly colId: string;
  readonly sort: 'asc' | 'desc';
}

function columnOf(id: string): ArticleColumn | undefined {
  return articleColumns.find((column) => column === id);
}

/** The one part of AG Grid's text filter model that Gloss uses. */
function textOf(filter: unknown): string | null {
  if (typeof filter !== 'object' || filter === null || !('filter' in filter)) return null;
  return typeof filter.filter === 'string' && filter.filter !== '' ? filter.filter : null;
}

export function sortOf(items: readonly SortItem[]): ArticleSort {
  return items.slice(0, 5).flatMap(({ colId, sort }) => {
    const column = columnOf(colId);
    return column === undefined ? [] : [{ column, descending: sort === 'desc' }];
  });
}

/** The store takes five columns to sort by, and 500 characters a filter. */
export function articleQuery(
  { search, statuses, tags }: ArticleScope,
  sort: readonly SortItem[],
  filters: Readonly<Record<string, unknown>>,
): ArticleQuery {
  return {
    search: search.slice(0, 500),
    statuses,
    tags,
    sort: sortOf(sort),
    filters: Object.entries(filters).flatMap(([id, filter]) => {
      const column = columnOf(id);
      const text = textOf(filter);
      return column === undefined || text === null ? [] : [{ column, text: text.slice(0, 500) }];
    }),
  };
}
