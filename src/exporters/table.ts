import { basename, dirname } from 'node:path';
import { fieldsOf, type Codebook } from '../shared/domain/codebook.ts';
import type { ExportedFile, TableExport } from '../shared/domain/export.ts';
import type { ProjectReader } from '../store/read/read.ts';
import type { CsvKind, CsvValue } from './csv/csv-writer.ts';
import { dialectOf } from './csv/dialect.ts';
import { writeCsvTable } from './csv/write-table.ts';
import type { ExportJob } from './exporter.ts';
import { stageFolder } from './files/staged-folder.ts';

/** Few enough that a batch takes but some milliseconds. */
const batchSize = 50;

function kindsOf(book: Codebook, { query, columns }: TableExport): readonly CsvKind[] {
  const fields = query.factType === null ? book.common : fieldsOf(book, query.factType);
  const numbers = new Set(['n', 'part_of']);
  for (const { key, type } of fields) if (type === 'integer' || type === 'number') numbers.add(key);
  return columns.map(({ key }) => (numbers.has(key) ? 'number' : 'text'));
}

/** A cell that shows nothing has no value. */
function* withoutEmptyTexts(
  batches: Iterable<readonly (readonly string[])[]>,
): Generator<readonly (readonly CsvValue[])[]> {
  for (const batch of batches)
    yield batch.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

/**
 * Writes the table of facts as it is shown to one CSV file: the query's rows in its order, its
 * columns with their labels, the cells as the grid prints them. All or nothing; replaces a file of
 * that name. The reader is neither opened nor closed here.
 */
export async function exportTable(
  reader: ProjectReader,
  table: TableExport,
  path: string,
  job: ExportJob,
): Promise<ExportedFile> {
  const name = basename(path);
  const keys = table.columns.map(({ key }) => key);
  return stageFolder(dirname(path), async ({ add }) => {
    let rows = 0;
    const { bytes } = await add(name, async (writer) => {
      const shown = reader.table(table.query, keys, batchSize);
      const content = {
        header: table.columns.map(({ label }) => label),
        kinds: kindsOf(reader.codebook, table),
        batches: withoutEmptyTexts(shown.rows),
        total: shown.total,
        what: name,
      };
      rows = await writeCsvTable(writer, content, dialectOf(table.options), job);
    });
    return { path, rows, bytes };
  });
}
