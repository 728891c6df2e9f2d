import { articleStatuses } from '../../shared/domain/article.ts';
import type { ArticleColumn } from '../../shared/domain/article-table.ts';
import { literal, sql, verbatimSql, type Query } from '../sqlite/sql.ts';

/** A column in SQL, over article `a`, version `v` and text `t`. */
export interface ColumnSql {
  readonly kind: 'text' | 'date' | 'number';
  /** The text that the cell shows; null for an empty one. */
  readonly shown: Query;
  /** What bounds are compared with. */
  readonly value: Query;
  readonly sorted: Query;
}

function textColumn(text: Query): ColumnSql {
  return { kind: 'text', shown: text, value: text, sorted: sql`gloss_sort_key(${text})` };
}

function dateColumn(text: Query): ColumnSql {
  return { kind: 'date', shown: text, value: text, sorted: text };
}

function numberColumn(value: Query): ColumnSql {
  return { kind: 'number', shown: sql`CAST(${value} AS TEXT)`, value, sorted: value };
}

const tags = sql`CASE WHEN a.tags <> '[]' THEN
  (SELECT group_concat(value, ' | ') FROM json_each(a.tags)) END`;
const statusOrder = verbatimSql(
  articleStatuses.map((status, at) => `WHEN ${literal(status)} THEN ${at}`).join(' '),
);
const facts = sql`(SELECT count(*) FROM fact AS f WHERE f.article = a.n)`;

/** The columns of the table of articles: as shown, as compared, and as sorted. */
export const columnSql: Readonly<Record<ArticleColumn, ColumnSql>> = {
  title: textColumn(sql`a.title`),
  outlet: textColumn(sql`a.outlet`),
  published: dateColumn(sql`a.published`),
  language: textColumn(sql`a.language`),
  url: textColumn(sql`a.url`),
  author: textColumn(sql`a.author`),
  tags: textColumn(tags),
  status: { ...textColumn(sql`a.status`), sorted: sql`CASE a.status ${statusOrder} END` },
  facts: numberColumn(facts),
  length: numberColumn(sql`t.length`),
  sourceName: textColumn(sql`v.source_name`),
  importedAt: dateColumn(sql`a.imported_at`),
};
