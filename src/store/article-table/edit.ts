import { metadataSchema, type ArticleRow, type Metadata } from '../../shared/domain/article.ts';
import type { ArticlePatch, EditedArticles } from '../../shared/domain/article-table.ts';
import { articleRowsOf } from '../articles/queries.ts';
import { articleLabel } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { parseTags, tagSpelling, type TagSpelling } from './tags.ts';

/** Articles by their numbers, with what is to be changed of each. */
export interface NumberedEdit {
  readonly articles: readonly number[];
  readonly patch: ArticlePatch;
}

/** What a patch can change of an article. */
interface Stored extends Metadata {
  readonly status: string;
  readonly tags: string;
}

interface StoredArticle extends Stored {
  readonly sourceName: string;
}

/** Most rows that an answer carries; more are read again by whoever shows them. */
const answered = 1000;

const labels: Readonly<Record<keyof Stored, string>> = {
  title: 'title',
  outlet: 'outlet',
  author: 'author',
  url: 'URL',
  published: 'date',
  language: 'language',
  tags: 'tags',
  status: 'status',
};
const metadataKeys = metadataSchema.keyof().options;
const keys: readonly (keyof Stored)[] = [...metadataKeys, 'tags', 'status'];

function storedArticle(db: WritableDb, n: number): StoredArticle | undefined {
  return first<StoredArticle>(
    db,
    sql`SELECT a.title, a.outlet, a.author, a.url, a.published, a.language, a.status, a.tags,
      v.source_name AS sourceName
      FROM article AS a JOIN article_version AS v ON v.n = a.version WHERE a.n = ${n}`,
  );
}

function patchedTags(before: string, patch: ArticlePatch['tags'], spelled: TagSpelling): string {
  if (patch === undefined) return before;
  const tags = new Set(patch.set === undefined ? parseTags(before) : patch.set.map(spelled));
  for (const tag of patch.remove ?? []) tags.delete(spelled(tag));
  for (const tag of patch.add ?? []) tags.add(spelled(tag));
  return JSON.stringify([...tags]);
}

function patched(before: Stored, patch: ArticlePatch, spelled: TagSpelling): Stored {
  const value = (key: keyof Metadata): string | null => {
    const given = patch.metadata?.[key];
    return given === undefined ? before[key] : given;
  };
  return {
    title: value('title'),
    outlet: value('outlet'),
    author: value('author'),
    url: value('url'),
    published: value('published'),
    language: value('language'),
    tags: patchedTags(before.tags, patch.tags, spelled),
    status: patch.status ?? before.status,
  };
}

function write(db: WritableDb, n: number, after: Stored): void {
  run(
    db,
    sql`UPDATE article SET title = ${after.title}, outlet = ${after.outlet},
      author = ${after.author}, url = ${after.url}, published = ${after.published},
      language = ${after.language}, tags = ${after.tags}, status = ${after.status} WHERE n = ${n}`,
  );
}

/**
 * Changes any number of articles as one step. Later edits of an article see the earlier ones.
 * Articles that are as wanted already are not written.
 */
export function editArticles(
  { db }: CommandContext,
  edits: Iterable<NumberedEdit>,
): Outcome<EditedArticles<ArticleRow>> {
  const spelled = tagSpelling(db);
  const changed = new Set<number>();
  const fields = new Set<keyof Stored>();
  let name = '';
  for (const { articles, patch } of edits)
    for (const n of articles) {
      const before = storedArticle(db, n);
      if (before === undefined) continue;
      const after = patched(before, patch, spelled);
      const differing = keys.filter((key) => before[key] !== after[key]);
      if (differing.length === 0) continue;
      write(db, n, after);
      if (changed.size === 0) name = articleLabel(before);
      changed.add(n);
      for (const key of differing) fields.add(key);
    }
  const what = keys.filter((key) => fields.has(key)).map((key) => labels[key]);
  const whose = changed.size === 1 ? name : `${changed.size.toLocaleString('en')} articles`;
  return {
    value: { changed: changed.size, rows: articleRowsOf(db, [...changed].slice(0, answered)) },
    label: `Edit ${what.join(', ')} of ${whose}`,
  };
}
