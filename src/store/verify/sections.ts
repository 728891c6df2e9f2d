import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';
import { readSectionRows, storedSectionRows } from '../sections/rows.ts';
import type { Report } from './file.ts';

/** The sections that are kept of every article, against those that its text and date give. */
export function checkSections(db: ReadableDb, report: Report): void {
  for (const { n, id } of all<{ n: number; id: string }>(db, sql`SELECT n, id FROM article`)) {
    const stored = JSON.stringify(storedSectionRows(db, n));
    if (stored !== JSON.stringify(readSectionRows(db, n))) {
      report({
        kind: 'integrity',
        where: `article ${id}`,
        message: 'The sections kept of it are not those that its text and date give.',
      });
    }
  }
  const lost = column<number>(
    db,
    sql`SELECT DISTINCT article FROM section
      WHERE article > 0 AND article NOT IN (SELECT n FROM article)`,
  );
  for (const n of lost) {
    report({
      kind: 'integrity',
      where: `section of article ${String(n)}`,
      message: 'There is no such article.',
    });
  }
}
