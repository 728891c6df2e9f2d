import type { FailedImport } from '../../shared/domain/article.ts';
import {
  importOptionsSchema,
  type ImportAnswer,
  type ImportBatch,
  type ImportOptions,
  type ImportQuestion,
} from '../../shared/domain/batch.ts';
import { compileNamePattern } from '../../shared/domain/name-pattern.ts';
import type { Done } from '../../shared/domain/step.ts';
import type { VersionTaken } from '../../shared/domain/versions.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import type { ParsedPage } from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import { valueOf } from '../host/value.ts';
import type { Job, Jobs } from '../jobs/jobs.ts';
import { answerQuestion } from './answer.ts';
import { batchLabel } from './batch-label.ts';
import { listPaths } from './list-paths.ts';
import { outcomeOf } from './outcome.ts';
import { createPace } from './pace.ts';
import { createQuestions } from './questions.ts';
import { rereadArticle, type RereadHow } from './reread.ts';
import {
  addPieces,
  runBatchOn,
  settingsOf,
  type BatchTools,
  type StopReason,
} from './run-batch.ts';
import { createChangeTeller } from './tell-changes.ts';

/** The ways in which articles come into the open project. */
export interface Importing {
  /** Files, and folders with all below them. */
  readonly files: (paths: readonly string[], options?: ImportOptions) => Promise<ImportOutcome>;
  readonly text: (text: string, options?: ImportOptions) => Promise<ImportOutcome>;
  readonly resume: (batchId: string) => Promise<ImportOutcome>;
  /** Stops the running import at the next article; it can be resumed. */
  readonly pause: () => void;
  /** Ends a batch that has stopped; what was not read of it is left out. */
  readonly leave: (batchId: string) => Promise<ImportBatch>;
  /** Of the first items that ask, or of the one that is given. */
  readonly questions: (
    batchId: string,
    limit: number,
    itemId?: string | null,
  ) => Promise<readonly ImportQuestion[]>;
  readonly answer: (itemId: string, answer: ImportAnswer) => Promise<ImportOutcome>;
  /** Reads an article's original anew and gives it that text, as a new version. */
  readonly reread: (articleId: string, how: RereadHow) => Promise<Done<VersionTaken>>;
}

/** How many paths travel in one message. */
const slice = 1000;
const pasteName = 'Pasted text';
const noOptions = importOptionsSchema.parse({});

type Tools = Omit<BatchTools, 'remember'> & { readonly jobs: Jobs };

/** Before anything is begun, so that a wrong pattern costs nothing. */
function checkOptions({ namePattern }: ImportOptions): void {
  const compiled = namePattern === null ? null : compileNamePattern(namePattern);
  if (compiled?.ok === false)
    throw new GlossError('invalid-arguments', compiled.reason, 'Correct the pattern of names.');
}

/** Joins the importer host, which parses, and the store host, which keeps. */
export function createImporting({ jobs, ...given }: Tools): Importing {
  const { importer, store, tell } = given;
  const questions = createQuestions(importer, store);
  const tools: BatchTools = { ...given, remember: questions.remember };
  let pausing: AbortController | null = null;

  const begin = async (
    label: string,
    options: ImportOptions,
    paths: readonly string[],
  ): Promise<ImportBatch> => {
    const first = { label, options, files: paths.length, paths: paths.slice(0, slice) };
    const { batchId } = valueOf(await store.call('host.batchBegin', first));
    for (let at = slice; at < paths.length; at += slice)
      valueOf(await store.call('host.batchPaths', { batchId, paths: paths.slice(at, at + slice) }));
    return valueOf(await store.call('batch.get', { id: batchId }));
  };

  const run = async (
    batch: ImportBatch,
    failures: ReadonlyMap<string, FailedImport>,
    job: Job,
  ): Promise<ImportOutcome> => {
    const controller = new AbortController();
    pausing = controller;
    const reason = (): StopReason => {
      if (job.signal.aborted) return job.signal.reason === 'halt' ? 'halt' : 'cancel';
      return 'pause';
    };
    try {
      const stopped = await runBatchOn(tools, batch, {
        signal: AbortSignal.any([job.signal, controller.signal]),
        reason,
        failures,
        onProgress: (done, total, what) => job.onProgress({ done, total, what }),
      });
      return await outcomeOf(store, stopped, questions);
    } catch (thrown) {
      // What could not go on may go on another day, unless the store itself is gone.
      await store.call('host.batchEnd', { batchId: batch.id, state: 'interrupted' });
      throw thrown;
    } finally {
      pausing = null;
    }
  };

  const addPaste = async (batch: ImportBatch, text: string): Promise<ImportBatch> => {
    const asked = { batchId: batch.id, after: null, limit: 1 };
    const { items } = valueOf(await store.call('host.batchPending', asked));
    const settings = await settingsOf(store, batch);
    const { files }: ParsedPage = valueOf(
      await importer.call('parse.text', { text, name: pasteName, settings }),
    );
    const changes = createChangeTeller(tell);
    const id = items[0]?.itemId ?? '';
    const pieces = files.flatMap((file) => [{ ...file, id, again: false }]);
    await addPieces(store, batch.id, pieces, createPace(), ({ change, history }) => {
      if (change !== null) changes.add(change, history);
    });
    changes.flush();
    return valueOf(await store.call('host.batchEnd', { batchId: batch.id, state: 'done' }));
  };

  return {
    files: async (paths, options = noOptions) =>
      jobs.run(async (job) => {
        checkOptions(options);
        const { paths: found, failures } = await listPaths(importer, paths, job);
        const batch = await begin(batchLabel(paths, found.length), options, found);
        return run(batch, failures, job);
      }),
    text: async (text, options = noOptions) =>
      jobs.run(async () => {
        importer.start();
        const batch = await begin(pasteName, options, [pasteName]);
        return outcomeOf(store, await addPaste(batch, text), questions);
      }),
    resume: async (batchId) =>
      jobs.run(async (job) => {
        const { state } = valueOf(await store.call('batch.get', { id: batchId }));
        if (state === 'done' || state === 'cancelled')
          throw new GlossError(
            'not-allowed',
            'This import has ended.',
            'Import the files again: what is in already is left out.',
          );
        const batch = valueOf(await store.call('host.batchEnd', { batchId, state: 'running' }));
        return run(batch, new Map(), job);
      }),
    pause: () => pausing?.abort(),
    leave: async (batchId) =>
      jobs.run(async () => {
        const batch = valueOf(await store.call('batch.get', { id: batchId }));
        if (batch.state !== 'paused' && batch.state !== 'interrupted') return batch;
        return valueOf(await store.call('host.batchEnd', { batchId, state: 'cancelled' }));
      }),
    questions: async (batchId, limit, itemId = null) => {
      const batch = valueOf(await store.call('batch.get', { id: batchId }));
      if (itemId !== null) {
        const { path } = valueOf(await store.call('host.batchItem', { itemId }));
        return questions.about(batch, [{ id: itemId, path }]);
      }
      const asked = { batchId, outcomes: ['asked' as const], offset: 0, limit };
      const { rows } = valueOf(await store.call('batch.items', asked));
      return questions.about(batch, rows);
    },
    answer: async (itemId, answer) =>
      jobs.run(async ({ signal }) => {
        const batch = await answerQuestion(tools, questions, itemId, answer, signal);
        return outcomeOf(store, batch, questions);
      }),
    reread: async (articleId, how) =>
      jobs.run(async ({ signal }) => rereadArticle(tools, articleId, how, signal)),
  };
}
