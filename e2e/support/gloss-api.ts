import type { Page } from '@playwright/test';
import type { Args, Channel, Value, WorkbenchApi } from '../../src/shared/ipc/contract.ts';
import type { Result } from '../../src/shared/result.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly gloss: WorkbenchApi;
  }
}

/** Calls Gloss from within its window with whatever arguments, as a script there could. */
export async function callRaw(
  page: Page,
  channel: unknown,
  args?: unknown,
): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, given]) => {
      const call = window.gloss.call as (...all: readonly unknown[]) => Promise<Result<unknown>>;
      return call(name, given);
    },
    [channel, args] as const,
  );
}

/** Calls Gloss from within its window by the contract; throws if it answers with a failure. */
export async function ask<C extends Channel>(
  page: Page,
  channel: C,
  args: Args<C>,
): Promise<Value<C>> {
  const result = await callRaw(page, channel, args);
  if (!result.ok) throw new Error(`${channel}: ${result.error.kind}: ${result.error.message}`);
  return result.value as Value<C>;
}
