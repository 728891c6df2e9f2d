import { rmSync } from 'node:fs';
import type { ReadableDb } from '../sqlite/handles.ts';
import { connectionOf } from '../sqlite/handles.ts';

/** The name of the copy that is made before a project of an older version is changed. */
export function backupPath(path: string, version: number, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '');
  return `${path}.before-update-from-${String(version)}-${stamp}.gloss`;
}

/** Writes a complete copy of the open project beside it. A copy that fails leaves nothing. */
export function backupBeside(db: ReadableDb, destination: string): void {
  try {
    connectionOf(db).raw.prepare('VACUUM main INTO ?').run(destination);
  } catch (thrown) {
    rmSync(destination, { force: true });
    throw thrown;
  }
}
