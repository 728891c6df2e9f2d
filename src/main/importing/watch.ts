import type { Progress } from '../../shared/domain/export.ts';
import type { Result } from '../../shared/result.ts';
import type { Death } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import type { Importer } from './read-files.ts';

/** How often a call that goes on is looked after, in milliseconds. */
const interval = 250;
/** How long a process may take to start and begin a file; nothing to do with the file. */
const startTime = 60_000;
/** How long the importer may go on with a file after it was told to stop. */
const patience = 1500;

/** Looks after the calls of one run over some files, one call at a time. */
export interface Watch {
  /** Makes a call of the importer, and ends its process where a limit is passed. */
  readonly during: <T>(
    call: (onProgress: (progress: Progress) => void) => Promise<Result<T>>,
  ) => Promise<Result<T>>;
  /** The index of the file that was begun last; null if none was. */
  readonly at: () => number | null;
  /** Why the process was ended; `crash` if nobody here did that. */
  readonly death: () => Death | 'stopped';
}

/**
 * Counts only time in which a call is made and the computer is awake: after a sleep the clock has
 * gone on, but the importer has not.
 */
export function watchImporter(
  importer: Pick<Importer, 'kill' | 'memory'>,
  limits: ReadLimits,
  signal: AbortSignal,
  onFile: (index: number) => void,
): Watch {
  let at: number | null = null;
  let death: Death | 'stopped' = 'crash';
  let starting = 0;
  let silent = 0;
  let spent = 0;
  let stopping = 0;

  const end = (why: Death | 'stopped'): void => {
    death = why;
    importer.kill();
  };
  const look = (elapsed: number): void => {
    if (signal.aborted) stopping += elapsed;
    if (stopping > patience) {
      end('stopped');
    } else if (at === null) {
      starting += elapsed;
      if (starting > startTime) end('silence');
    } else {
      silent += elapsed;
      spent += elapsed;
      if (silent > limits.silence) end('silence');
      else if (spent > limits.total) end('time');
      else if ((importer.memory() ?? 0) > limits.memory) end('memory');
    }
  };
  const heard = ({ done }: Progress): void => {
    silent = 0;
    if (done === at) return;
    at = done;
    spent = 0;
    onFile(done);
  };
  return {
    during: async (call) => {
      let last = performance.now();
      const elapsed = (): number => {
        const now = performance.now();
        const passed = Math.min(now - last, interval * 4);
        last = now;
        return passed;
      };
      const timer = setInterval(() => look(elapsed()), interval);
      try {
        return await call(heard);
      } finally {
        clearInterval(timer);
        spent += elapsed();
        silent = 0;
      }
    },
    at: () => at,
    death: () => death,
  };
}
