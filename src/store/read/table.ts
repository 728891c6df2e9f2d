import type { Codebook } from '../../shared/domain/codebook.ts';
import type { FactQuery, FactRow } from '../../shared/domain/fact.ts';
import { numbersQuery } from '../facts/query-sql.ts';
import { factRows } from '../facts/queries.ts';
import { shownCell, shownFields, type ShownField } from '../facts/shown.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column } from '../sqlite/sql.ts';

type FieldLookup = (factType: string, key: string) => ShownField | undefined;

function virtualText(row: FactRow, book: Codebook, key: string): string | null {
  switch (key) {
    case 'n':
      return String(row.n);
    case 'fact_type':
      return book.factTypes.find((type) => type.key === row.factType)?.label ?? row.factType;
    case 'article':
      return row.articleTitle ?? '';
    case 'published':
      return row.published ?? '';
    case 'quote':
      return row.evidence
        .filter(({ field }) => field === null)
        .map(({ quote }) => quote)
        .join(' … ');
    case 'event':
      return row.eventLabel ?? '';
    case 'part_of':
      return row.partOfN === null ? '' : String(row.partOfN);
    case 'coder':
      return row.coder;
    case 'created_at':
      return row.createdAt;
    case 'updated_at':
      return row.updatedAt;
    default:
      return null;
  }
}

function cellText(row: FactRow, fields: FieldLookup, key: string): string {
  const cell = row.cells[key];
  const field = fields(row.factType, key);
  if (cell === undefined || field === undefined) return '';
  return shownCell(field, cell, new Map(Object.entries(row.names)));
}

/** The facts of a query as the grid shows them: text of the columns asked for, in chunks. */
export function shownTable(
  db: ReadableDb,
  book: Codebook,
  query: FactQuery,
  columns: readonly string[],
  chunk: number,
): { readonly total: number; readonly rows: IterableIterator<readonly string[][]> } {
  const numbers = column<number>(db, numbersQuery(book, query, null));
  const fields = shownFields(book);
  function* rows(): IterableIterator<readonly string[][]> {
    for (let from = 0; from < numbers.length; from += chunk) {
      yield factRows(db, numbers.slice(from, from + chunk)).map((row) =>
        columns.map((key) => virtualText(row, book, key) ?? cellText(row, fields, key)),
      );
    }
  }
  return { total: numbers.length, rows: rows() };
}
