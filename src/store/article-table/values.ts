import type { ValueCount } from '../../shared/domain/article-table.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, identifier, sql } from '../sqlite/sql.ts';

/** Most values that are offered; who has more of them types anyway. */
const listed = 1000;

/** The values that articles have in a column, the commonest first. */
export function valueCounts(
  db: ReadableDb,
  column: 'outlet' | 'author' | 'language',
): ValueCount[] {
  const value = identifier(column);
  return all<ValueCount>(
    db,
    sql`SELECT ${value} AS value, count(*) AS articles FROM article WHERE ${value} IS NOT NULL
      GROUP BY ${value} ORDER BY articles DESC, gloss_sort_key(${value}) LIMIT ${listed}`,
  );
}
