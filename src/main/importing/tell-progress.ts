import type { BatchProgress, ImportBatch } from '../../shared/domain/batch.ts';
import type { BatchAdded } from '../../shared/ipc/batch-calls.ts';
import type { Tell } from '../window/window-link.ts';

/** How far apart the window hears of progress, in milliseconds. */
const interval = 200;
/** Over how long the rate is taken, and how long it takes to have one. */
const window = 10_000;
const leastTime = 1000;

type State = BatchProgress['state'];
type Counts = Pick<BatchAdded, 'imported' | 'duplicates' | 'failed' | 'asked'>;

/** Keeps count of a running batch, and tells the window a few times a second. */
export interface ProgressTeller {
  readonly reading: (path: string) => void;
  readonly added: (counts: Counts, filesDone: number) => void;
  readonly state: (state: State) => void;
  /** Nothing is imported any more. */
  readonly end: () => void;
}

/** Counts on from where the batch stands. */
export function createProgressTeller(
  tell: Tell,
  batch: ImportBatch,
  now: () => number = () => performance.now(),
): ProgressTeller {
  const { id, files } = batch;
  let counts: Counts = batch;
  let { filesDone } = batch;
  let state: State = 'running';
  let what = '';
  let told = Number.NEGATIVE_INFINITY;
  const marks = [{ at: now(), filesDone }];

  const rate = (): number | null => {
    const at = now();
    while (marks.length > 1 && (marks[1]?.at ?? at) < at - window) marks.shift();
    const [first] = marks;
    if (first === undefined || at - first.at < leastTime) return null;
    return ((filesDone - first.filesDone) * 1000) / (at - first.at);
  };
  const send = (): void => {
    told = now();
    const speed = rate();
    const rest = speed === null || speed === 0 ? null : Math.max(0, files - filesDone) / speed;
    const { imported, duplicates, failed, asked } = counts;
    const figures = { files, filesDone, imported, duplicates, failed, asked };
    tell('batch', { batchId: id, state, ...figures, rate: speed, rest, what });
  };
  const sendSoon = (): void => {
    if (now() - told >= interval) send();
  };
  send();
  return {
    reading: (path) => {
      what = path;
      sendSoon();
    },
    added: (more, moreFiles) => {
      counts = {
        imported: counts.imported + more.imported,
        duplicates: counts.duplicates + more.duplicates,
        failed: counts.failed + more.failed,
        asked: counts.asked + more.asked,
      };
      filesDone += moreFiles;
      const last = marks.at(-1);
      if (last === undefined || now() - last.at >= interval) marks.push({ at: now(), filesDone });
      sendSoon();
    },
    state: (next) => {
      state = next;
      send();
    },
    end: () => tell('batch', null),
  };
}
