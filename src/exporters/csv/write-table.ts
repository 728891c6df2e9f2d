import type { ExportJob } from '../exporter.ts';
import { checkCancelled } from '../exporter.ts';
import type { FileWriter } from '../files/file-writer.ts';
import { printHeader, rowPrinter, type CsvKind, type CsvValue } from './csv-writer.ts';
import type { Dialect } from './dialect.ts';

/** A table as it goes into a CSV file. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly kinds: readonly CsvKind[];
  readonly batches: Iterable<readonly (readonly CsvValue[])[]>;
  /** How many rows are expected. */
  readonly total: number;
  /** What the progress display calls it. */
  readonly what: string;
}

/** Lets whatever else waits in this process have its turn. */
function pause(): Promise<void> {
  return new Promise((done) => {
    setImmediate(done);
  });
}

/**
 * Writes a table; answers the number of its rows. Between batches it reports progress, lets the
 * process do other work, and looks whether it was cancelled.
 */
export async function writeCsvTable(
  writer: FileWriter,
  table: CsvTable,
  dialect: Dialect,
  job: ExportJob,
): Promise<number> {
  const print = rowPrinter(table.kinds, dialect);
  await writer.write(printHeader(table.header, dialect));
  let rows = 0;
  for (const batch of table.batches) {
    checkCancelled(job);
    for (const row of batch) {
      const full = writer.write(print(row));
      if (full !== undefined) await full;
    }
    rows += batch.length;
    job.onProgress({ done: rows, total: Math.max(rows, table.total), what: table.what });
    await pause();
  }
  checkCancelled(job);
  return rows;
}
