import { basename, dirname } from 'node:path';

/** How a batch is called: by its only file, else by their number and the folder they are from. */
export function batchLabel(given: readonly string[], files: number): string {
  const [first = ''] = given;
  if (given.length === 1 && files === 1) return basename(first);
  const count = files === 1 ? '1 file' : `${files.toLocaleString('en')} files`;
  if (given.length === 1) return `${count} from ${basename(first)}`;
  const folders = new Set(given.map(dirname));
  return folders.size === 1 ? `${count} from ${basename(dirname(first))}` : count;
}
