import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TempFolder {
  readonly path: string;
  readonly file: (name: string) => string;
  /** Names and contents of all files, to show that nothing was touched. */
  readonly snapshot: () => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** A folder of its own for one test. */
export function tempFolder(): TempFolder {
  const path = mkdtempSync(join(tmpdir(), 'gloss-store-'));
  return {
    path,
    file: (name) => join(path, name),
    snapshot: () =>
      Object.fromEntries(
        readdirSync(path, { withFileTypes: true }).map((entry) => [
          entry.name,
          entry.isFile() ? readFileSync(join(path, entry.name)).toString('base64') : 'folder',
        ]),
      ),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
