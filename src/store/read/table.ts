import type { Codebook } from '../../shared/domain/codebook.ts';
import type { FactQuery } from '../../shared/domain/fact.ts';
import { numbersQuery, shownVirtualColumn } from '../facts/query-sql.ts';
import { parseCell } from '../facts/row.ts';
import { shownCell, shownFields, type ShownField } from '../facts/shown.ts';
import { connectionOf, type ReadableDb } from '../sqlite/handles.ts';
import { all, column, joinSql, sql, type Query } from '../sqlite/sql.ts';

/** A row of the page query: the fact type, then each column: its text, or a field's cell as JSON. */
type PageRow = readonly (string | null)[];

/**
 * The rows of some facts. Only what is shown is read; SQLite finds a cell in a fact's data in a
 * third of the time that parsing all of it takes.
 */
function pageQuery(columns: readonly string[], numbers: readonly number[]): Query {
  const texts = columns.map((key) => shownVirtualColumn(key) ?? sql`f.data -> ${`$.${key}`}`);
  return sql`SELECT ${joinSql([sql`f.fact_type`, ...texts], ', ')}
    FROM json_each(${JSON.stringify(numbers)}) AS wanted
    CROSS JOIN fact AS f ON f.n = wanted.value JOIN article AS a ON a.n = f.article
    ORDER BY wanted.key`;
}

function allNames(db: ReadableDb): ReadonlyMap<string, string> {
  const entities = all<{ id: string; name: string }>(db, sql`SELECT id, name FROM entity`);
  return new Map(entities.map(({ id, name }) => [id, name]));
}

/** How many printed cells are kept, and how long they may be; codes come again and again. */
const kept = 2000;
const short = 100;

/** Prints cells from their JSON. */
function cellPrinter(
  fields: (factType: string, key: string) => ShownField | undefined,
  names: ReadonlyMap<string, string>,
): (factType: string, key: string, cell: string) => string {
  const printed = new Map<string, string>();
  return (factType, key, cell) => {
    const known = `${factType} ${key} ${cell}`;
    const before = cell.length < short ? printed.get(known) : undefined;
    if (before !== undefined) return before;
    const field = fields(factType, key);
    const text = field === undefined ? '' : shownCell(field, parseCell(cell), names);
    if (cell.length < short && printed.size < kept) printed.set(known, text);
    return text;
  };
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
  const isField = columns.map((key) => shownVirtualColumn(key) === null);
  const print = cellPrinter(shownFields(book), allNames(db));
  const rowOf = ([factType, ...texts]: PageRow): string[] =>
    columns.map((key, index) => {
      const text = texts[index] ?? '';
      return text !== '' && isField[index] === true ? print(factType ?? '', key, text) : text;
    });
  function* rows(): IterableIterator<readonly string[][]> {
    const { raw } = connectionOf(db);
    const page = raw.prepare<unknown[], PageRow>(pageQuery(columns, []).text).raw();
    for (let from = 0; from < numbers.length; from += chunk)
      yield page.all(...pageQuery(columns, numbers.slice(from, from + chunk)).params).map(rowOf);
  }
  return { total: numbers.length, rows: rows() };
}
