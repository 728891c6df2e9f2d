import { fieldsOf, type Codebook } from '../../shared/domain/codebook.ts';
import { fieldColumns } from './field-columns.ts';
import { articlePart, evidencePart, headPart, tailPart, typePart } from './fixed-columns.ts';

/** The type of a column as Frictionless Table Schema names it. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

/** One column of a view, of its CSV file and of its schema in the data package. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly unit?: string;
}

/** A column with the SQL expression that gives it, over the tables that `fact-view.ts` joins. */
export interface ViewColumn extends Column {
  readonly sql: string;
}

/** The common field that has its own place at the end of every row. */
const reviewStatus = 'review_status';

/** Keeps names apart: a field may be called like a fixed column or like another's part. */
function withoutClashes(columns: readonly ViewColumn[], taken: Set<string>): ViewColumn[] {
  return columns.map((column) => {
    let name = column.name;
    while (taken.has(name)) name = `field_${name}`;
    taken.add(name);
    return name === column.name ? column : { ...column, name };
  });
}

/**
 * The columns of a fact type's view with their SQL; `null` gives those of `facts`, which all types
 * have. The one place that says which columns there are.
 */
export function viewColumns(book: Codebook, factType: string | null): readonly ViewColumn[] {
  const before = factType === null ? [...typePart, ...headPart] : headPart;
  const fields = factType === null ? book.common : fieldsOf(book, factType);
  const status = book.common.find((field) => field.key === reviewStatus);
  const after = [...evidencePart, ...articlePart, ...tailPart(status, book)];
  const taken = new Set([...before, ...after].map((column) => column.name));
  const own = fields
    .filter((field) => field !== status)
    .flatMap((field) => fieldColumns(field, book));
  return [...before, ...withoutClashes(own, taken), ...after];
}

/** A column as it is shown outside the store. */
export function withoutSql(column: ViewColumn): Column {
  const { sql: _, ...rest } = column;
  return rest;
}

/** The columns of `fact_<type>` (or of `facts` for `null`), in order. */
export function columnsOf(book: Codebook, factType: string | null): readonly Column[] {
  return viewColumns(book, factType).map(withoutSql);
}
