import { createHash } from 'node:crypto';
import { readCodebook } from '../codebook/queries.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { column, run, scalar, script, sql } from '../sqlite/sql.ts';
import { viewsOf } from './view-sql.ts';

/** Views of the schema itself, which no codebook changes. */
const permanent = new Set(['article_content']);

function definitions(db: ReadableDb): readonly string[] {
  return viewsOf(readCodebook(db)).map(({ name, select }) => `CREATE VIEW "${name}" AS ${select}`);
}

function fingerprint(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join('\n')).digest('hex');
}

/** Makes the views that the codebook gives now; part of the transaction that changed it. */
export function rebuildViews(db: WritableDb): void {
  const old = column<string>(db, sql`SELECT name FROM sqlite_schema WHERE type = 'view'`);
  for (const name of old) if (!permanent.has(name)) script(db, `DROP VIEW "${name}"`);
  const statements = definitions(db);
  for (const statement of statements) script(db, statement);
  run(
    db,
    sql`INSERT OR REPLACE INTO meta (key, value) VALUES ('views', ${fingerprint(statements)})`,
  );
}

/** Whether another version of Gloss made the views in another way. */
export function viewsAreStale(db: ReadableDb): boolean {
  const made = scalar<string>(db, sql`SELECT value FROM meta WHERE key = 'views'`);
  return made !== fingerprint(definitions(db));
}
