import type { ElectronApplication } from '@playwright/test';

/** What the main process refused so far; it keeps the list in a checkout only. */
export interface Blocked {
  readonly requests: readonly string[];
  readonly navigations: readonly string[];
  readonly permissions: readonly string[];
  readonly downloads: readonly string[];
  readonly calls: readonly string[];
}

/** Reads the main process's list of refusals. */
export async function blockedIn(app: ElectronApplication): Promise<Blocked> {
  const blocked = await app.evaluate(
    () => (globalThis as { readonly glossBlocked?: Blocked }).glossBlocked,
  );
  if (blocked === undefined) throw new Error('The main process keeps no list of refusals');
  return blocked;
}
