import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { describe, expect, test } from 'vitest';

import { repoRoot } from './tools/paths.ts';

interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

function sourcesIn(folder: string): SourceFile[] {
  const all = readdirSync(join(repoRoot, folder), { withFileTypes: true, recursive: true });
  return all
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(repoRoot, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const app = sourcesIn('src').filter((file) => !file.path.startsWith('src/dev/'));
const everything = [...sourcesIn('src'), ...sourcesIn('e2e')];
const production = app.filter((file) => !/\.test\.tsx?$|\/testing\//.test(file.path));

function mentioning(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(file.text)).map((file) => file.path);
}

describe('the size of files', () => {
  const sizes = everything.map((file) => file.text.split('\n').length).toSorted((a, b) => a - b);
  const percentile = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0;

  test('no file is longer than 400 lines', () => {
    const long = everything.filter((file) => file.text.split('\n').length > 401);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  test('the median is at most 80 lines and nine of ten at most 250', () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(80);
    expect(percentile(0.9)).toBeLessThanOrEqual(250);
  });
});

describe('one place for each danger', () => {
  // Each of these is safe because a single file wraps it in checks. A second mention is a way past.
  const onlyIn: readonly (readonly [string, RegExp, string])[] = [
    ['ipcMain', /\bipcMain\b/, 'src/main/ipc/register.ts'],
    ['ipcRenderer', /\bipcRenderer\b/, 'src/preload/index.ts'],
    ['openExternal', /\bopenExternal\b/, 'src/main/security/open-link.ts'],
  ];
  test.each(onlyIn)('%s is named in its own file only', (_name, pattern, owner) => {
    expect(mentioning(production, pattern)).toEqual([owner]);
  });

  test('no document is made of a string', () => {
    const pattern = /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML/;
    expect(mentioning(production, pattern)).toEqual([]);
  });
});

describe('borders that hold without the linter', () => {
  test('only main and preload know Electron', () => {
    const files = production.filter((file) => !/^src\/(main|preload)\//.test(file.path));
    expect(mentioning(files, /from 'electron'/)).toEqual([]);
  });

  test('the programs of the hosts do not load Electron', () => {
    const hosts = production.filter((file) => file.path.startsWith('src/main/hosts/'));
    expect(mentioning(hosts, /from 'electron'/)).toEqual([]);
  });

  test('only the store speaks SQL', () => {
    const files = production.filter((file) => !file.path.startsWith('src/store/'));
    expect(mentioning(files, /from 'better-sqlite3'/)).toEqual([]);
  });

  test('src/dev needs nothing that is not part of Node', () => {
    const dev = sourcesIn('src/dev').filter(
      (file) => !/\.test\.ts$|\.config\.ts$|\/loader\/main\.js$/.test(file.path),
    );
    expect(mentioning(dev, /from '(?!node:|\.)/)).toEqual([]);
  });
});

test('npm older than 11 does not compile better-sqlite3 at installation', () => {
  // Its package says `gypfile: false`, because it ships its binaries. Older npms look for that in
  // the lock file only, where npm does not write it: without the line they call node-gyp, which
  // fails on machines without Python. After each `npm install` that rewrote the lock, put it back.
  const lock = readFileSync(join(repoRoot, 'package-lock.json'), 'utf8');
  const entry = /"node_modules\/better-sqlite3": \{[^}]*/.exec(lock)?.[0];
  expect(entry).toContain('"gypfile": false');
});
