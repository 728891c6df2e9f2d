import type { ColumnMap, RememberedColumns } from '../../shared/domain/batch.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { all, run, sql, transaction } from '../sqlite/sql.ts';

/** Reads what `rememberColumns` wrote. */
const parseNames: (json: string) => string[] = JSON.parse;
const parseMap: (json: string) => ColumnMap = JSON.parse;

/** What was said of tables, by their columns in any order; the newest last. */
export function columnMaps(db: ReadableDb): readonly RememberedColumns[] {
  return all<{ columns: string; map: string }>(
    db,
    sql`SELECT columns, map FROM column_map ORDER BY at, columns`,
  ).map(({ columns, map }) => ({ names: parseNames(columns), columns: parseMap(map) }));
}

/** Tables of just these columns are read so from now on. */
export function rememberColumns(
  db: WritableDb,
  { names, columns }: RememberedColumns,
  at: string,
): void {
  const sorted = JSON.stringify(names.toSorted());
  transaction(db, () =>
    run(
      db,
      sql`INSERT OR REPLACE INTO column_map (columns, map, at)
        VALUES (${sorted}, ${JSON.stringify(columns)}, ${at})`,
    ),
  );
}
