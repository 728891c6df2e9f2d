import { isLongCall, type LongCallName } from '../shared/ipc/long-calls.ts';
import { dispatch } from './dispatch.ts';
import { isReadingCall } from './reading-calls.ts';
import type { Watch } from './sqlite/slices.ts';
import type { Beside, Store } from './store.ts';

/** The calls of an open project, as a process takes them that others wait for. */
export interface Turns {
  /**
   * Runs a call. While a long one is running, reads are answered from the project as it was
   * before, and whatever writes waits for its turn.
   */
  readonly call: (method: string, args: unknown, watch: Watch) => unknown;
  /** Copies the project when no long call is running; none begins before the copy is done. */
  readonly saveCopy: (path: string) => Promise<void>;
  /** Closes the project when all that was taken is done. */
  readonly close: () => Promise<void>;
}

export function inTurns(store: Store): Turns {
  let taken = 0;
  let last: Promise<unknown> = Promise.resolve();
  let beside: Beside | null = null;
  const copies = new Set<Promise<void>>();

  const leave = (): void => {
    taken -= 1;
    if (taken > 0) return;
    beside?.close();
    beside = null;
  };

  /** Runs work when all that was taken before is done; at once if nothing was. */
  const inTurn = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const isFree = taken === 0;
    taken += 1;
    const turn = isFree ? (async () => work())() : last.then(work);
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      leave();
    }
  };

  const long = async (method: LongCallName, args: unknown, watch: Watch): Promise<unknown> => {
    if (copies.size > 0) await Promise.allSettled(copies);
    return store.runLong(method, args, watch);
  };

  return {
    call: (method, args, watch) => {
      if (isLongCall(method)) return inTurn(async () => long(method, args, watch));
      if (taken === 0) return dispatch(store.handlers, method, args);
      if (!isReadingCall(method)) return inTurn(() => dispatch(store.handlers, method, args));
      beside ??= store.openBeside();
      return dispatch(beside.handlers, method, args);
    },
    saveCopy: async (path) => {
      // The turn is over when the copy has begun: what is short may be written while it goes on.
      const { copy } = await inTurn(() => {
        const begun = store.saveCopy(path);
        copies.add(begun);
        return { copy: begun };
      });
      try {
        await copy;
      } finally {
        copies.delete(copy);
      }
    },
    close: async () => {
      await inTurn(async () => {
        await Promise.allSettled(copies);
        store.close();
      });
    },
  };
}
