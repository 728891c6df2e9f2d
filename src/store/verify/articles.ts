import { metadataSchema } from '../../shared/domain/article.ts';
import { tagSchema } from '../../shared/domain/article-table.ts';
import { readPublished } from '../../shared/domain/published.ts';
import { parseTags } from '../article-table/tags.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';
import type { Report } from './file.ts';

/** Every publication date, every tag, and the index of tags against the articles' own. */
export function checkArticles(db: ReadableDb, report: Report): void {
  const rows = all<{ n: number; published: string | null; tags: string }>(
    db,
    sql`SELECT n, published, tags FROM article WHERE published IS NOT NULL OR tags <> '[]'`,
  );
  const spellings = new Map<string, string>();
  for (const { n, published, tags } of rows) {
    const fault = (message: string): void =>
      report({ kind: 'value', where: `article ${String(n)}`, message });
    const read = readPublished(published ?? '');
    if (!metadataSchema.shape.published.safeParse(published).success || 'error' in read)
      fault(`Its date of publication “${published ?? ''}” is no date.`);
    for (const tag of parseTags(tags)) {
      const spelled = spellings.get(fold(tag)) ?? tag;
      spellings.set(fold(tag), spelled);
      if (!tagSchema.safeParse(tag).success) fault(`Its tag “${tag}” is no tag.`);
      else if (spelled !== tag) fault(`Its tag “${tag}” is spelled “${spelled}” elsewhere.`);
    }
  }
  const differing = column<number>(
    db,
    sql`SELECT article FROM (
        SELECT tag, article FROM article_tag
        EXCEPT SELECT t.value, a.n FROM article AS a, json_each(a.tags) AS t
      ) UNION SELECT n FROM (
        SELECT t.value, a.n FROM article AS a, json_each(a.tags) AS t
        EXCEPT SELECT tag, article FROM article_tag
      )`,
  );
  for (const n of differing)
    report({
      kind: 'integrity',
      where: `article ${String(n)}`,
      message: 'The index of tags does not agree with its tags.',
    });
}
