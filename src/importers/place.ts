import { stat } from 'node:fs/promises';

/** Where something in a file is, for reports: `news.zip/inner/name.txt`. */
export function placeOf(path: string, entry: string): string {
  return entry === '' ? path : `${path}/${entry}`;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true;
}

/**
 * Parts a place into the file and the entry in it, by what is on the disk; a path at which there is
 * something, or in which there is no file, is taken for a file's.
 */
export async function fileOfPlace(
  place: string,
): Promise<{ readonly path: string; readonly entry: string | null }> {
  if ((await stat(place).catch(() => null)) === null)
    for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
      const path = place.slice(0, at);
      if (await isFile(path)) return { path, entry: place.slice(at + 1) };
    }
  return { path: place, entry: null };
}
