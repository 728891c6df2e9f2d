import type { WritableDb } from '../sqlite/handles.ts';
import {
  all,
  column,
  identifier,
  joinSql,
  run,
  sql,
  type Query,
  type SqlValue,
} from '../sqlite/sql.ts';
import type { TrackedTable } from './tables.ts';

/** One change of the log, as undo or redo takes it; the rows themselves stay in the log. */
export interface LoggedChange {
  readonly n: number;
  readonly table: TrackedTable;
  readonly row: number;
  readonly kind: 'insert' | 'update' | 'delete';
}

type Row = Readonly<Record<string, SqlValue>>;
/** Reads a row that the recorder's triggers wrote with json_object. */
const parseRow: (json: string) => Row = JSON.parse;

/** Which of the log's two rows is to be restored. */
export type Side = 'before' | 'after';

/** Fewer changes than this are written one by one, by statements that are prepared already. */
const few = 4;

/** Puts one row into the state that the log has for it. */
function restoreRow(
  db: WritableDb,
  columns: readonly string[],
  { n, table, row, kind }: LoggedChange,
  side: Side,
): void {
  const into = identifier(table);
  const [json] = column<string>(db, sql`SELECT ${identifier(side)} FROM change WHERE n = ${n}`);
  const known: Row = parseRow(json ?? '{}');
  // A column that a later migration added is not in old steps: it keeps its default.
  const given = columns.filter((name) => Object.hasOwn(known, name));
  const values = given.map((name) => sql`${known[name] ?? null}`);
  const names = given.map(identifier);
  if (kind === 'insert') {
    run(db, sql`INSERT INTO ${into} (${joinSql(names, ', ')}) VALUES (${joinSql(values, ', ')})`);
  } else {
    const pairs = names.map((name, index) => sql`${name} = ${values[index] ?? sql`NULL`}`);
    run(db, sql`UPDATE ${into} SET ${joinSql(pairs, ', ')} WHERE n = ${row}`);
  }
}

/** The value that the log has for a column, of its row `c`. */
function logged(side: Side, name: string): Query {
  return sql`c.${identifier(side)} ->> ${jsonPath(name)}`;
}

function jsonPath(name: string): Query {
  return { text: `'$.${name}'`, params: [] };
}

/** The columns in which one change differs. */
function changedIn(db: WritableDb, n: number): readonly string[] {
  const [row] = all<{ before: string; after: string }>(
    db,
    sql`SELECT before, after FROM change WHERE n = ${n}`,
  );
  const before: Row = parseRow(row?.before ?? '{}');
  const after: Row = parseRow(row?.after ?? '{}');
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}

/** The columns in which at least one of the changes differs; most often all differ in the same. */
function changedColumns(db: WritableDb, first: number, changes: string): readonly string[] {
  const known = new Set(changedIn(db, first));
  while (known.size > 0) {
    const paths = joinSql([...known].map(jsonPath), ', ');
    const [other] = column<number>(
      db,
      sql`SELECT c.n FROM json_each(${changes}) AS wanted CROSS JOIN change AS c ON c.n = wanted.value
        WHERE json_remove(c.before, ${paths}) IS NOT json_remove(c.after, ${paths}) LIMIT 1`,
    );
    if (other === undefined) break;
    for (const name of changedIn(db, other)) known.add(name);
  }
  return [...known];
}

/** Whether all rows have all columns; those of a step of an older version have fewer. */
function areWhole(
  db: WritableDb,
  columns: readonly string[],
  changes: string,
  side: Side,
): boolean {
  const newest = columns.at(-1) ?? 'n';
  return (
    column<number>(
      db,
      sql`SELECT 1 FROM json_each(${changes}) AS wanted CROSS JOIN change AS c ON c.n = wanted.value
        WHERE json_type(c.${identifier(side)}, ${jsonPath(newest)}) IS NULL LIMIT 1`,
    ).length === 0
  );
}

/**
 * Restores a run of changes, all of one kind in one table and each of another row, by one statement
 * where there are many: the search index writes what it has gathered whenever a statement begins,
 * so that rows one by one cost it several times as much.
 */
export function restoreRun(
  db: WritableDb,
  columns: readonly string[],
  changes: readonly LoggedChange[],
  side: Side,
): void {
  const [first] = changes;
  if (first === undefined) return;
  const into = identifier(first.table);
  if (first.kind === 'delete') {
    const rows = JSON.stringify(changes.map(({ row }) => row));
    run(db, sql`DELETE FROM ${into} WHERE n IN (SELECT value FROM json_each(${rows}))`);
    return;
  }
  const numbers = JSON.stringify(changes.map(({ n }) => n));
  const isInsert = first.kind === 'insert';
  if (changes.length < few || (isInsert && !areWhole(db, columns, numbers, side))) {
    for (const change of changes) restoreRow(db, columns, change, side);
    return;
  }
  if (isInsert) {
    const values = columns.map((name) => logged(side, name));
    run(
      db,
      sql`INSERT INTO ${into} (${joinSql(columns.map(identifier), ', ')})
        SELECT ${joinSql(values, ', ')} FROM json_each(${numbers}) AS wanted
        CROSS JOIN change AS c ON c.n = wanted.value`,
    );
    return;
  }
  const changed = changedColumns(db, first.n, numbers);
  if (changed.length === 0) return;
  const given = changed.map((name) => sql`${logged(side, name)} AS ${identifier(name)}`);
  const pairs = changed.map((name) => sql`${identifier(name)} = given.${identifier(name)}`);
  run(
    db,
    sql`WITH given AS MATERIALIZED (
        SELECT c.row AS "row of the log", ${joinSql(given, ', ')}
        FROM json_each(${numbers}) AS wanted CROSS JOIN change AS c ON c.n = wanted.value)
      UPDATE ${into} SET ${joinSql(pairs, ', ')} FROM given
      WHERE ${into}.n = given."row of the log"`,
  );
}
