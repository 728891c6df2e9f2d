import type { WritableDb } from '../sqlite/handles.ts';
import type { Sliced } from '../sqlite/slices.ts';
import { column, sql } from '../sqlite/sql.ts';
import { putSections } from './rows.ts';

const nothingRead: ReadonlySet<number> = new Set();

/**
 * Reads sections anew in the articles that the steps added, or whose text or date they changed,
 * as these are now; of deleted ones a trigger has removed them. Part of the transaction of a
 * command, or of an undo or redo, of these steps; of a command that appends, its changes are those
 * behind the change `after`. Those in `read` have theirs already.
 */
export function* followArticles(
  db: WritableDb,
  steps: readonly number[],
  after = 0,
  read: ReadonlySet<number> = nothingRead,
): Sliced<void> {
  const articles = column<number>(
    db,
    sql`SELECT DISTINCT a.n FROM json_each(${JSON.stringify(steps)}) AS wanted
      CROSS JOIN change AS c ON c.step = wanted.value AND c.n > ${after}
      CROSS JOIN article AS a ON a.n = c.row
      WHERE c."table" = 'article' AND (c.before IS NULL OR c.after IS NULL
        OR c.before ->> '$.published' IS NOT c.after ->> '$.published'
        OR c.before ->> '$.version' IS NOT c.after ->> '$.version')`,
  ).filter((n) => !read.has(n));
  for (const [done, article] of articles.entries()) {
    putSections(db, article);
    yield { done, total: articles.length, what: 'Reading sections' };
  }
}
