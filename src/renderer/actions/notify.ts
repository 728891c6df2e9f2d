import type { ToastProps, Toaster } from '@blueprintjs/core';
import { GlossError } from '../../shared/result.ts';
import { useSaving } from '../state/saving.ts';
import { useSession } from '../state/session.ts';

let toaster: Toaster | null = null;

/** Called once by the component that holds the toasts. */
export function setToaster(next: Toaster | null): void {
  toaster = next;
}

/** Puts a message into the status bar, where it stays until the next one. */
export function say(message: string): void {
  useSaving.setState({ message });
}

interface ToastMessage {
  readonly message: string;
  /** How it went, as the toast's edge shows it. */
  readonly tone?: 'plain' | 'success' | 'danger';
  readonly timeout?: number;
  readonly action?: NonNullable<ToastProps['action']>;
}

/** Shows a message over the window for some seconds; one with the same key replaces it. */
export function toast(
  { tone = 'plain', timeout = 6000, ...rest }: ToastMessage,
  key: string,
): void {
  // Blueprint's own intents come with colours that cannot be overruled.
  toaster?.show({ ...rest, timeout, className: `toast-${tone}` }, key);
}

/** Takes all messages away, because what they speak of is gone from the window. */
export function clearToasts(): void {
  toaster?.clear();
}

/** Whether the failure screen says it better: the store is gone, and all that asked it failed too. */
function isAftermath({ kind, message }: GlossError): boolean {
  const { phase, failure } = useSession.getState();
  return phase === 'failure' && kind === 'host-stopped' && message !== failure?.failure.message;
}

/** Tells the coder what failed and what to do next. */
export function report(thrown: unknown): void {
  if (thrown instanceof GlossError && (thrown.kind === 'cancelled' || isAftermath(thrown))) return;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const hint = thrown instanceof GlossError ? thrown.hint : undefined;
  const text = hint === undefined ? message : `${message} ${hint}`;
  say(message);
  toast({ tone: 'danger', message: text, timeout: 12_000 }, `failure:${message}`);
}

/** Runs something that may fail, and reports its failure instead of throwing. */
export function attempt(work: () => Promise<unknown> | undefined): void {
  void (async () => {
    try {
      await work();
    } catch (thrown) {
      report(thrown);
    }
  })();
}
