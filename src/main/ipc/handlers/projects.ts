import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shell } from 'electron/common';
import { dialog } from 'electron/main';
import { GlossError } from '../../../shared/result.ts';
import { projectName, withProjectExtension } from '../../files/project-path.ts';
import { valueOf } from '../../host/value.ts';
import { readBuiltInCodebook } from '../../projects/built-in.ts';
import type { AppHandlers } from '../dispatch.ts';
import type { Services } from '../services.ts';

type Own = Pick<AppHandlers, Extract<keyof AppHandlers, `project.${string}`>>;

const filters = [
  { name: 'Gloss projects', extensions: ['gloss'] },
  { name: 'All files', extensions: ['*'] },
];

function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new GlossError(
    'exists',
    `There is a file at ${path} already. It was not touched.`,
    'Choose another name, or open that file.',
  );
}

/** Project files: made, opened, copied, closed; the coder names every path in a dialog. */
export function projectHandlers(services: Services): Own {
  const { asked, folders, link, recents, session, store, openSample } = services;

  const startFolder = (): string => {
    const [last] = recents.list();
    if (last !== undefined && existsSync(dirname(last.path))) return dirname(last.path);
    mkdirSync(folders.documents, { recursive: true });
    return folders.documents;
  };

  const askNewPath = async (title: string, button: string, name: string) => {
    const { canceled, filePath } = await dialog.showSaveDialog(link.require(), {
      title,
      buttonLabel: button,
      defaultPath: join(startFolder(), `${name}.gloss`),
      filters,
      properties: ['createDirectory'],
    });
    if (canceled || filePath === '') return null;
    const path = withProjectExtension(filePath);
    refuseExisting(path);
    return path;
  };

  return {
    'project.create': async () => {
      const path = await askNewPath('New project', 'Create', 'Untitled');
      if (path === null) return null;
      return session.create(path, await readBuiltInCodebook(folders.resources));
    },
    'project.open': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(link.require(), {
        title: 'Open project',
        defaultPath: startFolder(),
        filters,
        properties: ['openFile'],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : session.open(path);
    },
    'project.openRecent': async ({ path }) => {
      if (!recents.list().some((project) => project.path === path))
        throw new GlossError('not-allowed', 'This is no project of the recent list.');
      return session.open(path);
    },
    'project.forgetRecent': ({ path }) => {
      recents.forget(path);
      return recents.list();
    },
    'project.openAsked': async () => {
      const path = asked.take();
      return path === null ? null : session.open(path);
    },
    'project.openSample': openSample,
    'project.retry': async () => {
      const path = session.failure()?.path ?? '';
      return path === '' ? null : session.open(path);
    },
    'project.saveCopy': async () => {
      const project = session.current();
      if (project === null) throw new GlossError('no-project', 'No project is open.');
      const name = `${projectName(project.path)} (copy)`;
      const path = await askNewPath('Save a copy', 'Save Copy', name);
      if (path !== null) valueOf(await store.call('host.saveCopy', { path }));
      return path;
    },
    'project.close': async () => {
      await session.close();
      return null;
    },
    'project.showInFolder': () => {
      const path = session.current()?.path ?? session.failure()?.path ?? '';
      if (path !== '') shell.showItemInFolder(path);
      return null;
    },
  };
}
