import { existsSync, statSync } from 'node:fs';

/** Where something in a file is, for reports: `news.zip/inner/name.txt`. */
export function placeOf(path: string, entry: string): string {
  return entry === '' ? path : `${path}/${entry}`;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Parts a place into the file and the entry in it, by what is on the disk; a path at which there is
 * something, or in which there is no file, is taken for a file's.
 */
export function fileOfPlace(place: string): {
  readonly path: string;
  readonly entry: string | null;
} {
  if (!existsSync(place))
    for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
      const path = place.slice(0, at);
      if (isFile(path)) return { path, entry: place.slice(at + 1) };
    }
  return { path: place, entry: null };
}
