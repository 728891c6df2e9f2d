import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron/main';

/** Where Gloss finds and keeps what. */
export interface Folders {
  /** Settings, recent projects, logs. */
  readonly data: string;
  /** Files that come with the program. */
  readonly resources: string;
  /** The built window. */
  readonly renderer: string;
  readonly preload: string;
  readonly storeHost: string;
  readonly importerHost: string;
  /** What dialogs offer first, and where the sample project goes. */
  readonly documents: string;
}

/**
 * Settles all folders. `program` is the folder of the built main process. A checkout takes its
 * data folder from `GLOSS_USER_DATA`, so that tests share nothing with the coder or each other;
 * then projects are offered there too.
 */
export function settleFolders(app: App, program: string): Folders {
  const override = app.isPackaged ? undefined : process.env['GLOSS_USER_DATA'];
  const data = override ?? join(app.getPath('appData'), 'Gloss');
  app.setPath('userData', data);
  app.setAppLogsPath(join(data, 'logs'));
  const documents = app.getPath('documents');
  return {
    data,
    resources: join(program, '../../resources'),
    renderer: join(program, '../renderer'),
    preload: join(program, '../preload/index.cjs'),
    storeHost: join(program, 'store-host.js'),
    importerHost: join(program, 'importer-host.js'),
    documents: override ?? (existsSync(documents) ? join(documents, 'Gloss') : data),
  };
}
