import type { Metadata } from '../../shared/domain/article.ts';
import type { VersionTaken } from '../../shared/domain/versions.ts';
import { GlossError } from '../../shared/result.ts';
import { deleteArticles } from '../articles/commands.ts';
import { articleHead, articleRow } from '../articles/queries.ts';
import { articleLabel, type ArticleHead } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { column, run, sql } from '../sqlite/sql.ts';
import { fillMetadata } from './fill-metadata.ts';
import { nextVersionNumber } from './give-text.ts';
import { setCurrentVersion } from './set-current.ts';

/** Gives all that belongs to one article to another, and deletes what is left of it. */
function moveInto(context: CommandContext, from: ArticleHead, into: ArticleHead): void {
  const { db } = context;
  const metadata: Metadata = articleRow(db, from.id);
  for (const version of column<number>(
    db,
    sql`SELECT n FROM article_version WHERE article = ${from.n} ORDER BY number`,
  ))
    run(
      db,
      sql`UPDATE article_version SET article = ${into.n},
        number = ${nextVersionNumber(context, into.n)} WHERE n = ${version}`,
    );
  for (const table of [sql`fact`, sql`suggestion_decision`, sql`evidence_carry`])
    run(db, sql`UPDATE ${table} SET article = ${into.n} WHERE article = ${from.n}`);
  // Others that are nearly the same as this one are nearly the same as what it is now.
  run(
    db,
    sql`UPDATE near_duplicate SET other = ${into.n}
      WHERE other = ${from.n} AND article IS NOT ${into.n}`,
  );
  deleteArticles(context, [from.id]);
  fillMetadata(db, into.n, metadata);
}

/**
 * Makes two articles one: `articleId` stays, with the facts, decisions and versions of both. `text`
 * says whose text it has from now on, its own or that `from` had; the other's is a version of it.
 */
export function takeAsVersion(
  context: CommandContext,
  articleId: string,
  from: string,
  text: 'own' | 'other',
): Outcome<VersionTaken> {
  const into = articleHead(context.db, articleId);
  const gone = articleHead(context.db, from);
  if (into.n === gone.n)
    throw new GlossError('invalid-arguments', 'An article is no version of itself.');
  moveInto(context, gone, into);
  return {
    value: setCurrentVersion(context, into, text === 'other' ? gone.version : into.version),
    label: `Take ${articleLabel(gone)} as a version of ${articleLabel(into)}`,
  };
}
