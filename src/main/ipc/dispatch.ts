import { z } from 'zod';
import { appCalls, type AppCalls } from '../../shared/ipc/app-calls.ts';
import type { ParsedArgsOf, ValueOf } from '../../shared/ipc/call.ts';
import { isChannel } from '../../shared/ipc/channels.ts';
import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import { storeCalls } from '../../shared/ipc/store-calls.ts';
import { fail, GlossError, succeed, type Result } from '../../shared/result.ts';
import type { Host } from '../host/supervise.ts';

type AppArgs = { readonly [C in keyof AppCalls]: ParsedArgsOf<AppCalls[C]> };

/** One plain function for each call that the main process itself answers. */
export type AppHandlers = {
  readonly [C in keyof AppCalls]: (
    args: AppArgs[C],
  ) => ValueOf<AppCalls[C]> | Promise<ValueOf<AppCalls[C]>>;
};

type StoreChannel = keyof typeof storeCalls;

function isStoreChannel(name: string): name is StoreChannel {
  return Object.hasOwn(storeCalls, name);
}

function invalid(channel: string, error: z.ZodError): Result<never> {
  const what = z.prettifyError(error).slice(0, 1000);
  return fail(new GlossError('invalid-arguments', `${channel}: ${what}`));
}

/** The schemas, keyed so that the checker knows which handler takes what each of them makes. */
const schemas: { readonly [C in keyof AppCalls]: { readonly args: z.ZodType<AppArgs[C]> } } =
  appCalls;

async function answer<C extends keyof AppCalls>(
  handlers: Pick<AppHandlers, C>,
  channel: C,
  args: unknown,
): Promise<Result<unknown>> {
  const parsed = schemas[channel].args.safeParse(args ?? {});
  if (!parsed.success) return invalid(channel, parsed.error);
  return succeed(await handlers[channel](parsed.data));
}

/**
 * Answers a call from the window by its name: checks the arguments by the contract's schema, then
 * forwards it to the store host or runs its handler. Never throws.
 */
export async function dispatch(
  handlers: AppHandlers,
  store: Pick<Host<StoreHostCalls>, 'call'>,
  channel: unknown,
  args: unknown,
): Promise<Result<unknown>> {
  if (!isChannel(channel)) return fail(new GlossError('not-allowed', 'There is no such call.'));
  try {
    if (!isStoreChannel(channel)) return await answer(handlers, channel, args);
    const parsed = storeCalls[channel].args.safeParse(args ?? {});
    if (!parsed.success) return invalid(channel, parsed.error);
    return await store.call(channel, parsed.data);
  } catch (error) {
    return fail(error);
  }
}
