import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { newId } from '../shared/ids.ts';
import { GlossError } from '../shared/result.ts';
import type { OpenProject } from './open-project.ts';
import { lockProject } from './project/lock.ts';
import { syncFolder } from './project/sync-folder.ts';
import { explain } from './sqlite/errors.ts';
import { connectionOf } from './sqlite/handles.ts';

/**
 * Writes a consistent copy of the open project, while work on it goes on, and puts it in the place
 * of a file of that name. Until the copy is complete the other file stays as it is.
 */
export async function saveCopy(project: OpenProject, path: string): Promise<void> {
  const target = resolve(path);
  if (target === project.path) {
    throw new GlossError(
      'not-allowed',
      'A copy cannot take the place of the open project itself. Nothing was written.',
      'Choose another name or folder.',
    );
  }
  const draft = join(dirname(target), `.gloss-copy-${newId()}`);
  try {
    await connectionOf(project.db).raw.backup(draft);
    // A project that is open elsewhere must not lose its file under its hands.
    const lock = lockProject(target);
    try {
      renameSync(draft, target);
      syncFolder(dirname(target));
    } finally {
      lock.release();
    }
  } catch (thrown) {
    throw explain(thrown);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
  }
}
