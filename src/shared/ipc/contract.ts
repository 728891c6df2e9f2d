import type { ImportOptions } from '../domain/batch.ts';
import type { Result } from '../result.ts';
import { appCalls } from './app-calls.ts';
import type { ArgsOf, ParsedArgsOf, ValueOf } from './call.ts';
import type { WindowEvent, WindowEvents } from './events.ts';
import { storeCalls } from './store-calls.ts';
import type { ImportOutcome } from './app-calls.ts';

/** Every channel between the window and the main process, declared once. */
export const contract = { ...appCalls, ...storeCalls } as const;
export type Contract = typeof contract;
export type Channel = keyof Contract;

export { callChannel, dropChannel, eventChannel } from './channels.ts';

export type Args<C extends Channel> = ArgsOf<Contract[C]>;
export type ParsedArgs<C extends Channel> = ParsedArgsOf<Contract[C]>;
export type Value<C extends Channel> = ValueOf<Contract[C]>;

/** The argument may be left out where the schema demands no key. */
export type MaybeArgs<C extends Channel> =
  Record<string, never> extends Args<C> ? [args?: Args<C>] : [args: Args<C>];

/** What the preload script puts at `window.gloss`. */
export interface WorkbenchApi {
  readonly call: <C extends Channel>(
    channel: C,
    ...args: MaybeArgs<C>
  ) => Promise<Result<Value<C>>>;
  /** Imports files and folders that were dropped on the window; `options` are `ImportOptions`. */
  readonly importDropped: (
    files: readonly unknown[],
    options?: Partial<ImportOptions>,
  ) => Promise<Result<ImportOutcome>>;
  /** Subscribes; answers the function that unsubscribes. */
  readonly on: <E extends WindowEvent>(
    event: E,
    listener: (detail: WindowEvents[E]) => void,
  ) => () => void;
}
