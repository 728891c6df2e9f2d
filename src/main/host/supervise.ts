import type { Calls, ParsedArgsOf, ValueOf } from '../../shared/ipc/call.ts';
import { fail, GlossError, type Result } from '../../shared/result.ts';
import {
  connectHost,
  type CallOptions,
  type HostChild,
  type HostConnection,
} from './connection.ts';

export interface SuperviseOptions {
  /** How messages to people and the log name the host: `store`. */
  readonly name: string;
  readonly spawn: () => HostChild;
  /** How many unexpected stops within `restartWindow` are answered with a new process. */
  readonly restarts: number;
  /** Milliseconds after which a stop is forgotten. */
  readonly restartWindow: number;
  /** Brings a new process to where the old one was; calls wait for it. */
  readonly restore: (connection: HostConnection) => Promise<void>;
  /** A new process has taken over. */
  readonly onRestarted: () => void;
  /** The host stopped, and is not started again until `start`. */
  readonly onStopped: () => void;
  readonly log: (message: string) => void;
  readonly now?: () => number;
}

/** A supervised host: calls are typed by its contract and always answered. */
export interface Host<C extends Calls> {
  readonly call: <M extends keyof C & string>(
    method: M,
    args: ParsedArgsOf<C[M]>,
    options?: CallOptions,
  ) => Promise<Result<ValueOf<C[M]>>>;
  /** Starts the host if it is not running, with its count of stops at zero. */
  readonly start: () => void;
  /** Ends the process at once; the supervisor answers as to any other stop. */
  readonly kill: () => void;
  /** Bytes of memory that its process takes just now; null if that is not known. */
  readonly memory: () => number | null;
  /** Resolves once no call is waiting for an answer. */
  readonly idle: () => Promise<void>;
  /** Ends the process for good. */
  readonly close: () => void;
}

/** Runs a host process, and a new one when it stops. */
export function superviseHost<C extends Calls>(options: SuperviseOptions): Host<C> {
  const { name, log, now = Date.now } = options;
  const waiting = new Set<Promise<unknown>>();
  let stops: number[] = [];
  let connection: HostConnection | null = null;
  let usable: Promise<HostConnection | null> = Promise.resolve(null);
  let closed = false;

  const mayRestart = (): boolean => {
    stops = [...stops.filter((at) => now() - at < options.restartWindow), now()];
    return stops.length <= options.restarts;
  };

  const launch = (restarted: boolean): void => {
    const current = connectHost(name, options.spawn());
    connection = current;
    usable = (async () => {
      if (!(await current.ready)) return null;
      if (restarted) await options.restore(current);
      return current;
    })();
    const afterExit = async (): Promise<void> => {
      const code = await current.exited;
      if (connection === current) connection = null;
      if (closed) return;
      log(`The ${name} host stopped with code ${String(code)}.`);
      if (!mayRestart()) {
        usable = Promise.resolve(null);
        options.onStopped();
        return;
      }
      launch(true);
      if ((await usable) !== null) options.onRestarted();
    };
    afterExit().catch((error: unknown) => log(`Restarting the ${name} failed: ${String(error)}`));
  };

  const callNow = async (
    method: string,
    args: unknown,
    callOptions: CallOptions | undefined,
  ): Promise<Result<never>> => {
    const current = await usable;
    if (current !== null) return current.call(method, args, callOptions);
    return fail(
      new GlossError(
        'host-stopped',
        `The ${name} is not running. Nothing was changed.`,
        'Try again; if that does not help, restart Gloss.',
      ),
    );
  };

  return {
    call: async (method, args, callOptions) => {
      const answer = callNow(method, args, callOptions);
      waiting.add(answer);
      try {
        return await answer;
      } finally {
        waiting.delete(answer);
      }
    },
    start: () => {
      if (closed || connection !== null) return;
      stops = [];
      launch(false);
    },
    kill: () => connection?.kill(),
    memory: () => connection?.memory() ?? null,
    idle: async () => {
      while (waiting.size > 0) await Promise.allSettled(waiting);
    },
    close: () => {
      closed = true;
      connection?.kill();
    },
  };
}
