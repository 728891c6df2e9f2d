import type { VersionTaken } from '../../shared/domain/versions.ts';
import type { ArticleHead } from '../articles/row.ts';
import type { CommandContext } from '../session.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { carryDecisions } from './carry-decisions.ts';
import { carryEvidence, type CarryCounts } from './carry-evidence.ts';

/** The outcome as it crosses to the window, with the version that the article has now. */
export function versionTaken(
  { db }: Pick<CommandContext, 'db'>,
  article: Pick<ArticleHead, 'n' | 'id'>,
  counts: CarryCounts,
): VersionTaken {
  const version = first<{ id: string; number: number }>(
    db,
    sql`SELECT v.id, v.number FROM article AS a JOIN article_version AS v ON v.n = a.version
      WHERE a.n = ${article.n}`,
  );
  if (version === undefined) throw new Error(`Article ${article.id} has no version`);
  return { articleId: article.id, versionId: version.id, number: version.number, ...counts };
}

export const nothingCarried: CarryCounts = { unmoved: 0, moved: 0, changed: 0, orphaned: 0 };

/** Makes a version (by its row) the text of an article, and carries over what stands in others. */
export function setCurrentVersion(
  context: CommandContext,
  article: Pick<ArticleHead, 'n' | 'id'>,
  version: number,
): VersionTaken {
  const counts = carryEvidence(context, article.n, version);
  carryDecisions(context, article.n, version);
  run(context.db, sql`UPDATE article SET version = ${version} WHERE n = ${article.n}`);
  return versionTaken(context, article, counts);
}
