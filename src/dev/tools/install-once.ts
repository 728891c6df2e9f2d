import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { withLock } from './lock.ts';
import { say } from './say.ts';

export interface Installation {
  /** Where the finished folder lives. */
  readonly folder: string;
  /** Cheap; runs at every start. */
  readonly isSound: () => Promise<boolean>;
  /** Fills an empty folder. What it leaves there is what `isSound` will be asked about. */
  readonly fill: (folder: string) => Promise<void>;
}

/** Drafts of killed runs: whoever holds the lock knows that nobody is filling them any more. */
async function removeDrafts(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Makes sure that a folder of the user's cache is complete. It is filled beside its place and then
 * renamed, so that a killed run leaves nothing half done where a later one would trust it.
 */
export async function installOnce({ folder, isSound, fill }: Installation): Promise<void> {
  if (await isSound()) return;
  const name = basename(folder);
  const waiting = (): void => say(`waiting for another start that is preparing ${name}`);
  await withLock(
    `${folder}.lock`,
    async () => {
      if (await isSound()) return;
      await removeDrafts(dirname(folder), `${name}.new-`);
      const draft = await mkdtemp(join(dirname(folder), `${name}.new-`));
      try {
        await fill(draft);
        await rm(folder, { recursive: true, force: true });
        await rename(draft, folder);
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    },
    waiting,
  );
}
