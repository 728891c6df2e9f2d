import type Database from 'better-sqlite3';

const readable: unique symbol = Symbol('readable');
const writable: unique symbol = Symbol('writable');

/**
 * A database as queries see it. The connection is hidden, so that SQL is only run through `sql.ts`
 * and a function's type says whether it may write.
 */
export interface ReadableDb {
  readonly [readable]: true;
}

/** A database as commands see it; every tracked write goes through `history/command.ts`. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true;
}

export interface Connection {
  readonly raw: Database.Database;
  /** Prepared once, by their text. `never`, so that their rows take the type of the query. */
  readonly statements: Map<string, Database.Statement<unknown[], never>>;
  /** The same, answering the first column only, which is a state of a statement. */
  readonly plucked: Map<string, Database.Statement<unknown[], never>>;
}

const connections = new WeakMap<ReadableDb, Connection>();

/** Gives a handle to an open connection. */
export function writableHandle(raw: Database.Database): WritableDb {
  const handle: WritableDb = { [readable]: true, [writable]: true };
  connections.set(handle, { raw, statements: new Map(), plucked: new Map() });
  return handle;
}

/** Gives a read-only connection a handle that no command accepts. */
export function readableHandle(raw: Database.Database): ReadableDb {
  return writableHandle(raw);
}

/** The connection behind a handle; for `src/store/sqlite` and the opening of projects only. */
export function connectionOf(db: ReadableDb): Connection {
  const connection = connections.get(db);
  if (connection === undefined) throw new Error('This database handle was never opened');
  return connection;
}
