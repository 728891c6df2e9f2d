import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FailedImport } from '../shared/domain/article.ts';
import { isLitter } from './litter.ts';
import { describeUnreadable } from './read-file.ts';

/** A file to be read, or what cannot be. */
export type Listed =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failed'; readonly failed: FailedImport };

/** By code units, so that the order is the same on every machine. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function failure(path: string, thrown: unknown): Listed {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const [message, hint] = describeUnreadable(path, code);
  return { kind: 'failed', failed: { path, kind: 'unreadable-file', message, hint } };
}

function linkToFolder(path: string): Listed {
  return {
    kind: 'failed',
    failed: {
      path,
      kind: 'unreadable-file',
      message: `${basename(path)} is a link to a folder, which Gloss does not follow.`,
      hint: 'Import the folder that it leads to.',
    },
  };
}

function nothingIn(path: string): Listed {
  return {
    kind: 'failed',
    failed: {
      path,
      kind: 'empty',
      message: `${basename(path)}: There is no file in it that can be imported.`,
      hint: 'Hidden files, and what belongs to a page that was saved completely, are passed over.',
    },
  };
}

async function* below(folder: string): AsyncGenerator<Listed> {
  let entries;
  try {
    entries = (await readdir(folder, { withFileTypes: true })).toSorted(byName);
  } catch (thrown) {
    yield failure(folder, thrown);
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (isLitter(entry.isDirectory() ? `${entry.name}/` : entry.name, names)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* below(path);
    else if (!entry.isSymbolicLink()) yield { kind: 'file', path };
    else if ((await stat(path).catch(() => null))?.isDirectory() === true) yield linkToFolder(path);
    else yield { kind: 'file', path };
  }
}

/**
 * The files that paths stand for: files as they are, also hidden ones; of folders all below them, in
 * sorted order, but for hidden files, what desktops leave, and the folders of pages that were saved
 * completely. What cannot be read as a file, such as a pipe, is listed all the same: reading says why.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<Listed> {
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) {
        let any = false;
        for await (const listed of below(path)) {
          any = true;
          yield listed;
        }
        if (!any) yield nothingIn(path);
      } else yield { kind: 'file', path };
    } catch (thrown) {
      const isLink = (await lstat(path).catch(() => null))?.isSymbolicLink() === true;
      yield isLink ? { kind: 'file', path } : failure(path, thrown);
    }
  }
}
