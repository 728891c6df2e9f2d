import type { ImportOptions } from '../shared/domain/batch.ts';
import type { ImportOutcome } from '../shared/ipc/app-calls.ts';
import type { Channel, MaybeArgs, Value, WorkbenchApi } from '../shared/ipc/contract.ts';
import type { WindowEvent, WindowEvents } from '../shared/ipc/events.ts';
import { GlossError, type Result } from '../shared/result.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly gloss: WorkbenchApi;
  }
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { kind, message, hint } = result.error;
  throw new GlossError(kind, message, hint);
}

/** Calls the main process or the store; throws a `GlossError` if it answers with a failure. */
export async function call<C extends Channel>(
  channel: C,
  ...args: MaybeArgs<C>
): Promise<Value<C>> {
  return unwrap(await window.gloss.call(channel, ...args));
}

/** Imports files and folders that were dropped on the window. */
export async function importDropped(
  files: readonly File[],
  options: Partial<ImportOptions> = {},
): Promise<ImportOutcome> {
  return unwrap(await window.gloss.importDropped(files, options));
}

/** Subscribes to what the main process tells unasked; answers the function that unsubscribes. */
export function on<E extends WindowEvent>(
  event: E,
  listener: (detail: WindowEvents[E]) => void,
): () => void {
  return window.gloss.on(event, listener);
}
