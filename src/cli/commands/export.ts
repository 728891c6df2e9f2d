import { basename, extname } from 'node:path';
import { csvPackage } from '../../exporters/package/csv-package.ts';
import {
  csvOptionsSchema,
  type CsvOptions,
  type ExportedFile,
} from '../../shared/domain/export.ts';
import { GlossError } from '../../shared/result.ts';
import { openReader, type ProjectReader } from '../../store/read/read.ts';
import { projectArgument, refuseMore } from '../arguments.ts';
import type { Command, Invocation } from '../command.ts';
import { columns, count } from '../output.ts';
import { pathOf } from '../paths.ts';
import { coderOf, openProject } from '../project.ts';
import { UsageError } from '../usage.ts';

/** Formats by name; each is a file of `src/exporters`. */
const formats = { csv: csvPackage } as const;

function optionsOf({ options }: Invocation): CsvOptions {
  const parsed = csvOptionsSchema.safeParse({
    preset: options['preset'] ?? 'exact',
    delimiter: options['delimiter'] ?? ',',
  });
  if (!parsed.success)
    throw new UsageError(
      'The preset is "exact" or "excel", the delimiter "," or ";".',
      exportCommand,
    );
  if (parsed.data.preset === 'exact' && parsed.data.delimiter !== ',')
    throw new UsageError(
      'The exact preset has commas; use --preset excel with ";".',
      exportCommand,
    );
  return parsed.data;
}

function formatOf({ options }: Invocation): (typeof formats)[keyof typeof formats] {
  const { format } = options;
  if (format === undefined) throw new UsageError('Which format? Give --format csv.', exportCommand);
  if (format !== 'csv')
    throw new UsageError(`There is no format "${String(format)}"; there is: csv.`, exportCommand);
  return formats[format];
}

/** A snapshot of the project; also while the app has it open, which then keeps it in order. */
function snapshot(project: string): ProjectReader {
  try {
    const store = openProject(project, coderOf(undefined));
    try {
      return store.openReader();
    } finally {
      store.close();
    }
  } catch (thrown) {
    if (thrown instanceof GlossError && thrown.kind === 'locked')
      return openReader(pathOf(project));
    throw thrown;
  }
}

function asText(files: readonly ExportedFile[]): string {
  return columns(
    files.map(({ path, rows, bytes }) => [
      path,
      extname(path) === '.csv' ? count(rows, 'row') : '',
      `${bytes.toLocaleString('en')} bytes`,
    ]),
  );
}

/** `gloss export`: writes a project's data into a folder. */
export const exportCommand: Command = {
  name: 'export',
  takes: 'PROJECT --format csv --out DIR',
  summary: 'Writes all facts, evidence, articles and entities as a data package of CSV files.',
  details: [
    '  --format csv       a CSV file per table, with datapackage.json',
    '  --out DIR          the folder, made if it is missing; files of an earlier export are replaced',
    '  --preset NAME      exact (default: byte for byte) or excel (BOM, formulas made inert)',
    '  --delimiter CHAR   with excel: "," (default) or ";"',
  ].join('\n'),
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    preset: { type: 'string' },
    delimiter: { type: 'string' },
  },
  run: async (invocation) => {
    const project = projectArgument(exportCommand, invocation);
    refuseMore(exportCommand, invocation, 1);
    const format = formatOf(invocation);
    const options = optionsOf(invocation);
    const { out } = invocation.options;
    if (typeof out !== 'string' || out === '')
      throw new UsageError('Where to? Give --out DIR.', exportCommand);

    const reader = snapshot(project);
    try {
      const name = basename(project, extname(project));
      const job = { signal: invocation.signal, onProgress: () => {} };
      const files = await format.write({ reader, name }, pathOf(out), options, job);
      invocation.output.result({ files }, asText(files));
      return 'done';
    } finally {
      reader.close();
    }
  },
};
