import { join } from 'node:path';
import type { WindowEvent, WindowEvents } from '../../shared/ipc/events.ts';
import { testCodebook } from '../../store/testing/codebook.ts';
import type { HostConnection } from '../host/connection.ts';
import { valueOf } from '../host/value.ts';
import { createImporting, type Importing } from '../importing/import-articles.ts';
import type { ReadLimits } from '../importing/limits.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { realImporter, realStore } from './real-hosts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Everything that an import works with, with the real hosts and a project of its own. */
export interface OpenImporting {
  readonly importing: Importing;
  readonly jobs: Jobs;
  readonly importer: ReturnType<typeof realImporter>;
  readonly store: ReturnType<typeof realStore>['store'];
  readonly children: ReturnType<typeof realStore>['children'];
  readonly folder: string;
  /** What the window was told, in order. */
  readonly told: { readonly event: WindowEvent; readonly detail: unknown }[];
  /** Calls the function at each event, until the test ends. */
  readonly hear: (
    listener: <E extends WindowEvent>(event: E, detail: WindowEvents[E]) => void,
  ) => void;
}

/** Makes a project and opens it. */
export async function openImporting(limits?: ReadLimits): Promise<OpenImporting> {
  const folder = temporaryFolder();
  const path = join(folder, 'p.gloss');
  const restore = async (connection: HostConnection): Promise<void> => {
    valueOf(await connection.call('host.open', { path, coder: 'ann' }));
  };
  const { store, children } = realStore(restore);
  const importer = realImporter();
  valueOf(await store.call('host.create', { path, codebook: testCodebook, coder: 'ann' }));
  const told: OpenImporting['told'] = [];
  let hear: Parameters<OpenImporting['hear']>[0] = () => undefined;
  const tell = <E extends WindowEvent>(event: E, detail: WindowEvents[E]): void => {
    told.push({ event, detail });
    hear(event, detail);
  };
  const jobs = createJobs(tell);
  const given = { importer, store, jobs, tell };
  const importing = createImporting(limits === undefined ? given : { ...given, limits });
  return {
    importing,
    jobs,
    importer,
    store,
    children,
    folder,
    told,
    hear: (listener) => {
      hear = listener;
    },
  };
}
