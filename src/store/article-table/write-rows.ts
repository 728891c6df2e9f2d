import type { Metadata } from '../../shared/domain/article.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { all, joinSql, run, sql, type Query } from '../sqlite/sql.ts';

/** What can be changed of an article. */
export interface Editable extends Metadata {
  readonly status: string;
  /** A JSON array of strings. */
  readonly tags: string;
}

export interface EditableArticle extends Editable {
  readonly n: number;
  readonly sourceName: string;
}

/** The articles of these numbers, in their order; those that are not there are left out. */
export function readEditable(db: ReadableDb, numbers: readonly number[]): EditableArticle[] {
  return all<EditableArticle>(
    db,
    sql`SELECT a.n, a.title, a.outlet, a.author, a.url, a.published, a.language, a.status, a.tags,
      v.source_name AS sourceName FROM json_each(${JSON.stringify(numbers)}) AS wanted
      CROSS JOIN article AS a ON a.n = wanted.value
      CROSS JOIN article_version AS v ON v.n = a.version ORDER BY wanted.key`,
  );
}

const columns: Readonly<Record<keyof Editable, Query>> = {
  title: sql`title = given.value ->> '$.title'`,
  outlet: sql`outlet = given.value ->> '$.outlet'`,
  author: sql`author = given.value ->> '$.author'`,
  url: sql`url = given.value ->> '$.url'`,
  published: sql`published = given.value ->> '$.published'`,
  language: sql`language = given.value ->> '$.language'`,
  tags: sql`tags = given.value ->> '$.tags'`,
  status: sql`status = given.value ->> '$.status'`,
};

/**
 * Writes the given columns of articles, each once, by one statement: the search index writes what
 * it has gathered whenever a statement begins, so that titles one by one cost it several times as
 * much.
 */
export function writeEditable(
  db: WritableDb,
  rows: readonly (Partial<Editable> & { readonly n: number })[],
  written: readonly (keyof Editable)[],
): void {
  if (rows.length === 0 || written.length === 0) return;
  const pairs = written.map((name) => columns[name]);
  run(
    db,
    sql`UPDATE article SET ${joinSql(pairs, ', ')} FROM json_each(${JSON.stringify(rows)}) AS given
      WHERE article.n = given.value ->> '$.n'`,
  );
}
