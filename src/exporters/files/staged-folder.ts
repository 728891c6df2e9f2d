import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newId } from '../../shared/ids.ts';
import { GlossError } from '../../shared/result.ts';
import { fileWriter, type FileWriter, type WrittenFile } from './file-writer.ts';
import { explainWriteError } from './write-errors.ts';

/** Files that are written beside their places and take them all at once. */
export interface StagedFolder {
  /** Writes one file under a temporary name; `body` fills it. */
  readonly add: (name: string, body: (writer: FileWriter) => Promise<void>) => Promise<WrittenFile>;
}

interface Staged {
  readonly place: string;
  readonly part: string;
  readonly old: string;
}

/** Whether a file is there already; a folder of that name is an error. */
async function isTaken(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory() === true)
    throw new GlossError(
      'exists',
      `${place} was not written: there is a folder of that name.`,
      'Rename that folder, or choose another one.',
    );
  return found !== null;
}

/** Makes the new names outlive a power cut; folders cannot be opened for that on Windows. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts every file in its place; if one cannot be put there, the others are taken back. */
async function takePlaces(files: readonly Staged[]): Promise<void> {
  const placed: { readonly file: Staged; readonly replaced: boolean }[] = [];
  try {
    for (const file of files) {
      const replaced = await isTaken(file.place);
      if (replaced) await rename(file.place, file.old);
      placed.push({ file, replaced });
      await rename(file.part, file.place);
    }
  } catch (thrown) {
    for (const { file, replaced } of placed.toReversed()) {
      if (replaced) await rename(file.old, file.place);
      else await rm(file.place, { force: true });
    }
    throw thrown;
  }
  for (const { file, replaced } of placed) if (replaced) await rm(file.old, { force: true });
}

/** Removes the folders that were made on the way to `root`, as far as they are empty. */
async function removeMade(root: string, made: string): Promise<void> {
  for (let folder = root; folder.length >= made.length; folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      // Somebody else has put something there meanwhile; it is theirs.
      return;
    }
  }
}

/**
 * Writes a set of files into a folder, all or nothing. `body` adds them under temporary names
 * beside their places; when it has ended well, they are synced to disk and renamed. If it throws,
 * or a file cannot take its place, everything temporary is removed, as is the folder if it was made
 * for this, and files that were there before are as they were.
 */
export async function stageFolder<T>(
  folder: string,
  body: (staged: StagedFolder) => Promise<T>,
): Promise<T> {
  const root = resolve(folder);
  const suffix = newId().slice(-12);
  const files: Staged[] = [];
  let made: string | undefined;

  const add: StagedFolder['add'] = async (name, fill) => {
    const place = join(root, name);
    // Short and hidden, so that a name near the limit of the file system still fits.
    const stem = join(root, `.gloss-${suffix}-${String(files.length)}`);
    const file: Staged = { place, part: `${stem}.part`, old: `${stem}.old` };
    files.push(file);
    try {
      const handle = await open(file.part, 'wx');
      try {
        const writer = fileWriter(handle);
        await fill(writer);
        return await writer.finish();
      } finally {
        await handle.close();
      }
    } catch (thrown) {
      throw explainWriteError(thrown, place);
    }
  };

  try {
    made = await mkdir(root, { recursive: true });
    const result = await body({ add });
    await takePlaces(files);
    await syncFolder(root);
    if (made !== undefined) await syncFolder(dirname(made));
    return result;
  } catch (thrown) {
    for (const file of files) await rm(file.part, { force: true });
    if (made !== undefined) await removeMade(root, made);
    throw explainWriteError(thrown, root);
  }
}
