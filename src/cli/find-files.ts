import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLitter } from '../importers/litter.ts';
import { toFailure, type Failure } from '../shared/result.ts';
import { pathOf } from './paths.ts';

/** What the arguments of `gloss import` stand for; paths as the person gave them. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly failed: readonly { readonly path: string; readonly failure: Failure }[];
}

/** By code units, so that the order is the same on every machine. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/**
 * The files below a folder, sorted; hidden ones, links to folders, and the folders of pages that were
 * saved completely are left out.
 */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(pathOf(folder), { withFileTypes: true })).toSorted(byName);
  const names = new Set(entries.map(({ name }) => name));
  const files: string[] = [];
  for (const entry of entries) {
    if (isLitter(entry.isDirectory() ? `${entry.name}/` : entry.name, names)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
    else if (entry.isSymbolicLink() && (await stat(pathOf(path)).catch(() => null))?.isFile())
      files.push(path);
  }
  return files;
}

function whyNot(path: string, thrown: unknown): Failure {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { kind: 'not-found', message: `${path} does not exist.` };
  if (code === 'EACCES' || code === 'EPERM')
    return { kind: 'unreadable-file', message: `${path} may not be read.` };
  return toFailure(thrown);
}

/**
 * The files that arguments name: files as they are, also hidden ones, folders with everything below
 * them in sorted order. What is not there or may not be read is answered as failed.
 */
export async function findFiles(args: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const failed: { path: string; failure: Failure }[] = [];
  for (const path of args) {
    try {
      const found = await stat(pathOf(path));
      if (found.isDirectory()) files.push(...(await filesBelow(path)));
      else files.push(path);
    } catch (thrown) {
      failed.push({ path, failure: whyNot(path, thrown) });
    }
  }
  return { files: [...new Set(files)], failed };
}
