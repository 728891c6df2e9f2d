import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { ArticleHead } from '../articles/row.ts';
import { markCoded } from '../facts/edit.ts';
import { circleOf } from '../facts/relations.ts';
import type { CommandContext } from '../session.ts';
import { column, run, scalar, sql } from '../sqlite/sql.ts';

type Report = (key: string, field: string | null, reason: string) => void;

/** The fact that the suggestion of a key became, if it is still there. */
function factOfKey(context: CommandContext, article: ArticleHead, key: string): number | undefined {
  return scalar<number>(
    context.db,
    sql`SELECT f.n FROM suggestion_decision AS d JOIN fact AS f ON f.id = d.fact_id
      WHERE d.version = ${article.version} AND d.key = ${key} ORDER BY d.n LIMIT 1`,
  );
}

/** Facts that became of parts of the suggestion of a key before that itself was accepted. */
function waitingParts(context: CommandContext, article: ArticleHead, key: string): number[] {
  return column<number>(
    context.db,
    sql`SELECT f.n FROM suggestion_decision AS d JOIN fact AS f ON f.id = d.fact_id
      WHERE d.version = ${article.version} AND d.whole_key = ${key} AND f.part_of IS NULL
      ORDER BY f.n`,
  );
}

function link(context: CommandContext, part: number, whole: number): boolean {
  if (circleOf(context, [part], whole) !== undefined) return false;
  run(context.db, sql`UPDATE fact SET part_of = ${whole} WHERE n = ${part}`);
  return true;
}

/**
 * Makes the new facts part of those that their suggestions say, whether these became facts now or
 * earlier; and earlier facts part of the new ones that they had waited for.
 */
export function linkParts(
  context: CommandContext,
  article: ArticleHead,
  made: ReadonlyMap<number, Suggestion>,
  report: Report,
): void {
  for (const [n, { key, partOf }] of made) {
    const whole = partOf === null ? undefined : factOfKey(context, article, partOf);
    if (whole !== undefined && !link(context, n, whole))
      report(key, null, `It cannot be part of fact ${String(whole)}, which is part of it.`);
  }
  for (const [n, { key }] of made) {
    for (const part of waitingParts(context, article, key))
      if (!made.has(part) && link(context, part, n)) markCoded(context, part);
  }
}
