import { readPassages, type Passage } from '../../text/repetition/passages.ts';
import { readAnew, type Told } from '../reading-anew.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { column, run, scalar, sql } from '../sqlite/sql.ts';

/**
 * Which reading of passages the rows come from. Raise it with every release in which
 * `src/text/repetition/passages.ts` cuts or hashes otherwise: projects then read theirs anew.
 */
const readerVersion = '1';

/** The bands as tokens of the index. */
export function bandTokens({ bands }: Pick<Passage, 'bands'>): readonly string[] {
  return bands.map((band) => (band >>> 0).toString(36));
}

/** Writes the passages of a text that is new. */
export function putPassages(db: WritableDb, text: number, passages: readonly Passage[]): void {
  for (const passage of passages) {
    const { start, end, hash } = passage;
    const n = run(
      db,
      sql`INSERT INTO passage (text, start_utf16, end_utf16, hash)
        VALUES (${text}, ${start}, ${end}, ${hash})`,
    );
    run(
      db,
      sql`INSERT INTO passage_index (rowid, bands) VALUES (${n}, ${bandTokens(passage).join(' ')})`,
    );
  }
}

/** Reads the passages of all texts anew; inside a transaction. */
export function rebuildPassages(db: WritableDb, told: Told = () => null): void {
  run(db, sql`INSERT INTO passage_index (passage_index) VALUES ('delete-all')`);
  run(db, sql`DELETE FROM passage`);
  const texts = column<number>(db, sql`SELECT n FROM text ORDER BY n`);
  readAnew(texts, 'Looking for repeated passages', told, (text) =>
    putPassages(
      db,
      text,
      readPassages(scalar<string>(db, sql`SELECT body FROM text WHERE n = ${text}`) ?? ''),
    ),
  );
  run(db, sql`INSERT OR REPLACE INTO meta (key, value) VALUES ('passages', ${readerVersion})`);
}

/** Whether another version of Gloss has read the passages in another way. */
export function passagesAreStale(db: ReadableDb): boolean {
  return scalar<string>(db, sql`SELECT value FROM meta WHERE key = 'passages'`) !== readerVersion;
}
