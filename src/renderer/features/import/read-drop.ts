import { countOf } from '../../actions/import-summary.ts';
import type { Chosen } from '../../state/imports.ts';

/** How many names are looked at for the pattern that they may be built by. */
const most = 200;

async function namesIn(folder: FileSystemDirectoryEntry): Promise<readonly string[]> {
  const reader = folder.createReader();
  return new Promise((resolve) => {
    reader.readEntries(
      (entries) =>
        resolve(
          entries
            .filter((entry) => entry.isFile && !entry.name.startsWith('.'))
            .map(({ name }) => name),
        ),
      // What cannot be looked into is named by the import itself.
      () => resolve([]),
    );
  });
}

/** What was dropped, in words. */
export function dropLabel(files: readonly string[], folders: readonly string[]): string {
  const [file] = files;
  const [folder] = folders;
  if (folder === undefined)
    return files.length === 1 && file !== undefined ? file : countOf(files.length, 'file', 'files');
  const what = folders.length === 1 ? `Folder ${folder}` : `${String(folders.length)} folders`;
  return files.length === 0 ? what : `${what} and ${countOf(files.length, 'file', 'files')}`;
}

/** What was let go over the window; null if there is no file in it. */
export async function readDrop(transfer: DataTransfer): Promise<Chosen | null> {
  // The transfer is emptied when the event is over: all of it is taken out before anything else.
  const files = [...transfer.files];
  const folders = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
  if (files.length === 0) return null;
  const areFolders = new Set(folders.map(({ name }) => name));
  const names = files.map(({ name }) => name).filter((name) => !areFolders.has(name));
  const inFolders = await Promise.all(folders.slice(0, 10).map(namesIn));
  return {
    label: dropLabel(names, [...areFolders]),
    names: [...names, ...inFolders.flat()].slice(0, most),
    count: folders.length > 0 ? null : files.length,
    source: { kind: 'dropped', files },
  };
}
