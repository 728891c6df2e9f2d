import { readPassages } from '../../text/repetition/passages.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, scalar, sql } from '../sqlite/sql.ts';
import type { Report } from './file.ts';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** The passages that are kept of every text, against the text. */
export function checkPassages(db: ReadableDb, report: Report): void {
  for (const n of column<number>(db, sql`SELECT n FROM text ORDER BY n`)) {
    const body = scalar<string>(db, sql`SELECT body FROM text WHERE n = ${n}`) ?? '';
    const stored = all<Row>(
      db,
      sql`SELECT start_utf16 AS start, end_utf16 AS "end", hash FROM passage
        WHERE text = ${n} ORDER BY n`,
    );
    const read = readPassages(body).map(({ start, end, hash }): Row => ({ start, end, hash }));
    if (JSON.stringify(stored) !== JSON.stringify(read)) {
      report({
        kind: 'integrity',
        where: `text ${String(n)}`,
        message: 'The passages kept of it are not those that stand in it.',
      });
    }
  }
}
