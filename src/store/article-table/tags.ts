import type { TagCount } from '../../shared/domain/article-table.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';

/** Reads an article's tags; only checked ones are ever written. */
export const parseTags: (json: string) => string[] = JSON.parse;

/** Every tag of the project with its articles, in the order of the alphabet. */
export function tagCounts(db: ReadableDb): TagCount[] {
  return all<TagCount>(
    db,
    sql`SELECT tag, count(*) AS articles FROM article_tag GROUP BY tag
      ORDER BY gloss_sort_key(tag), tag`,
  );
}

/** Answers how the project spells a tag: a name is one tag whatever its case. */
export type TagSpelling = (tag: string) => string;

/** The project's own spelling of tags; of a new one, that in which it comes first. */
export function tagSpelling(db: ReadableDb): TagSpelling {
  let known: Map<string, string> | null = null;
  return (tag) => {
    known ??= new Map(
      column<string>(db, sql`SELECT DISTINCT tag FROM article_tag`).map((name) => [
        fold(name),
        name,
      ]),
    );
    const name = tag.trim().normalize('NFC');
    const spelled = known.get(fold(name));
    if (spelled !== undefined) return spelled;
    known.set(fold(name), name);
    return name;
  };
}

/**
 * Tags as an article holds them: in the project's spelling, each once. Several that were given as
 * one text, with what separates tags between them, are several.
 */
export function spelledTags(db: ReadableDb, tags: readonly string[]): readonly string[] {
  const single = tags.flatMap((tag) => tag.split(/[|;,\r\n\t]/)).filter((tag) => tag.trim() !== '');
  return [...new Set(single.map(tagSpelling(db)))];
}
