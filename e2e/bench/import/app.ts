import type { HostConnection } from '../../../src/main/host/connection.ts';
import { superviseHost, type Host } from '../../../src/main/host/supervise.ts';
import { valueOf } from '../../../src/main/host/value.ts';
import { createImporting, type Importing } from '../../../src/main/importing/import-articles.ts';
import { createJobs } from '../../../src/main/jobs/jobs.ts';
import { hostProgram, startProgram } from '../../../src/main/testing/start-program.ts';
import type { Calls } from '../../../src/shared/ipc/call.ts';
import type { ImporterHostCalls, StoreHostCalls } from '../../../src/shared/ipc/host-calls.ts';
import { newsCodebook } from '../support/projects.ts';

/** The app without its window: importer and store in processes of their own, as in Gloss. */
export interface ImportingApp {
  readonly importing: Importing;
  readonly store: Host<StoreHostCalls>;
  readonly importer: Host<ImporterHostCalls>;
  /** How many transactions have added articles so far. */
  readonly transactions: () => number;
  /** Closes the project, so that it can be opened elsewhere at once, and ends the processes. */
  readonly close: () => Promise<void>;
}

function start<C extends Calls>(name: string, execArgv: readonly string[]): Host<C> {
  const fatal = (): never => {
    throw new Error(`The ${name} host has stopped`);
  };
  return superviseHost<C>({
    name,
    spawn: () => startProgram(hostProgram, [name], execArgv),
    restarts: 0,
    restartWindow: 0,
    restore: async (_connection: HostConnection) => undefined,
    onRestarted: fatal,
    onStopped: fatal,
    log: () => undefined,
  });
}

/** Starts the processes, with a new project at the path. */
export async function openApp(path: string): Promise<ImportingApp> {
  const store = start<StoreHostCalls>('store', []);
  const importer = start<ImporterHostCalls>('importer', ['--max-old-space-size=512']);
  store.start();
  importer.start();
  valueOf(await store.call('host.create', { path, codebook: newsCodebook(), coder: 'bench' }));
  const tell = (): void => undefined;
  let transactions = 0;
  const counted: Host<StoreHostCalls>['call'] = async (method, args, options) => {
    if (method === 'host.batchAdd') transactions += 1;
    return store.call(method, args, options);
  };
  const given = { importer, store: { ...store, call: counted }, tell };
  const importing = createImporting({ ...given, jobs: createJobs(tell) });
  const close = async (): Promise<void> => {
    valueOf(await store.call('host.close', {}));
    importer.close();
    store.close();
  };
  return { importing, store, importer, transactions: () => transactions, close };
}
