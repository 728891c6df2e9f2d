import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files on the disk, as they come from a person's folder. */
export function writeFiles(folder: string, texts: readonly string[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return texts.map((text, index) => {
    const path = join(folder, `article-${String(index)}.txt`);
    writeFileSync(path, text);
    return path;
  });
}
