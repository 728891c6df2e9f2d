import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import { isLongCall } from '../../shared/ipc/long-calls.ts';
import type { Host } from '../host/supervise.ts';
import type { Tell } from '../window/window-link.ts';

type StoreOfWindow = Pick<Host<StoreHostCalls>, 'call'>;

/** The window's way to the store, on which steps that take long tell how far they are. */
export interface LongSteps {
  readonly store: StoreOfWindow;
  /** Takes back what is being written, all of it. */
  readonly cancel: () => void;
}

/** A step shorter than this shows no progress, and then no more often than every `interval`. */
const quiet = 400;
const interval = 100;

export function watchLongSteps(
  store: StoreOfWindow,
  tell: Tell,
  now: () => number = Date.now,
): LongSteps {
  const running = new Set<AbortController>();
  return {
    store: {
      call: async (method, args, options) => {
        if (!isLongCall(method)) return store.call(method, args, options);
        const controller = new AbortController();
        running.add(controller);
        let next = now() + quiet;
        let shown = false;
        try {
          return await store.call(method, args, {
            signal: controller.signal,
            onProgress: (progress) => {
              if (now() < next) return;
              next = now() + interval;
              shown = true;
              tell('saving', progress);
            },
          });
        } finally {
          running.delete(controller);
          if (shown) tell('saving', null);
        }
      },
    },
    cancel: () => {
      for (const controller of running) controller.abort();
    },
  };
}
