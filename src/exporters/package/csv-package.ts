import { join } from 'node:path';
import type { CsvOptions, ExportedFile } from '../../shared/domain/export.ts';
import type { ProjectReader } from '../../store/read/read.ts';
import { kindOf } from '../csv/columns.ts';
import { dialectOf } from '../csv/dialect.ts';
import { writeCsvTable } from '../csv/write-table.ts';
import type { ExportJob, Exporter } from '../exporter.ts';
import { stageFolder, type StagedFolder } from '../files/staged-folder.ts';
import { describePackage, type WrittenTable } from './descriptor.ts';
import { packageTables, type PackageTable } from './package-table.ts';

/** The project to be exported; the exporter neither opens nor closes the reader. */
export interface PackageSource {
  readonly reader: ProjectReader;
  readonly name: string;
}

const descriptorFile = 'datapackage.json';

async function writeTable(
  staged: StagedFolder,
  table: PackageTable,
  options: CsvOptions,
  job: ExportJob,
): Promise<WrittenTable> {
  const path = `${table.name}.csv`;
  let rows = 0;
  const written = await staged.add(path, async (writer) => {
    const content = {
      header: table.columns.map(({ name }) => name),
      kinds: table.columns.map(({ type }) => kindOf(type)),
      batches: table.batches(),
      total: table.total,
      what: path,
    };
    rows = await writeCsvTable(writer, content, dialectOf(options), job);
  });
  return { ...written, table, path, rows };
}

/** The data package of DESIGN section 10: a CSV file per table, and `datapackage.json`. */
export const csvPackage: Exporter<PackageSource, CsvOptions> = {
  name: 'csv',
  write: ({ reader, name }, folder, options, job) =>
    stageFolder(folder, async (staged) => {
      const tables: WrittenTable[] = [];
      for (const table of packageTables(reader))
        tables.push(await writeTable(staged, table, options, job));

      const head = {
        project: { id: reader.projectId, name },
        codebook: reader.codebook,
        options,
        created: new Date().toISOString(),
      };
      const json = `${JSON.stringify(describePackage(head, tables), null, 2)}\n`;
      const { bytes } = await staged.add(descriptorFile, async (writer) => writer.write(json));

      const files: ExportedFile[] = tables.map((table) => ({
        path: join(folder, table.path),
        rows: table.rows,
        bytes: table.bytes,
      }));
      return [...files, { path: join(folder, descriptorFile), rows: 0, bytes }];
    }),
};
