import type { Progress } from '../../shared/domain/export.ts';
import { GlossError } from '../../shared/result.ts';
import type { Tell } from '../window/window-link.ts';

/**
 * What a long piece of work is given: to report how far it is, and to hear that it shall stop (with
 * the reason `halt` so that it can go on another day).
 */
export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Imports and exports, one at a time. */
export interface Jobs {
  readonly run: <T>(work: (job: Job) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
  /** Stops the work because Gloss or the project is to be closed, and waits for its end. */
  readonly halt: () => Promise<void>;
}

/** Work shorter than this shows no progress, and then no more often than every `interval`. */
const quiet = 700;
const interval = 100;

/** Resolves when both have ended, and keeps nothing of what they answered. */
async function settle(before: Promise<void>, work: Promise<unknown>): Promise<void> {
  await Promise.allSettled([before, work]);
}

/** Makes the queue of none; the window hears of progress through `tell`. */
export function createJobs(tell: Tell, now: () => number = Date.now): Jobs {
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();
  const run: Jobs['run'] = async (work) => {
    if (running !== null)
      throw new GlossError(
        'not-allowed',
        'Another import or export is still running.',
        'Wait until it is done, or stop it.',
      );
    const controller = new AbortController();
    running = controller;
    let next = now() + quiet;
    let shown = false;
    try {
      return await work({
        signal: controller.signal,
        onProgress: (progress) => {
          if (now() < next) return;
          next = now() + interval;
          shown = true;
          tell('progress', progress);
        },
      });
    } finally {
      running = null;
      if (shown) tell('progress', null);
    }
  };
  return {
    run: async (work) => {
      const result = run(work);
      ended = settle(ended, result);
      return result;
    },
    cancel: () => running?.abort(),
    halt: async () => {
      running?.abort('halt');
      await ended;
    },
  };
}
