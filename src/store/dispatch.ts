import { batchHostCalls } from '../shared/ipc/batch-calls.ts';
import { storeCalls } from '../shared/ipc/store-calls.ts';
import { GlossError } from '../shared/result.ts';
import { checkArguments } from './check-arguments.ts';
import type { StoreHandlers } from './handlers.ts';

/** What an open project answers: to the window, and what only the main process may ask. */
const calls = { ...storeCalls, ...batchHostCalls };

function isStoreCall(method: string): method is keyof typeof calls {
  return Object.hasOwn(calls, method);
}

/**
 * Runs a call by its name with arguments of any shape, as they come from another process. The
 * handler and the schema of a name belong together: the type of `StoreHandlers` says so.
 */
export function dispatch(handlers: StoreHandlers, method: string, args: unknown): unknown {
  if (!isStoreCall(method))
    throw new GlossError('invalid-arguments', `The store has no call ${method.slice(0, 100)}.`);
  const handler: (checked: never) => unknown = handlers[method];
  const checked: unknown = checkArguments(calls[method].args, args);
  return Reflect.apply(handler, undefined, [checked]);
}
