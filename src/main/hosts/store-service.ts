import { resolve } from 'node:path';
import type { ProjectInfo } from '../../shared/domain/project.ts';
import { csvPackage } from '../../exporters/package/csv-package.ts';
import { exportTable } from '../../exporters/table.ts';
import { storeHostCalls } from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import { checkArguments } from '../../store/check-arguments.ts';
import { sqliteVersion } from '../../store/sqlite/version.ts';
import { createStore, openStore, type Store } from '../../store/store.ts';
import type { ProjectReader } from '../../store/read/read.ts';
import { inTurns, type Turns } from '../../store/turns.ts';
import type { Job, Run } from './serve.ts';

/** Work that goes on beside other calls: exports and copies. */
interface Background {
  readonly abort: AbortController;
  readonly ended: Promise<unknown>;
}

/** The open project, and its calls in their turn. */
interface Open {
  readonly store: Store;
  readonly turns: Turns;
}

/** All calls of the store host: those of an open project, and those that take paths. */
export function storeService(): Run {
  let open: Open | null = null;
  const background = new Set<Background>();

  const current = (): Open => {
    if (open !== null) return open;
    throw new GlossError('no-project', 'No project is open.', 'Open or create one.');
  };

  /** Runs work that the closing of the project stops and waits for. */
  const inBackground = async <T>(job: Job, work: (job: Job) => Promise<T>): Promise<T> => {
    const abort = new AbortController();
    const signal = AbortSignal.any([job.signal, abort.signal]);
    const result = work({ ...job, signal });
    const entry = { abort, ended: result.catch(() => null) };
    background.add(entry);
    try {
      return await result;
    } finally {
      background.delete(entry);
    }
  };

  const withReader = async <T>(work: (reader: ProjectReader) => Promise<T>): Promise<T> => {
    const reader = current().store.openReader();
    try {
      return await work(reader);
    } finally {
      reader.close();
    }
  };

  const close = async (): Promise<void> => {
    for (const { abort } of background) abort.abort();
    await Promise.all([...background].map(({ ended }) => ended));
    await open?.turns.close();
    open = null;
  };

  /** If the other project cannot be opened, the one that is open stays so. */
  const show = async (begin: () => Store): Promise<ProjectInfo> => {
    const store = begin();
    await close();
    open = { store, turns: inTurns(store) };
    return store.handlers['project.info']({});
  };

  return async (method, args, job) => {
    switch (method) {
      case 'host.create': {
        const { path, codebook, coder } = checkArguments(storeHostCalls[method].args, args);
        return show(() => createStore(path, codebook, { coder }));
      }
      case 'host.open': {
        const { path, coder } = checkArguments(storeHostCalls[method].args, args);
        // A project that is open already is opened anew; a process locks out itself too.
        if (open?.store.path === resolve(path)) await close();
        return show(() => openStore(path, { coder, onProgress: job.onProgress }));
      }
      case 'host.close':
        await close();
        return null;
      case 'host.setCoder':
        open?.store.setCoder(checkArguments(storeHostCalls[method].args, args).coder);
        return null;
      case 'host.saveCopy': {
        const { path } = checkArguments(storeHostCalls[method].args, args);
        await inBackground(job, async () => current().turns.saveCopy(path));
        return null;
      }
      case 'host.versions':
        return { sqlite: sqliteVersion() };
      case 'host.exportTable': {
        const { path, ...table } = checkArguments(storeHostCalls[method].args, args);
        return inBackground(job, (stoppable) =>
          withReader((reader) => exportTable(reader, table, path, stoppable)),
        );
      }
      case 'host.exportPackage': {
        const { options, folder } = checkArguments(storeHostCalls[method].args, args);
        const { name } = current().store.handlers['project.info']({});
        return inBackground(job, (stoppable) =>
          withReader((reader) => csvPackage.write({ reader, name }, folder, options, stoppable)),
        );
      }
      default:
        return current().turns.call(method, args, job);
    }
  };
}
