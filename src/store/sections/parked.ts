import type { WritableDb } from '../sqlite/handles.ts';
import { column, run, scalar, sql } from '../sqlite/sql.ts';

/** An article that undo takes away or redo brings back, and the change of the log that made it. */
export interface ArticleChange {
  readonly n: number;
  readonly row: number;
}

const pairs = (articles: readonly ArticleChange[]): string =>
  JSON.stringify(articles.map(({ n, row }) => [row, n]));

/**
 * Lays the sections of articles aside, before undo takes the articles away, so that redo need not
 * read the texts again. They wait under the number of the change that made the article, negated: it
 * belongs to just that text and date for ever, so that they cannot come back to another.
 */
export function parkSections(db: WritableDb, articles: readonly ArticleChange[]): void {
  run(
    db,
    sql`UPDATE section SET article = -(wanted.value ->> 1) FROM json_each(${pairs(articles)}) AS wanted
      WHERE section.article = wanted.value ->> 0`,
  );
}

/** Gives articles that redo has brought back their sections again; answers those that had some. */
export function unparkSections(db: WritableDb, articles: readonly ArticleChange[]): number[] {
  const found = column<number>(
    db,
    sql`SELECT wanted.value ->> 0 FROM json_each(${pairs(articles)}) AS wanted
      WHERE EXISTS (SELECT 1 FROM section AS s WHERE s.article = -(wanted.value ->> 1))`,
  );
  run(
    db,
    sql`UPDATE section SET article = wanted.value ->> 0 FROM json_each(${pairs(articles)}) AS wanted
      WHERE section.article = -(wanted.value ->> 1)`,
  );
  return found;
}

/** Throws away what was laid aside, unless a step waits to be redone. */
export function clearParkedSections(db: WritableDb): void {
  if (scalar<number>(db, sql`SELECT 1 FROM step WHERE state = 'undone' LIMIT 1`) !== undefined)
    return;
  run(db, sql`DELETE FROM section WHERE article < 0`);
}
