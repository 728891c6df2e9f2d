import type { ArticleRow } from '../../shared/domain/article.ts';
import type { ArticleQuery, WhichArticles } from '../../shared/domain/article-table.ts';
import type { Page } from '../../shared/domain/fact.ts';
import { articleRowsOf, listArticles } from '../articles/queries.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column, scalar, sql } from '../sqlite/sql.ts';
import type { ArticleOrders } from './orders.ts';
import { isPlain } from './query-sql.ts';

/** A page of the articles that a query shows. */
export function articleTable(
  db: ReadableDb,
  orders: ArticleOrders,
  query: ArticleQuery,
  offset: number,
  limit: number,
): Page<ArticleRow> {
  // All articles as they came: no order need be kept, and opening a project waits for none.
  if (isPlain(query)) return listArticles(db, offset, limit, '');
  const numbers = orders.numbers(query);
  return {
    rows: articleRowsOf(db, numbers.slice(offset, offset + limit)),
    total: numbers.length,
  };
}

/** Where an article stands under a query, counted from 0; null if that does not show it. */
export function articlePosition(
  db: ReadableDb,
  orders: ArticleOrders,
  query: ArticleQuery,
  id: string,
): number | null {
  const n = scalar<number>(db, sql`SELECT n FROM article WHERE id = ${id}`);
  if (n === undefined) return null;
  if (isPlain(query))
    return scalar<number>(db, sql`SELECT count(*) FROM article WHERE n < ${n}`) ?? null;
  const at = orders.indexOf(query, n);
  return at === -1 ? null : at;
}

/** The ids of the articles from one place of a query's order on. */
export function articleIds(
  db: ReadableDb,
  orders: ArticleOrders,
  query: ArticleQuery,
  offset: number,
  limit: number,
): readonly string[] {
  const numbers = orders.numbers(query).slice(offset, offset + limit);
  return column<string>(
    db,
    sql`SELECT a.id FROM json_each(${JSON.stringify(numbers)}) AS wanted
      CROSS JOIN article AS a ON a.n = wanted.value ORDER BY wanted.key`,
  );
}

/** The numbers of the articles that are meant; ids that are not in the project are left out. */
export function numbersOf(
  db: ReadableDb,
  orders: ArticleOrders,
  which: WhichArticles,
): readonly number[] {
  if ('query' in which) return orders.numbers(which.query);
  return column<number>(
    db,
    sql`SELECT DISTINCT a.n FROM json_each(${JSON.stringify(which.ids)}) AS wanted
      CROSS JOIN article AS a ON a.id = wanted.value ORDER BY wanted.key`,
  );
}
