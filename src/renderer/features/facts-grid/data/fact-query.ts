import type { FactQuery } from '../../../../shared/domain/fact.ts';

/** AG Grid's sort model. */
export interface SortItem {
  readonly colId: string;
  readonly sort: 'asc' | 'desc';
}

/** The one part of AG Grid's text filter model that Gloss uses. */
function containsOf(filter: unknown): string | null {
  if (typeof filter !== 'object' || filter === null || !('filter' in filter)) return null;
  return typeof filter.filter === 'string' && filter.filter !== '' ? filter.filter : null;
}

/** The store takes five columns to sort by, and 500 characters a filter. */
export function buildQuery(
  articleId: string | null,
  factType: string | null,
  sort: readonly SortItem[],
  filters: Readonly<Record<string, unknown>>,
): FactQuery {
  return {
    articleId,
    factType,
    sort: sort.slice(0, 5).map((item) => ({
      column: item.colId,
      descending: item.sort === 'desc',
    })),
    filters: Object.entries(filters).flatMap(([column, filter]) => {
      const contains = containsOf(filter);
      return contains === null ? [] : [{ column, contains: contains.slice(0, 500) }];
    }),
  };
}
