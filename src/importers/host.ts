import { z } from 'zod';
import { importerHostCalls } from '../shared/ipc/host-calls.ts';
import type { HostMessage } from '../shared/ipc/host-protocol.ts';
import { fail, GlossError, succeed } from '../shared/result.ts';
import { createCalls, type CallControls, type ImporterCalls } from './calls.ts';

const requestSchema = z.union([
  z.object({ id: z.int(), method: z.string(), args: z.unknown() }),
  z.object({ cancel: z.int() }),
]);

function invalid(what: string): GlossError {
  return new GlossError('invalid-arguments', `The importer cannot do this: ${what}`);
}

/** Checks the arguments by the schema of the call. */
function check<Schema extends z.ZodType>(schema: Schema, args: unknown): z.output<Schema> {
  const parsed = schema.safeParse(args);
  if (!parsed.success) throw invalid(z.prettifyError(parsed.error));
  return parsed.data;
}

async function run(
  calls: ImporterCalls,
  method: string,
  args: unknown,
  controls: CallControls,
): Promise<unknown> {
  switch (method) {
    case 'list.files':
      return calls.listFiles(check(importerHostCalls[method].args, args).paths, controls);
    case 'list.more':
      return calls.listMore(check(importerHostCalls[method].args, args).token, controls);
    case 'parse.files': {
      const { files, settings } = check(importerHostCalls[method].args, args);
      return calls.parseFiles(files, settings, controls);
    }
    case 'parse.more':
      return calls.parseMore(check(importerHostCalls[method].args, args).token, controls);
    case 'parse.text': {
      const { text, name, settings } = check(importerHostCalls[method].args, args);
      return calls.parseText(text, name, settings);
    }
    case 'parse.bytes': {
      const { bytes, name, settings } = check(importerHostCalls[method].args, args);
      return calls.parseBytes(bytes, name, settings, controls);
    }
    default:
      throw invalid(`there is no call ${method.slice(0, 100)}`);
  }
}

/**
 * The importer host: takes messages of any shape and answers the calls among them. A message that
 * is no request is ignored, a wrong argument is answered with `invalid-arguments`; neither stops
 * the host.
 */
export function createHost(
  post: (message: HostMessage) => void,
  now?: () => number,
): (message: unknown) => void {
  const calls = createCalls(now);
  const cancelled = new Set<number>();
  const running = new Set<number>();

  const answer = async (id: number, method: string, args: unknown): Promise<void> => {
    running.add(id);
    try {
      const value = await run(calls, method, args, {
        isCancelled: () => cancelled.has(id),
        onProgress: (progress) => post({ id, progress }),
      });
      post({ id, result: succeed(value) });
    } catch (thrown) {
      post({ id, result: fail(thrown) });
    } finally {
      running.delete(id);
      cancelled.delete(id);
    }
  };
  return (message) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    if ('cancel' in request.data) {
      if (running.has(request.data.cancel)) cancelled.add(request.data.cancel);
    } else {
      void answer(request.data.id, request.data.method, request.data.args);
    }
  };
}
