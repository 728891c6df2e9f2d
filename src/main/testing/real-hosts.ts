import { onTestFinished } from 'vitest';
import type { ImporterHostCalls, StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import type { HostChild, HostConnection } from '../host/connection.ts';
import { superviseHost, type Host } from '../host/supervise.ts';
import { forkProgram } from './fork-child.ts';
import { hostProgram } from './start-program.ts';

/** The importer's own process, which starts again as it does in Gloss. */
export function realImporter(megabytes = 512): Host<ImporterHostCalls> {
  const host = superviseHost<ImporterHostCalls>({
    name: 'importer',
    spawn: () =>
      forkProgram(hostProgram, ['importer'], [`--max-old-space-size=${String(megabytes)}`]),
    restarts: 5,
    restartWindow: 600_000,
    restore: async () => undefined,
    onRestarted: () => undefined,
    onStopped: () => undefined,
    log: () => undefined,
  });
  onTestFinished(host.close);
  return host;
}

/** The store's own process, with its children for whoever wants to end one. */
export function realStore(
  restore: (connection: HostConnection) => Promise<void> = async () => undefined,
): { readonly store: Host<StoreHostCalls>; readonly children: readonly HostChild[] } {
  const children: HostChild[] = [];
  const store = superviseHost<StoreHostCalls>({
    name: 'store',
    spawn: () => {
      const child = forkProgram(hostProgram, ['store']);
      children.push(child);
      return child;
    },
    restarts: 1,
    restartWindow: 600_000,
    restore,
    onRestarted: () => undefined,
    onStopped: () => undefined,
    log: () => undefined,
  });
  onTestFinished(store.close);
  store.start();
  return { store, children };
}
