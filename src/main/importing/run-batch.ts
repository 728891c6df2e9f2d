import type { FailedImport } from '../../shared/domain/article.ts';
import type { BatchState, ImportBatch } from '../../shared/domain/batch.ts';
import type { BatchAdded, ReadFile } from '../../shared/ipc/batch-calls.ts';
import type {
  Ask,
  FileToRead,
  ParseSettings,
  StoreHostCalls,
} from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';
import type { Tell } from '../window/window-link.ts';
import { oneAhead } from './ahead.ts';
import { takeChunk } from './chunks.ts';
import type { ReadLimits } from './limits.ts';
import { createPace } from './pace.ts';
import { readFiles, type Importer, type ReadPiece } from './read-files.ts';
import { createChangeTeller } from './tell-changes.ts';
import { createProgressTeller } from './tell-progress.ts';

export type BatchStore = Pick<Host<StoreHostCalls>, 'call'>;

/** What a batch works with. */
export interface BatchTools {
  readonly importer: Importer;
  readonly store: BatchStore;
  readonly tell: Tell;
  /** Remembers what is asked, so that the file need not be read again to ask it. */
  readonly remember: (place: string, ask: Ask) => void;
  readonly limits?: ReadLimits;
}

/** Why a batch is to stop: it can go on after all but `cancel`. */
export type StopReason = 'pause' | 'cancel' | 'halt';

/** How a batch runs on. */
export interface BatchRun {
  readonly signal: AbortSignal;
  /** Told as the signal is aborted. */
  readonly reason: () => StopReason;
  /** Files of which it is known already why they cannot be read. */
  readonly failures: ReadonlyMap<string, FailedImport>;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/** How many files are asked for at a time. */
const slice = 1000;

const endStates: Readonly<Record<StopReason, BatchState>> = {
  pause: 'paused',
  cancel: 'cancelled',
  halt: 'interrupted',
};

/** How a batch's files are read, with what was said of tables before. */
export async function settingsOf(store: BatchStore, batch: ImportBatch): Promise<ParseSettings> {
  const { charset, columns, wholePage, defaults, namePattern } = batch.options;
  const remembered = valueOf(await store.call('host.columnMaps', {}));
  return { charset, columns, wholePage, defaults, namePattern, remembered: [...remembered] };
}

/** Puts pieces into the store, a little at a time. */
export async function addPieces(
  store: BatchStore,
  batchId: string,
  pieces: readonly ReadPiece[],
  pace: ReturnType<typeof createPace>,
  added: (added: BatchAdded, files: readonly ReadFile[]) => void,
): Promise<void> {
  let rest = pieces;
  while (rest.length > 0) {
    const { chunk, rest: next } = takeChunk(rest, pace.size());
    const start = performance.now();
    const value = valueOf(await store.call('host.batchAdd', { batchId, files: [...chunk] }));
    pace.took(
      chunk.reduce((sum, { articles }) => sum + articles.length, 0),
      performance.now() - start,
    );
    added(value, chunk);
    rest = next;
  }
}

function knownFailure(item: FileToRead, failure: FailedImport): ReadPiece {
  return { id: item.id, parsed: [], failed: [failure], asked: [], done: true, again: false };
}

/** The files that are not read yet, read piece by piece. */
async function* readPending(
  { importer, store, limits }: BatchTools,
  batchId: string,
  settings: ParseSettings,
  { signal, failures }: BatchRun,
  onFile: (path: string) => void,
): AsyncGenerator<readonly ReadPiece[], void> {
  let after: string | null = null;
  while (!signal.aborted) {
    const asked: { batchId: string; after: string | null; limit: number } = {
      batchId,
      after,
      limit: slice,
    };
    const { items } = valueOf(await store.call('host.batchPending', asked));
    after = items.at(-1)?.itemId ?? null;
    if (after === null) return;
    const files: FileToRead[] = [];
    for (const { itemId: id, path } of items) {
      const failure = failures.get(path);
      if (failure === undefined) files.push({ id, path });
      else yield [knownFailure({ id, path }, failure)];
    }
    const options = { settings, signal, onFile };
    yield* readFiles(importer, files, limits === undefined ? options : { ...options, limits });
  }
}

/**
 * Reads what is pending of a batch and adds it, one message after the other, so that nothing is
 * joined in memory. Answers the batch as it stands when all is read or when it was told to stop.
 */
export async function runBatch(
  tools: BatchTools,
  batch: ImportBatch,
  run: BatchRun,
): Promise<ImportBatch> {
  const { store, tell, remember } = tools;
  const { signal, reason, onProgress } = run;
  const batchId = batch.id;
  const progress = createProgressTeller(tell, batch);
  const changes = createChangeTeller(tell);
  const pace = createPace();
  let { filesDone } = batch;
  const stopping = (): void => {
    if (reason() !== 'halt') progress.state(reason() === 'pause' ? 'pausing' : 'cancelling');
  };
  const reading = (path: string): void => {
    progress.reading(path);
    onProgress(filesDone, batch.files, path);
  };
  const added = (value: BatchAdded, files: readonly ReadFile[]): void => {
    const done = files.filter((file) => file.done).length;
    filesDone += done;
    if (value.change !== null) changes.add(value.change, value.history);
    progress.added(value, done);
  };
  signal.addEventListener('abort', stopping, { once: true });
  try {
    const settings = await settingsOf(store, batch);
    for await (const pieces of oneAhead(readPending(tools, batchId, settings, run, reading))) {
      for (const { asked } of pieces) for (const { path, ask } of asked) remember(path, ask);
      await addPieces(store, batchId, pieces, pace, added);
      if (signal.aborted) break;
    }
    // Told to stop when all was read, it has ended all the same.
    const isStopped = signal.aborted && filesDone < batch.files;
    const state = isStopped ? endStates[reason()] : 'done';
    return valueOf(await store.call('host.batchEnd', { batchId, state }));
  } finally {
    signal.removeEventListener('abort', stopping);
    changes.flush();
    progress.end();
  }
}

/**
 * The same, going on once if the store's process ended meanwhile: what it had confirmed is in, and
 * what is not pending any more is not read again.
 */
export async function runBatchOn(
  tools: BatchTools,
  batch: ImportBatch,
  run: BatchRun,
): Promise<ImportBatch> {
  try {
    return await runBatch(tools, batch, run);
  } catch (thrown) {
    const isStore = thrown instanceof GlossError && thrown.kind === 'host-stopped';
    if (!isStore || run.signal.aborted) throw thrown;
    const state = 'running';
    const again = await tools.store.call('host.batchEnd', { batchId: batch.id, state });
    if (!again.ok) throw thrown;
    return runBatch(tools, again.value, run);
  }
}
