import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout that this file belongs to. */
export const repoRoot = resolve(import.meta.dirname, '../../..');

/** Results and locks of one checkout; `npm ci` clears it, as it should. */
export const checkoutCache = join(repoRoot, 'node_modules/.cache/gloss');

/** Big or slow things, shared by all checkouts of this user. */
export function userCache(env: NodeJS.ProcessEnv = process.env): string {
  const base = env['XDG_CACHE_HOME'];
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'gloss');
}

/** A file of an installed package. */
export function inModules(...parts: readonly string[]): string {
  return join(repoRoot, 'node_modules', ...parts);
}
