import type { CommandContext } from '../session.ts';
import { column, run, sql } from '../sqlite/sql.ts';
import { noteNearDuplicates } from './note-near.ts';

/**
 * Takes away what is remembered of near-duplicates with an article that is going to be deleted.
 * Answers the newcomers that nobody had decided about, which may have another like it.
 */
export function forgetNear({ db }: CommandContext, article: number): readonly number[] {
  const left = column<number>(
    db,
    sql`SELECT article FROM near_duplicate WHERE other = ${article} AND decision IS NULL
      ORDER BY n`,
  );
  run(db, sql`DELETE FROM near_duplicate WHERE article = ${article} OR other = ${article}`);
  return left;
}

/** Looks for near-duplicates of these again, now that those they had are deleted. */
export function noteNearAgain(context: CommandContext, articles: readonly number[]): void {
  for (const article of new Set(articles)) noteNearDuplicates(context, article);
}
