import type { Statement } from 'better-sqlite3';
import { trackedTables } from '../history/tables.ts';
import { connectionOf, type ReadableDb } from '../sqlite/handles.ts';
import { all, column, identifier, sql } from '../sqlite/sql.ts';

const searches = ['norway', 'ukraine OR gave', 'שלום', '"last line"', 'e*', 'a'];

const statements = new WeakMap<ReadableDb, Map<string, Statement>>();

/** All rows as arrays, in the table's own order of columns. */
function rowsOf(db: ReadableDb, from: string): unknown[] {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const statement = known.get(from) ?? connectionOf(db).raw.prepare(`SELECT * FROM ${from}`).raw();
  known.set(from, statement);
  return statement.all();
}

/**
 * All that a project says, as text: every row of every table that the history covers with its
 * number, derived tables, views, and what the search indexes find. Two projects that differ in
 * anything that a person or a program could notice have different dumps.
 */
export function logicalDump(db: ReadableDb): string {
  const lines: string[] = [];
  const add = (what: string, rows: readonly unknown[]): void => {
    for (const row of rows) lines.push(`${what} ${JSON.stringify(row)}`);
  };
  for (const table of [...trackedTables, 'mention'])
    add(table, rowsOf(db, `"${table}" ORDER BY 1, 2`));
  // Those of articles that are not there wait for redo.
  add('section', rowsOf(db, 'section WHERE article > 0 ORDER BY 1, 2'));
  const views = column<string>(
    db,
    sql`SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name`,
  );
  for (const view of views) add(view, rowsOf(db, `"${view}"`));
  for (const index of ['article_index', 'quote_index']) {
    for (const search of searches) {
      add(
        `${index} ${search}`,
        all(
          db,
          sql`SELECT rowid, rank FROM ${identifier(index)} WHERE ${identifier(index)} MATCH ${search}
            ORDER BY rowid`,
        ),
      );
    }
  }
  add('schema', all(db, sql`SELECT type, name, sql FROM sqlite_schema ORDER BY name`));
  return lines.join('\n');
}
