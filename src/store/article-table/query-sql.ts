import type { ArticleQuery } from '../../shared/domain/article-table.ts';
import { matchExpression } from '../search/match.ts';
import { joinSql, sql, type Query } from '../sqlite/sql.ts';
import { columnSql } from './columns.ts';
import { filterSql } from './filter.ts';

/** Whether the query shows articles in the order of their import and none is left out. */
export function isPlain({ search, filters, statuses, tags, sort }: ArticleQuery): boolean {
  return (
    search.trim() === '' &&
    filters.length === 0 &&
    statuses === null &&
    tags === null &&
    sort.length === 0
  );
}

/** Whether the articles come in the order of their numbers. */
export function isByNumber({ search, sort }: ArticleQuery): boolean {
  return sort.length === 0 && search.trim() === '';
}

function list(values: readonly (string | number)[]): Query {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

function conditions(query: ArticleQuery, only: readonly number[] | null): Query[] {
  const { search, filters, statuses, tags } = query;
  const where: Query[] = [];
  if (only !== null) where.push(sql`a.n IN ${list(only)}`);
  if (search.trim() !== '') {
    const match = matchExpression(search);
    where.push(match === null ? sql`FALSE` : sql`article_index MATCH ${match}`);
  }
  if (statuses !== null) where.push(sql`a.status IN ${list(statuses)}`);
  if (tags !== null)
    where.push(sql`a.n IN (SELECT article FROM article_tag WHERE tag IN ${list(tags)})`);
  for (const { column, text } of filters) {
    const filter = filterSql(column, text);
    if (filter !== null) where.push(filter);
  }
  return where;
}

/**
 * The numbers of the articles that a query shows, in its order; `only` limits it to some articles.
 * Empty cells come last in either direction.
 */
export function numbersQuery(query: ArticleQuery, only: readonly number[] | null): Query<number> {
  const { search, sort } = query;
  const where = conditions(query, only);
  const condition = where.length === 0 ? sql`` : sql`WHERE ${joinSql(where, ' AND ')}`;
  const isSearch = search.trim() !== '' && matchExpression(search) !== null;
  const order = sort.map(({ column, descending }) => {
    const { sorted } = columnSql[column];
    return descending ? sql`${sorted} DESC NULLS LAST` : sql`${sorted} ASC NULLS LAST`;
  });
  if (isSearch && order.length === 0) order.push(sql`rank`);
  const found = isSearch
    ? sql`article_index CROSS JOIN article AS a ON a.n = article_index.rowid`
    : sql`article AS a`;
  // Versions and texts are joined only where a column of theirs is asked for.
  const used = [...sort.map(({ column }) => column), ...query.filters.map(({ column }) => column)];
  const version = used.some((column) => column === 'sourceName' || column === 'length')
    ? sql`JOIN article_version AS v ON v.n = a.version`
    : sql``;
  const text = used.includes('length') ? sql`JOIN text AS t ON t.n = v.text` : sql``;
  return sql`SELECT a.n FROM ${found} ${version} ${text} ${condition}
    ORDER BY ${joinSql([...order, sql`a.n`], ', ')}`;
}
