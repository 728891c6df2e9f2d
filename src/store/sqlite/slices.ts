import type { Progress } from '../../shared/domain/export.ts';
import { GlossError } from '../../shared/result.ts';
import type { WritableDb } from './handles.ts';
import { connectionOf } from './handles.ts';
import { run, sql } from './sql.ts';

/**
 * Work that can rest: it yields how far it is, and goes on when it is asked to. Whoever runs it
 * decides whether something else is done meanwhile.
 */
export type Sliced<T> = Generator<Progress, T, undefined>;

/** Does the work without a rest. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** What a caller hears of long work, and how it stops it. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** How long a slice is, in ms: short beside what a person notices, long beside a turn of the loop. */
const slice = 25;

async function nextTurn(): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Runs the work in one transaction, which is on disk when this resolves, in slices between which
 * the thread answers others. They must leave the connection alone meanwhile, for what it shows is
 * half done. If the work throws, or is stopped (`cancelled`), all of it is rolled back.
 */
export async function transactionInSlices<T>(
  db: WritableDb,
  work: Sliced<T>,
  { signal, onProgress }: Watch,
): Promise<T> {
  run(db, sql`BEGIN IMMEDIATE`);
  try {
    let rest = performance.now() + slice;
    for (;;) {
      const { done, value } = work.next();
      if (done === true) {
        run(db, sql`COMMIT`);
        return value;
      }
      if (performance.now() < rest) continue;
      onProgress(value);
      await nextTurn();
      if (signal.aborted)
        throw new GlossError('cancelled', 'Cancelled. Everything is as it was before.');
      rest = performance.now() + slice;
    }
  } catch (thrown) {
    // SQLite has rolled back by itself after some errors, such as a full disk.
    if (connectionOf(db).raw.inTransaction) run(db, sql`ROLLBACK`);
    throw thrown;
  }
}
