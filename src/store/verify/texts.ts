import { sha256 } from '../articles/contents.ts';
import { readOriginal } from '../articles/originals.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column, first, scalar, sql } from '../sqlite/sql.ts';
import type { Report } from './file.ts';

interface TextRow {
  readonly sha256: string;
  readonly length: number;
  readonly body: string;
}

function faultOf(db: ReadableDb, n: number, hash: string): string | null {
  try {
    const bytes = readOriginal(db, n);
    return bytes === null || sha256(bytes) === hash
      ? null
      : 'The original is not the file that was imported: its SHA-256 differs.';
  } catch {
    return 'The original cannot be unpacked.';
  }
}

/** Every text and original against the SHA-256 that it is kept under. */
export function checkTexts(db: ReadableDb, report: Report): void {
  for (const n of column<number>(db, sql`SELECT n FROM text ORDER BY n`)) {
    const row = first<TextRow>(db, sql`SELECT sha256, length, body FROM text WHERE n = ${n}`);
    if (row !== undefined && (sha256(row.body) !== row.sha256 || row.body.length !== row.length)) {
      report({
        kind: 'text',
        where: `text ${row.sha256}`,
        message: 'The text is not the one that was imported: its SHA-256 differs.',
      });
    }
  }
  for (const n of column<number>(db, sql`SELECT n FROM original ORDER BY n`)) {
    const hash = scalar<string>(db, sql`SELECT sha256 FROM original WHERE n = ${n}`) ?? '';
    const message = faultOf(db, n, hash);
    if (message !== null) report({ kind: 'text', where: `original ${hash}`, message });
  }
}
