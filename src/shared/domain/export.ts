import { z } from 'zod';
import { factQuerySchema } from './fact.ts';

/** How CSV is written (DESIGN section 10). The delimiter is free only for the Excel preset. */
export const csvOptionsSchema = z.object({
  preset: z.enum(['exact', 'excel']),
  delimiter: z.enum([',', ';']),
});
export type CsvOptions = z.infer<typeof csvOptionsSchema>;

/** A table as it is shown: its query and its visible columns in their order. */
export const tableExportSchema = z.object({
  query: factQuerySchema,
  columns: z.array(z.object({ key: z.string(), label: z.string() })).min(1),
  options: csvOptionsSchema,
});
export type TableExport = z.infer<typeof tableExportSchema>;

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being worked on, e.g. the file's name. */
  readonly what: string;
}

export interface ExportedFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}
