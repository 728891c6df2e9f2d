import type { Progress } from '../../shared/domain/export.ts';
import type { HostRequest } from '../../shared/ipc/host-protocol.ts';
import { fail, GlossError, type Result } from '../../shared/result.ts';

/**
 * What a host sends, as its receiver reads it (`HostMessage`). The value of an answer fits whatever
 * the caller asked for: the contract says so, and no check on this side could show it.
 */
export type HostReply =
  | { readonly ready: true }
  | { readonly id: number; readonly result: Result<never> }
  | { readonly id: number; readonly progress: Progress };

/** A process that speaks `host-protocol.ts`; what the supervisor needs to know of it. */
export interface HostChild {
  readonly send: (request: HostRequest) => void;
  readonly onMessage: (listener: (message: HostReply) => void) => void;
  readonly onExit: (listener: (code: number | null) => void) => void;
  readonly kill: () => void;
  /** Bytes of memory that the process takes just now; null if the system does not say. */
  readonly memory: () => number | null;
}

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Asks the host to stop the call at its next safe point; the call still answers. */
  readonly signal?: AbortSignal;
}

/** One running host process. Every call made of it is answered, if need be by its end. */
export interface HostConnection {
  readonly call: (method: string, args: unknown, options?: CallOptions) => Promise<Result<never>>;
  /** True when the host reported that it is ready, false if it ended before. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<number | null>;
  readonly kill: () => void;
  readonly memory: () => number | null;
}

interface Pending {
  readonly settle: (result: Result<never>) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

function stoppedError(name: string): GlossError {
  return new GlossError(
    'host-stopped',
    `The ${name} stopped before it answered. What was confirmed before is saved.`,
    'Check whether the last action was done, and do it again if not.',
  );
}

/** Wires a process that has just been started. */
export function connectHost(name: string, child: HostChild): HostConnection {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let ended = false;

  const settle = (id: number, result: Result<never>): void => {
    const call = pending.get(id);
    pending.delete(id);
    call?.settle(result);
  };

  const ready = new Promise<boolean>((resolve) => {
    child.onMessage((message) => {
      if ('ready' in message) resolve(true);
      else if ('result' in message) settle(message.id, message.result);
      else pending.get(message.id)?.onProgress?.(message.progress);
    });
    child.onExit(() => resolve(false));
  });

  const exited = new Promise<number | null>((resolve) => {
    child.onExit((code) => {
      ended = true;
      for (const id of pending.keys()) settle(id, fail(stoppedError(name)));
      resolve(code);
    });
  });

  const call: HostConnection['call'] = async (method, args, options = {}) => {
    if (ended) return fail(stoppedError(name));
    lastId += 1;
    const id = lastId;
    const { signal, onProgress } = options;
    const cancel = (): void => {
      if (!ended) child.send({ cancel: id });
    };
    try {
      return await new Promise<Result<never>>((resolve) => {
        pending.set(id, { settle: resolve, onProgress });
        child.send({ id, method, args });
        if (signal?.aborted === true) cancel();
        signal?.addEventListener('abort', cancel, { once: true });
      });
    } catch (error) {
      // Arguments that cannot be cloned never reach the host.
      pending.delete(id);
      return fail(error);
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };

  return { call, ready, exited, kill: child.kill, memory: () => (ended ? null : child.memory()) };
}
