import type Database from 'better-sqlite3';
import { connectionOf, type ReadableDb, type WritableDb } from './handles.ts';

export type SqlValue = string | number | bigint | null | Uint8Array;

/**
 * SQL text with its parameters; made by `sql` only, so that no value is ever pasted into text.
 * `Row` is what the query answers: a row as an object for `all`, `first` and `each`, the value of
 * the first column for `scalar` and `column`. It stands beside the SQL that names the columns, and
 * is not checked: the tables are STRICT, and JSON in them was validated before it was written.
 */
export interface Query<Row = unknown> {
  readonly text: string;
  readonly params: readonly SqlValue[];
  /** Never set; carries the type. */
  readonly row?: Row;
}

/**
 * A parameter as SQL text. The plus does nothing but keep SQLite from looking at its value when it
 * plans: a build with STAT4 would prepare joins anew whenever another value is bound, which takes
 * ten times as long as running them. There are no statistics that the value could be held against.
 */
const parameter = '+?';

/** The text of queries without others in them, by where they stand in the program. */
const plainTexts = new WeakMap<TemplateStringsArray, string>();

function isQuery(value: SqlValue | Query): value is Query {
  return value !== null && typeof value === 'object' && 'text' in value;
}

function hasNoQuery(values: readonly (SqlValue | Query)[]): values is readonly SqlValue[] {
  return !values.some(isQuery);
}

/** Turns values into parameters and splices nested queries in. */
export function sql<Row = unknown>(
  parts: TemplateStringsArray,
  ...values: readonly (SqlValue | Query)[]
): Query<Row> {
  if (hasNoQuery(values)) {
    let known = plainTexts.get(parts);
    if (known === undefined) {
      known = parts.join(parameter);
      plainTexts.set(parts, known);
    }
    return { text: known, params: values };
  }
  let text = parts[0] ?? '';
  const params: SqlValue[] = [];
  for (const [index, value] of values.entries()) {
    if (isQuery(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += parameter;
      params.push(value);
    }
    text += parts[index + 1] ?? '';
  }
  return { text, params };
}

/** A checked identifier for a query; table and column names come from codebooks. */
export function identifier(name: string): Query {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not an identifier: ${name}`);
  return { text: `"${name}"`, params: [] };
}

/** SQL that was put together elsewhere from checked parts, without parameters. */
export function verbatimSql(text: string): Query {
  return { text, params: [] };
}

/** Joins queries with a separator such as `, ` or ` AND `. */
export function joinSql(queries: readonly Query[], separator: string): Query {
  return {
    text: queries.map((query) => query.text).join(separator),
    params: queries.flatMap((query) => query.params),
  };
}

/** A string literal for SQL that cannot take parameters, such as a view's. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function prepared(db: ReadableDb, text: string): Database.Statement<unknown[], never> {
  const { raw, statements } = connectionOf(db);
  let statement = statements.get(text);
  if (statement === undefined) {
    statement = raw.prepare<unknown[], never>(text);
    statements.set(text, statement);
  }
  return statement;
}

/** All rows of a query. */
export function all<Row>(db: ReadableDb, query: Query<Row>): Row[] {
  return prepared(db, query.text).all(...query.params);
}

/** The first row, or undefined. */
export function first<Row>(db: ReadableDb, query: Query<Row>): Row | undefined {
  return all(db, query)[0];
}

/** The first column of the first row, or undefined if there is no row. */
export function scalar<T>(db: ReadableDb, query: Query<T>): T | undefined {
  const row = first<Record<string, T>>(db, { text: query.text, params: query.params });
  return row === undefined ? undefined : Object.values(row)[0];
}

/** The first column of every row. */
export function column<T>(db: ReadableDb, query: Query<T>): T[] {
  const { raw, plucked } = connectionOf(db);
  let statement = plucked.get(query.text);
  if (statement === undefined) {
    statement = raw.prepare<unknown[], never>(query.text).pluck();
    plucked.set(query.text, statement);
  }
  return statement.all(...query.params);
}

/** Runs a statement that writes; answers the new row's number. */
export function run(db: WritableDb, query: Query): number {
  return Number(prepared(db, query.text).run(...query.params).lastInsertRowid);
}

/** Runs a script without parameters: schema changes. */
export function script(db: WritableDb, text: string): void {
  connectionOf(db).raw.exec(text);
}

/**
 * Runs `body` in one transaction, which is on disk when this returns. Anything thrown rolls all of
 * it back. Never nested.
 */
export function transaction<T>(db: WritableDb, body: () => T): T {
  run(db, sql`BEGIN IMMEDIATE`);
  try {
    const result = body();
    run(db, sql`COMMIT`);
    return result;
  } catch (thrown) {
    // SQLite has rolled back by itself after some errors, such as a full disk.
    if (connectionOf(db).raw.inTransaction) run(db, sql`ROLLBACK`);
    throw thrown;
  }
}
