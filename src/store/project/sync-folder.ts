import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Makes a new name in a folder survive a loss of power. Windows does so by itself, and refuses to
 * open a folder; some network drives refuse the call.
 */
export function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // What cannot be asked for is left to the system.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
