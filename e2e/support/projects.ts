import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from './cli.ts';

const article = `The harbour at noon
Belmere sent four boats on Friday, worth £12 million ($15 million), said Minister Anneke Vordal.
${'Nobody on the quay had seen as many since the storm. '.repeat(400)}`;

/** Makes a closed project with one article, by the command line. */
export async function makeProject(folder: string, name = 'project'): Promise<string> {
  const text = join(folder, `${name}.txt`);
  const path = join(folder, `${name}.gloss`);
  writeFileSync(text, article);
  await cli('import', path, text);
  return path;
}

/** Changes some bytes of a file. */
export function overwrite(path: string, offset: number, bytes: readonly number[]): void {
  const content = readFileSync(path);
  content.set(bytes, offset);
  writeFileSync(path, content);
}

/** A copy of a project as another version of Gloss would have left it. */
export function asVersion(from: string, to: string, version: number): void {
  copyFileSync(from, to);
  // SQLite keeps `user_version` big-endian at byte 60: https://sqlite.org/fileformat2.html
  const bytes = [24, 16, 8, 0].map((shift) => (version >> shift) & 0xff);
  overwrite(to, 60, bytes);
}

/** Everything that a folder holds, by name: to show that nothing was touched. */
export function fingerprint(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      const stat = statSync(path);
      const content = stat.isFile()
        ? createHash('sha256').update(readFileSync(path)).digest('hex')
        : `folder with ${readdirSync(path).join(', ')}`;
      return [name, `${stat.mode.toString(8)} ${String(stat.mtimeMs)} ${content}`];
    }),
  );
}
