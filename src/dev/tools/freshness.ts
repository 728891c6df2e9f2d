import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { repoRoot } from './paths.ts';

const inputs = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
/** Folders whose changes cannot change the build. */
const ignored = new Set(['dev', 'cli', 'testing']);
/** Written by a complete build, with the time at which that began. */
export const buildStamp = join(repoRoot, 'out/.built');

async function newestIn(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => !ignored.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => newest(join(path, entry.name))),
  );
  // The folder's own time tells of files that were removed.
  return Math.max(mtimeMs, ...times);
}

/** The last change of a file, or of anything in a folder. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 0;
  return found.isDirectory() ? newestIn(path) : found.mtimeMs;
}

/** Whether nothing has changed since the last complete build began. */
export async function isBuildFresh(): Promise<boolean> {
  const built = await stat(buildStamp).catch(() => undefined);
  if (built === undefined) return false;
  const changes = await Promise.all(inputs.map((input) => newest(join(repoRoot, input))));
  return Math.max(...changes) <= built.mtimeMs;
}
