import type { Codebook } from '../../shared/domain/codebook.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { all, identifier, joinSql, run, sql } from '../sqlite/sql.ts';
import { codebookTables, rowsOfCodebook, type CodebookRow, type CodebookTable } from './row.ts';

/** What makes a row of each table the same row in two codebooks. */
const naturalKeys: Readonly<Record<CodebookTable, readonly string[]>> = {
  codebook: [],
  codebook_list: ['key'],
  codebook_code: ['list', 'key'],
  codebook_type: ['key'],
  codebook_field: ['type', 'key'],
};

function replaceTable(db: WritableDb, table: CodebookTable, rows: readonly CodebookRow[]): void {
  const keyOf = (row: CodebookRow): string =>
    JSON.stringify(naturalKeys[table].map((name) => row[name]));
  const name = identifier(table);
  const old = new Map(
    all<CodebookRow>(db, sql`SELECT * FROM ${name}`).map((row) => [keyOf(row), row]),
  );
  const wanted = new Set(rows.map(keyOf));
  for (const [key, row] of old)
    if (!wanted.has(key)) run(db, sql`DELETE FROM ${name} WHERE n = ${row['n'] ?? null}`);
  for (const row of rows) {
    const before = old.get(keyOf(row));
    const entries = Object.entries(row);
    if (before === undefined) {
      const names = entries.map(([column]) => identifier(column));
      const values = entries.map(([, value]) => sql`${value}`);
      run(db, sql`INSERT INTO ${name} (${joinSql(names, ', ')}) VALUES (${joinSql(values, ', ')})`);
    } else if (entries.some(([column, value]) => before[column] !== value)) {
      const pairs = entries.map(([column, value]) => sql`${identifier(column)} = ${value}`);
      run(db, sql`UPDATE ${name} SET ${joinSql(pairs, ', ')} WHERE n = ${before['n'] ?? null}`);
    }
  }
}

/** Puts a codebook in the place of the project's; only rows that differ are written. */
export function replaceCodebook(db: WritableDb, book: Codebook): void {
  const rows = rowsOfCodebook(book);
  for (const table of codebookTables) replaceTable(db, table, rows[table]);
}
