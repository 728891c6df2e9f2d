import { createHash } from 'node:crypto';
import type { TextReading } from '../../shared/domain/text-reading.ts';
import { putPassages } from '../passages/rows.ts';
import { putSketch } from '../versions/sketches.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { run, scalar, sql } from '../sqlite/sql.ts';

/** SHA-256 in lower-case hexadecimal; text is hashed as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The row that holds the text, made with the passages and the sketch read in it if it is missing. */
export function storeText(
  db: WritableDb,
  body: string,
  hash: string,
  reading: Pick<TextReading, 'passages' | 'sketch'>,
): number {
  const known = scalar<number>(db, sql`SELECT n FROM text WHERE sha256 = ${hash}`);
  if (known !== undefined) return known;
  const n = run(
    db,
    sql`INSERT INTO text (sha256, length, body) VALUES (${hash}, ${body.length}, ${body})`,
  );
  putPassages(db, n, reading.passages);
  putSketch(db, n, reading.sketch);
  return n;
}
