import { basename, dirname } from 'node:path';
import { count } from '../output.ts';

/** How a batch is called: by its only file, else by how many files and the folder they are from. */
export function batchLabel(args: readonly string[], files: number): string {
  const [first = ''] = args;
  if (args.length === 1 && files === 1) return basename(first);
  if (args.length === 1) return `${count(files, 'file')} from ${basename(first)}`;
  const folders = new Set(args.map((path) => dirname(path)));
  const folder = folders.size === 1 ? basename(dirname(first)) : '';
  return folder === '' || folder === '.'
    ? count(files, 'file')
    : `${count(files, 'file')} from ${folder}`;
}
