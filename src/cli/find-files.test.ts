import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles } from './find-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-find-'));
  for (const name of ['b', 'b/deep', '.git']) await mkdir(join(folder, name));
  for (const name of ['z.txt', 'B.txt', 'a.txt', 'b/1.txt', 'b/deep/é.txt', '.hidden', '.git/x'])
    await writeFile(join(folder, name), name);
});
afterEach(() => rm(folder, { recursive: true }));

function within(names: readonly string[]): string[] {
  return names.map((name) => join(folder, name));
}

test('walks folders in sorted order, without what is hidden', async () => {
  expect(await findFiles([folder])).toEqual({
    files: within(['B.txt', 'a.txt', 'b/1.txt', 'b/deep/é.txt', 'z.txt']),
    failed: [],
  });
});

test('takes named files in the given order and once, also a hidden one', async () => {
  const args = within(['z.txt', '.hidden', 'z.txt', 'b']);
  const files = within(['z.txt', '.hidden', 'b/1.txt', 'b/deep/é.txt']);
  expect(await findFiles(args)).toEqual({ files, failed: [] });
});

test('says what is not there, and goes on', async () => {
  const missing = join(folder, 'nowhere.txt');
  expect(await findFiles([missing, ...within(['a.txt'])])).toEqual({
    files: within(['a.txt']),
    failed: [
      { path: missing, failure: { kind: 'not-found', message: `${missing} does not exist.` } },
    ],
  });
});

test.skipIf(process.platform === 'win32')('does not follow a link round in circles', async () => {
  await symlink(folder, join(folder, 'b', 'up'));
  await symlink(join(folder, 'a.txt'), join(folder, 'b', 'link.txt'));
  await symlink(join(folder, 'gone'), join(folder, 'b', 'broken.txt'));
  expect((await findFiles(within(['b']))).files).toEqual(
    within(['b/1.txt', 'b/deep/é.txt', 'b/link.txt']),
  );
});
