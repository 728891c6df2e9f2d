import { z } from 'zod';
import type { Progress } from '../../shared/domain/export.ts';
import type { HostMessage } from '../../shared/ipc/host-protocol.ts';
import { fail, succeed } from '../../shared/result.ts';

/** How a long call tells what it does, and is told to stop. */
export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Runs one call; its arguments are of any shape until it has checked them. */
export type Run = (method: string, args: unknown, job: Job) => unknown;

const requestSchema = z.union([
  z.object({ id: z.int(), method: z.string(), args: z.unknown() }),
  z.object({ cancel: z.int() }),
]);

/**
 * Speaks `host-protocol.ts`: answers the function that takes messages of any shape. Each call among
 * them is answered once, whatever `run` does; `cancel` aborts the call's signal; anything else is
 * ignored.
 */
export function serve(run: Run, post: (message: HostMessage) => void): (message: unknown) => void {
  const running = new Map<number, AbortController>();

  const answer = async (id: number, method: string, args: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const job = {
        signal: controller.signal,
        onProgress: (progress: Progress) => post({ id, progress }),
      };
      post({ id, result: succeed(await run(method, args, job)) });
    } catch (thrown) {
      post({ id, result: fail(thrown) });
    } finally {
      running.delete(id);
    }
  };

  return (message) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    if ('cancel' in request.data) running.get(request.data.cancel)?.abort();
    else void answer(request.data.id, request.data.method, request.data.args);
  };
}
