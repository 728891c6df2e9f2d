import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { dialog } from 'electron/main';
import type { CsvOptions, TableExport } from '../../../shared/domain/export.ts';
import { GlossError } from '../../../shared/result.ts';
import { asFileName } from '../../files/project-path.ts';
import { valueOf } from '../../host/value.ts';
import type { AppHandlers } from '../dispatch.ts';
import type { Services } from '../services.ts';

type Own = Pick<AppHandlers, Extract<keyof AppHandlers, `export.${string}`>>;

function tableName(project: string, { query }: TableExport): string {
  const type = query.factType === null ? 'facts' : `${query.factType.toLowerCase()} facts`;
  return `${asFileName(project)} ${type}.csv`;
}

/** Exports: the dialogs remember folder and preset, the store host writes. */
export function exportHandlers(services: Services): Own {
  const { folders, link, settings, session, jobs, store, changeSettings } = services;

  const startFolder = (): string | undefined =>
    [settings.get().exportFolder, folders.documents].find(
      (folder): folder is string => folder !== null && existsSync(folder),
    );

  const openProject = () => {
    const project = session.current();
    if (project === null) throw new GlossError('no-project', 'No project is open.');
    return project;
  };

  const remember = (folder: string, { preset, delimiter }: CsvOptions): void => {
    const kept = { exportFolder: folder, exportPreset: preset, exportDelimiter: delimiter };
    link.tell('settings', changeSettings(kept));
  };

  const mayReplacePackage = async (folder: string): Promise<boolean> => {
    if (!existsSync(join(folder, 'datapackage.json'))) return true;
    const { response } = await dialog.showMessageBox(link.require(), {
      type: 'question',
      title: 'Export data package',
      message: 'Replace the data package in this folder?',
      detail: `${folder}\n\nIts files are written anew. Other files in the folder stay.`,
      buttons: ['Cancel', 'Replace'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  };

  return {
    'export.table': async (table) => {
      const folder = startFolder();
      const name = tableName(openProject().name, table);
      const { canceled, filePath } = await dialog.showSaveDialog(link.require(), {
        title: 'Export table as CSV',
        buttonLabel: 'Export',
        defaultPath: folder === undefined ? name : join(folder, name),
        filters: [{ name: 'CSV', extensions: ['csv'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const path = extname(filePath) === '' ? `${filePath}.csv` : filePath;
      remember(dirname(path), table.options);
      return jobs.run(async (job) =>
        valueOf(await store.call('host.exportTable', { ...table, path }, job)),
      );
    },
    'export.package': async ({ options }) => {
      openProject();
      const folder = startFolder();
      const { canceled, filePaths } = await dialog.showOpenDialog(link.require(), {
        title: 'Export data package into a folder',
        buttonLabel: 'Export Here',
        ...(folder === undefined ? {} : { defaultPath: folder }),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [chosen] = filePaths;
      if (canceled || chosen === undefined || !(await mayReplacePackage(chosen))) return null;
      remember(chosen, options);
      return jobs.run(async (job) =>
        valueOf(await store.call('host.exportPackage', { options, folder: chosen }, job)),
      );
    },
  };
}
