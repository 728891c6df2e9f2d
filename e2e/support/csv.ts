import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

/** Reads a CSV file as a statistics program would: with its header, everything else as text. */
export function readCsv(path: string, delimiter = ','): readonly CsvRow[] {
  const rows: unknown = parse(readFileSync(path, 'utf8'), {
    columns: true,
    bom: true,
    delimiter,
  });
  // csv-parse gives records of strings when `columns` is true and nothing is cast.
  return rows as CsvRow[];
}
