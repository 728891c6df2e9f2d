import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { all, run, script, sql } from '../sqlite/sql.ts';
import { trackedTables, type TrackedTable } from './tables.ts';

const outside = 'a tracked table was written outside a command';

interface Column {
  readonly name: string;
  readonly type: string;
}

function columnsAndTypes(db: ReadableDb, table: TrackedTable): readonly Column[] {
  return all<Column>(db, sql`SELECT name, type FROM pragma_table_info(${table}) ORDER BY cid`);
}

/** The columns of a tracked table in their order. */
export function columnsOfTable(db: ReadableDb, table: TrackedTable): readonly string[] {
  return columnsAndTypes(db, table).map(({ name }) => name);
}

/**
 * Text is put together with nothing: a column that was set by a JSON function would otherwise pass
 * for JSON within the trigger, and be written as such instead of as text.
 */
function valueOf({ name, type }: Column, row: 'old' | 'new'): string {
  return type === 'TEXT' ? `${row}."${name}" || ''` : `${row}."${name}"`;
}

function rowAsJson(columns: readonly Column[], row: 'old' | 'new'): string {
  return `json_object(${columns.map((one) => `'${one.name}', ${valueOf(one, row)}`).join(', ')})`;
}

/**
 * A trigger that refuses the write unless a command or a replay is running, and writes the row
 * before and after into the log if it is a command. It lives in the connection, not in the file:
 * every statement of this program passes it, and no other program is hindered by it.
 */
function trigger(table: TrackedTable, event: string, before: string, after: string): string {
  const row = event === 'DELETE' ? 'old.n' : 'new.n';
  return `CREATE TEMP TRIGGER record_${event.toLowerCase()}_${table} AFTER ${event} ON main.${table}
    BEGIN
      SELECT RAISE(ABORT, '${outside}') FROM recording WHERE mode = 'idle';
      INSERT INTO change (step, "table", row, before, after)
        SELECT step, '${table}', ${row}, ${before}, ${after} FROM recording WHERE mode = 'command';
    END;`;
}

/** Prepares a fresh connection for recording; until `beginRecording` tracked tables are closed. */
export function installRecorder(db: WritableDb): void {
  script(db, 'CREATE TEMP TABLE recording (mode TEXT NOT NULL, step INTEGER NOT NULL)');
  run(db, sql`INSERT INTO recording (mode, step) VALUES ('idle', 0)`);
  for (const table of trackedTables) {
    const columns = columnsAndTypes(db, table);
    const before = rowAsJson(columns, 'old');
    const after = rowAsJson(columns, 'new');
    script(db, trigger(table, 'INSERT', 'NULL', after));
    script(db, trigger(table, 'UPDATE', before, after));
    script(db, trigger(table, 'DELETE', before, 'NULL'));
  }
}

/**
 * Opens the tracked tables for the rest of the transaction: `command` records each change under
 * the step, `replay` records nothing, `idle` closes them. A rollback closes them too.
 */
export function setRecording(
  db: WritableDb,
  mode: 'idle' | 'command' | 'replay',
  step: number,
): void {
  run(db, sql`UPDATE recording SET mode = ${mode}, step = ${step}`);
}
