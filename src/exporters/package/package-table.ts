import type { Column, ProjectReader, ReadableView } from '../../store/read/read.ts';
import type { CsvValue } from '../csv/csv-writer.ts';
import { codebookColumns, codebookRows } from './codebook-table.ts';

/** A column that names a row of another table of the package, or of its own. */
export interface ForeignKey {
  readonly column: string;
  /** The table's name; the empty text for the table itself. */
  readonly table: string;
  readonly target: string;
}

/** One table of the data package: what it is called, what its columns mean, and its rows. */
export interface PackageTable {
  /** Lower case; the file is called `<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly total: number;
  /** In batches, so that the process can do other work between them. */
  readonly batches: () => Iterable<readonly (readonly CsvValue[])[]>;
}

/** Few enough that a batch takes but some milliseconds. */
const batchSize = 50;

/** The columns by which rows of one table name rows of another. */
const references = [
  { column: 'fact_id', table: 'facts', target: 'fact_id' },
  { column: 'part_of', table: 'facts', target: 'fact_id' },
  { column: 'article_id', table: 'articles', target: 'article_id' },
] as const;

/** In a fact type's file the first column is the fact's own; so it is in the other files. */
function ownKey({ columns }: ReadableView): string | undefined {
  return columns.find(({ name }) => /^(fact|evidence|article|entity)_id$/.test(name))?.name;
}

function foreignKeysOf({ file, columns }: ReadableView): readonly ForeignKey[] {
  return references
    .filter(({ column }) => columns.some(({ name }) => name === column))
    .filter(({ column, table, target }) => table !== file || column !== target)
    .map(({ column, table, target }) => ({ column, table: table === file ? '' : table, target }));
}

function viewTable(reader: ProjectReader, view: ReadableView): PackageTable {
  const key = ownKey(view);
  return {
    name: view.file,
    title: view.title,
    description: view.description,
    columns: view.columns,
    primaryKey: key === undefined ? [] : [key],
    foreignKeys: foreignKeysOf(view),
    total: view.rows,
    batches: () => reader.rows(view, batchSize),
  };
}

/** All tables of the package, in the order in which they are written. */
export function packageTables(reader: ProjectReader): readonly PackageTable[] {
  const { codebook, views } = reader;
  const rows = codebookRows(codebook);
  return [
    ...views.map((view) => viewTable(reader, view)),
    {
      name: 'codebook',
      title: `Codebook ${codebook.name} ${codebook.version}`,
      description: codebook.definition,
      columns: codebookColumns,
      primaryKey: [],
      foreignKeys: [],
      total: rows.length,
      batches: () => [rows],
    },
  ];
}
