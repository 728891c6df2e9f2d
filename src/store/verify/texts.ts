import { sha256 } from '../articles/contents.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column, first, sql } from '../sqlite/sql.ts';
import type { Report } from './file.ts';

interface TextRow {
  readonly sha256: string;
  readonly length: number;
  readonly body: string;
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
    const row = first<{ sha256: string; bytes: Uint8Array }>(
      db,
      sql`SELECT sha256, bytes FROM original WHERE n = ${n}`,
    );
    if (row !== undefined && sha256(row.bytes) !== row.sha256) {
      report({
        kind: 'text',
        where: `original ${row.sha256}`,
        message: 'The original is not the file that was imported: its SHA-256 differs.',
      });
    }
  }
}
