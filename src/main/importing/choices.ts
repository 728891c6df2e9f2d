import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChosenFiles } from '../../shared/domain/batch.ts';
import { GlossError } from '../../shared/result.ts';
import { batchLabel } from './batch-label.ts';

/** How many names are told. */
const most = 200;

/** What was chosen to be imported: the paths stay here, the window gets a token for them. */
export interface Choices {
  readonly take: (paths: readonly string[], areFolders: boolean) => Promise<ChosenFiles>;
  /** Throws `not-found` if others were chosen since. */
  readonly paths: (token: string) => readonly string[];
}

/** Names of files in folders, as far as they lie in them directly. */
async function namesIn(folders: readonly string[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const folder of folders) {
    if (names.length >= most) break;
    // What cannot be looked into is named by the import itself.
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (entry.isFile() && !entry.name.startsWith('.')) names.push(entry.name);
  }
  return names.slice(0, most);
}

function folderLabel(paths: readonly string[]): string {
  const [first = ''] = paths;
  return paths.length === 1 ? `Folder ${basename(first)}` : `${String(paths.length)} folders`;
}

/** Remembers the last choice. */
export function createChoices(): Choices {
  let last: { readonly token: string; readonly paths: readonly string[] } | null = null;
  return {
    take: async (paths, areFolders) => {
      const token = randomUUID();
      last = { token, paths };
      return areFolders
        ? { token, label: folderLabel(paths), files: null, names: await namesIn(paths) }
        : {
            token,
            label: batchLabel(paths, paths.length),
            files: paths.length,
            names: paths.slice(0, most).map((path) => basename(path)),
          };
    },
    paths: (token) => {
      if (last?.token === token) return last.paths;
      throw new GlossError(
        'not-found',
        'These files are not chosen any more. Nothing was imported.',
        'Choose them again.',
      );
    },
  };
}
