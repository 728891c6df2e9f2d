import type { Codebook } from '../../shared/domain/codebook.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { identifier, scalar, sql, type Query } from '../sqlite/sql.ts';
import { columnsOf, withoutSql, type Column } from '../views/columns.ts';
import { articleColumns, entityColumns, evidenceColumns } from '../views/listing-columns.ts';
import { viewOf } from '../views/view-sql.ts';

/** A view of the project, with what a file of it needs to say. */
export interface ReadableView {
  /** Name in the database and, with `.csv`, of its file: but see `file`. */
  readonly name: string;
  /** Name of the view's file in a data package, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: number;
}

function countOf(db: ReadableDb, table: string, condition: Query = sql``): number {
  return scalar<number>(db, sql`SELECT count(*) FROM ${identifier(table)} ${condition}`) ?? 0;
}

/** The views that an export writes: one per fact type, then those of all. */
export function listViews(db: ReadableDb, book: Codebook): readonly ReadableView[] {
  const byType = book.factTypes.map(({ key, label, definition }) => ({
    name: viewOf(key),
    file: `facts_${key.toLowerCase()}`,
    title: label,
    description: definition,
    columns: columnsOf(book, key),
    rows: countOf(db, 'fact', sql`WHERE fact_type = ${key}`),
  }));
  return [
    ...byType,
    {
      name: 'facts',
      file: 'facts',
      title: 'All facts',
      description: 'The columns that the facts of all types have',
      columns: columnsOf(book, null),
      rows: countOf(db, 'fact'),
    },
    {
      name: 'evidence_rows',
      file: 'evidence',
      title: 'Evidence',
      description: 'One row per span of text that a fact or one of its fields was read from',
      columns: evidenceColumns.map(withoutSql),
      rows: countOf(db, 'evidence'),
    },
    {
      name: 'articles',
      file: 'articles',
      title: 'Articles',
      description: 'The articles that were imported',
      columns: articleColumns.map(withoutSql),
      rows: countOf(db, 'article'),
    },
    {
      name: 'entities',
      file: 'entities',
      title: 'Entities',
      description: 'Actors, places, organisations and items, with their other names',
      columns: entityColumns.map(withoutSql),
      rows: countOf(db, 'entity'),
    },
  ];
}
