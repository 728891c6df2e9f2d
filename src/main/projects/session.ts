import { existsSync } from 'node:fs';
import type { Codebook } from '../../shared/domain/codebook.ts';
import type { Progress } from '../../shared/domain/export.ts';
import type { OpenFailure, ProjectInfo } from '../../shared/domain/project.ts';
import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import { fail, GlossError, toFailure, type Failure, type Result } from '../../shared/result.ts';
import type { RecentsFile } from '../files/recents-file.ts';
import type { HostConnection } from '../host/connection.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';
import type { Tell } from '../window/window-link.ts';

export interface SessionOptions {
  readonly store: Host<StoreHostCalls>;
  readonly recents: RecentsFile;
  readonly coder: () => string;
  readonly tell: Tell;
  /** Ends what works on the open project, before it is closed. */
  readonly leave?: () => Promise<void>;
  /** The open project, the failure or the recent list is another now. */
  readonly onChange: () => void;
}

/** Which project is open, or why none is. One change at a time. */
export interface ProjectSession {
  readonly current: () => ProjectInfo | null;
  /** Kept until another project is opened or the coder goes on without one. */
  readonly failure: () => OpenFailure | null;
  readonly open: (path: string) => Promise<ProjectInfo>;
  readonly create: (path: string, codebook: Codebook) => Promise<ProjectInfo>;
  readonly close: () => Promise<void>;
  /** Runs after a new store process has started, before any other call of it. */
  readonly reopen: (connection: HostConnection) => Promise<void>;
  /** The store stopped for good. */
  readonly storeStopped: () => void;
  /** Resolves when no project is being opened, made or closed. */
  readonly settled: () => Promise<void>;
}

const missing = (): GlossError =>
  new GlossError(
    'not-found',
    'There is no file at this place any more.',
    'It may have been moved or renamed, or its disk may not be attached. Open it from where it is now.',
  );

const storeGone = (): GlossError =>
  new GlossError(
    'host-stopped',
    'The part of Gloss that keeps the project stopped twice. All that was confirmed is saved.',
    'Open the project again. If it stops once more, restart the computer and look at the log.',
  );

/** Starts without a project. */
export function createSession(options: SessionOptions): ProjectSession {
  const { store, recents, coder, tell, onChange, leave = async () => undefined } = options;
  let current: ProjectInfo | null = null;
  let failure: OpenFailure | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const entered = (project: ProjectInfo): ProjectInfo => {
    current = project;
    failure = null;
    recents.opened(project.path, project.name);
    onChange();
    return project;
  };

  const failed = (path: string, why: Failure): void => {
    failure = { path, failure: why };
    tell('failure', failure);
    onChange();
  };

  /** Tells how far it is where texts have to be read anew, so that nobody waits before nothing. */
  const openIn = async (path: string): Promise<Result<ProjectInfo>> => {
    let told = false;
    const onProgress = (progress: Progress): void => {
      told = true;
      tell('progress', progress);
    };
    const opened = await store.call('host.open', { path, coder: coder() }, { onProgress });
    if (told) tell('progress', null);
    return opened;
  };

  const enter = async (path: string, work: () => Promise<Result<ProjectInfo>>) => {
    // A store that stopped for good gets a new start whenever the coder asks for a project.
    store.start();
    if (current !== null) {
      await leave();
      await store.call('host.close', {});
    }
    current = null;
    try {
      return entered(valueOf(await work()));
    } catch (error) {
      failed(path, toFailure(error));
      throw error;
    }
  };

  return {
    current: () => current,
    failure: () => failure,
    open: async (path) =>
      inTurn(async () => {
        if (current?.path === path) return entered(valueOf(await store.call('project.info', {})));
        return enter(path, async () => (existsSync(path) ? openIn(path) : fail(missing())));
      }),
    create: async (path, codebook) =>
      inTurn(async () =>
        enter(path, async () => store.call('host.create', { path, codebook, coder: coder() })),
      ),
    close: async () =>
      inTurn(async () => {
        if (current !== null) {
          await leave();
          valueOf(await store.call('host.close', {}));
        }
        current = null;
        failure = null;
        recents.closed();
        onChange();
      }),
    reopen: async (connection) => {
      if (current === null) return;
      const { path } = current;
      const opened = await connection.call('host.open', { path, coder: coder() });
      if (opened.ok) return;
      current = null;
      failed(path, opened.error);
    },
    storeStopped: () => {
      const path = current?.path ?? '';
      current = null;
      failed(path, toFailure(storeGone()));
    },
    settled: async () => {
      await queue;
    },
  };
}
