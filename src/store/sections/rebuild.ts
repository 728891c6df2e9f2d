import { readAnew, type Told } from '../reading-anew.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { column, run, scalar, sql } from '../sqlite/sql.ts';
import { putSections } from './rows.ts';

/**
 * Which reading of sections the rows come from. Raise it with every release in which
 * `src/text/sections` reads a text otherwise: projects then read theirs anew when they are opened.
 */
const readerVersion = '2';

/** Reads the sections of all articles anew; inside a transaction. */
export function rebuildSections(db: WritableDb, told: Told = () => null): void {
  // What waits for redo was read in another way too.
  run(db, sql`DELETE FROM section WHERE article < 0`);
  const articles = column<number>(db, sql`SELECT n FROM article ORDER BY n`);
  readAnew(articles, 'Reading sections anew', told, (article) => putSections(db, article));
  run(db, sql`INSERT OR REPLACE INTO meta (key, value) VALUES ('sections', ${readerVersion})`);
}

/** Whether another version of Gloss has read the sections in another way. */
export function sectionsAreStale(db: ReadableDb): boolean {
  return scalar<string>(db, sql`SELECT value FROM meta WHERE key = 'sections'`) !== readerVersion;
}
