import { setTimeout as delay } from 'node:timers/promises';
import type { App } from 'electron/main';
import type { Log } from './log.ts';

export interface QuitSteps {
  /** Stops what may be stopped. */
  readonly stopWork: () => void;
  /** Resolves when every call that was taken has its answer. */
  readonly drain: () => Promise<void>;
  /** Closes the project, which also writes SQLite's log back into its file. */
  readonly closeProject: () => Promise<void>;
  /** Ends the host processes and writes what is still in memory. */
  readonly finish: () => void;
}

/** After this many milliseconds Gloss ends all the same; every commit is on disk by then. */
const limit = 15_000;

/** Ends the program's work in order, or says in the log why it could not. */
export async function endWork(steps: QuitSteps, log: Log, timeLimit = limit): Promise<void> {
  const inOrder = async (): Promise<'done'> => {
    await steps.drain();
    await steps.closeProject();
    return 'done';
  };
  steps.stopWork();
  const abandon = new AbortController();
  const late = delay(timeLimit, 'late' as const, { signal: abandon.signal }).catch(
    () => 'late' as const,
  );
  try {
    const end = await Promise.race([inOrder(), late]);
    if (end === 'late') log(`Quitting took more than ${timeLimit} ms; ending without waiting.`);
  } catch (error) {
    log(`Closing the project failed: ${String(error)}`);
  } finally {
    abandon.abort();
    steps.finish();
  }
}

/**
 * Holds the end of the program until its work is done. It waits at `will-quit`, when the windows
 * have closed and sent their last, since nothing waits for promises at `before-quit`.
 */
export function quitInOrder(app: App, steps: QuitSteps, log: Log): void {
  let ending = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    endWork(steps, log).then(
      () => app.exit(0),
      (error: unknown) => {
        log(`Quitting failed: ${String(error)}`);
        app.exit(1);
      },
    );
  });
}
