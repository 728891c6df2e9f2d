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

/** How long the process may be busy before others get their turn, in milliseconds. */
const turn = 10;
/** How often progress is told, in milliseconds. */
const interval = 100;

/** Lets whatever else waits in this process have its turn. */
function pause(): Promise<void> {
  return new Promise((done) => {
    setImmediate(done);
  });
}

/** Called between batches: gives way to others and tells progress when it is time to. */
function pacer(table: CsvTable, job: ExportJob): (rows: number) => Promise<void> | undefined {
  let turnEnds = performance.now() + turn;
  let nextReport = performance.now() + interval;
  const rest = async (): Promise<void> => {
    await pause();
    checkCancelled(job);
    turnEnds = performance.now() + turn;
  };
  return (rows) => {
    const now = performance.now();
    if (now >= nextReport) {
      nextReport = now + interval;
      job.onProgress({ done: rows, total: Math.max(rows, table.total), what: table.what });
    }
    return now >= turnEnds ? rest() : undefined;
  };
}

/**
 * Writes a table; answers the number of its rows. Between batches it lets the process do other
 * work and looks whether it was cancelled; progress is told now and then, and at the end.
 */
export async function writeCsvTable(
  writer: FileWriter,
  table: CsvTable,
  dialect: Dialect,
  job: ExportJob,
): Promise<number> {
  checkCancelled(job);
  const print = rowPrinter(table.kinds, dialect);
  const pace = pacer(table, job);
  await writer.write(printHeader(table.header, dialect));
  let rows = 0;
  for (const batch of table.batches) {
    for (const row of batch) {
      const full = writer.write(print(row));
      if (full !== undefined) await full;
    }
    rows += batch.length;
    const rest = pace(rows);
    if (rest !== undefined) await rest;
  }
  if (rows > 0) job.onProgress({ done: rows, total: rows, what: table.what });
  checkCancelled(job);
  return rows;
}
