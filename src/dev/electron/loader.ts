import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'loader');

/** Copies a file only when it differs, and in one step: another start may be reading it. */
async function put(content: string, path: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === content) return;
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

/** Puts the loader of this checkout into an Electron that has no default app. */
export async function writeLoader(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['main.js', 'package.json']) {
    await put(await readFile(join(source, name), 'utf8'), join(folder, name));
  }
}
