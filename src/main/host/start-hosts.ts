import type { App } from 'electron/main';
import type { ImporterHostCalls, StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import type { Folders } from '../files/folders.ts';
import type { HostConnection } from './connection.ts';
import { superviseHost, type Host } from './supervise.ts';
import { forkHost } from './utility-child.ts';
import type { Log } from '../lifecycle/log.ts';

/** After so many milliseconds without one, a host's stop is forgotten. */
const restartWindow = 10 * 60_000;

/** The hosts' environment. A packaged Gloss loads its own SQLite and takes no hints from outside. */
function hostEnvironment(app: App): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, GLOSS_SQLITE_BINDING: binding, ...rest } = process.env;
  return app.isPackaged || binding === undefined
    ? rest
    : { ...rest, GLOSS_SQLITE_BINDING: binding };
}

/** The store host: one restart, since a store that keeps stopping is a project to look at. */
export function startStore(
  app: App,
  folders: Folders,
  log: Log,
  events: {
    readonly restore: (connection: HostConnection) => Promise<void>;
    readonly onRestarted: () => void;
    readonly onStopped: () => void;
  },
): Host<StoreHostCalls> {
  return superviseHost<StoreHostCalls>({
    name: 'store',
    spawn: () => forkHost(folders.storeHost, 'store', hostEnvironment(app), log),
    restarts: 1,
    restartWindow,
    log,
    ...events,
  });
}

/** The importer host: it holds nothing, so whatever imports starts it again if a file has ended it. */
export function startImporter(app: App, folders: Folders, log: Log): Host<ImporterHostCalls> {
  return superviseHost<ImporterHostCalls>({
    name: 'importer',
    spawn: () => forkHost(folders.importerHost, 'importer', hostEnvironment(app), log),
    restarts: 5,
    restartWindow,
    restore: async () => undefined,
    onRestarted: () => undefined,
    onStopped: () => undefined,
    log,
  });
}
