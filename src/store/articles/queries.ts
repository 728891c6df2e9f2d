import type { Article, ArticleRow } from '../../shared/domain/article.ts';
import type { Page } from '../../shared/domain/fact.ts';
import { GlossError } from '../../shared/result.ts';
import { parseTags } from '../article-table/tags.ts';
import { matchExpression } from '../search/match.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, first, scalar, sql, type Query } from '../sqlite/sql.ts';
import type { ArticleHead } from './row.ts';
import type { ArticleTexts } from './texts.ts';

function notFound(): GlossError {
  return new GlossError(
    'not-found',
    'This article is not in the project: it may have been deleted or its import undone.',
    'Undo or redo until it is back.',
  );
}

/** The columns of `ArticleRow`, over article `a`, version `v` and text `t`. */
const rowColumns = sql`a.id, a.title, a.outlet, a.author, a.url, a.published, a.language, a.status,
  a.tags, t.length,
  (SELECT count(*) FROM fact AS f WHERE f.article = a.n) AS facts,
  (SELECT count(*) FROM section AS s WHERE s.article = a.n) AS sections,
  a.imported_at AS importedAt, v.source_name AS sourceName`;
const rowTables = sql`article AS a JOIN article_version AS v ON v.n = a.version
  JOIN text AS t ON t.n = v.text`;

/** A row as the query answers it: its tags are JSON. */
type ArticleRecord = Omit<ArticleRow, 'tags'> & { readonly tags: string };

function rowOf(record: ArticleRecord): ArticleRow {
  return { ...record, tags: parseTags(record.tags) };
}

/** One article as the list shows it. */
export function articleRow(db: ReadableDb, id: string): ArticleRow {
  const row = first<ArticleRecord>(
    db,
    sql`SELECT ${rowColumns} FROM ${rowTables} WHERE a.id = ${id}`,
  );
  if (row === undefined) throw notFound();
  return rowOf(row);
}

/** What commands need of an article. */
export function articleHead(db: ReadableDb, id: string): ArticleHead {
  const head = first<ArticleHead>(
    db,
    sql`SELECT a.n, a.id, a.version, a.title, a.published, v.source_name AS sourceName
      FROM article AS a JOIN article_version AS v ON v.n = a.version WHERE a.id = ${id}`,
  );
  if (head === undefined) throw notFound();
  return head;
}

/** An article with its text, for reading. */
export function openArticle(db: ReadableDb, texts: ArticleTexts, id: string): Article {
  const { version } = articleHead(db, id);
  const versionId = scalar<string>(db, sql`SELECT id FROM article_version WHERE n = ${version}`);
  if (versionId === undefined) throw notFound();
  return { ...articleRow(db, id), versionId, text: texts.ofVersion(version).body };
}

function rowsByNumber(db: ReadableDb, numbers: Query): ArticleRow[] {
  return all<ArticleRecord>(
    db,
    sql`WITH page (n, place) AS MATERIALIZED (SELECT n, row_number() OVER () FROM (${numbers}))
      SELECT ${rowColumns} FROM page CROSS JOIN ${rowTables} WHERE a.n = page.n ORDER BY page.place`,
  ).map(rowOf);
}

/** Some articles by their numbers, in that order. */
export function articleRowsOf(db: ReadableDb, numbers: readonly number[]): ArticleRow[] {
  return rowsByNumber(
    db,
    sql`SELECT value AS n FROM json_each(${JSON.stringify(numbers)}) ORDER BY key`,
  );
}

/**
 * A page of articles in the order of their import or, with search words, the best match first.
 * The last word counts as the beginning of one, so that results show while it is being typed.
 */
export function listArticles(
  db: ReadableDb,
  offset: number,
  limit: number,
  search: string,
): Page<ArticleRow> {
  const match = matchExpression(search);
  if (match === null) {
    if (search.trim() !== '') return { rows: [], total: 0 };
    // The narrow index is stepped over instead of the table, so that far pages come fast.
    const numbers = sql`SELECT n FROM article INDEXED BY article_in_order
      ORDER BY n LIMIT ${limit} OFFSET ${offset}`;
    return {
      rows: rowsByNumber(db, numbers),
      total: scalar<number>(db, sql`SELECT count(*) FROM article`) ?? 0,
    };
  }
  const numbers = sql`SELECT rowid AS n FROM article_index WHERE article_index MATCH ${match}
    ORDER BY rank LIMIT ${limit} OFFSET ${offset}`;
  return {
    rows: rowsByNumber(db, numbers),
    total:
      scalar<number>(
        db,
        sql`SELECT count(*) FROM article_index WHERE article_index MATCH ${match}`,
      ) ?? 0,
  };
}
