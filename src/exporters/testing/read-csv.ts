import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A file's bytes as a list of objects by column, as another program would read it. */
export function readCsv(path: string, delimiter = ','): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true, bom: true, delimiter });
}
