import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageFolder } from './staged-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-staged-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Every file below the folder with its text. */
async function tree(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

async function write(names: readonly string[], text: string, into = folder): Promise<void> {
  await stageFolder(into, async ({ add }) => {
    for (const name of names) await add(name, async (writer) => writer.write(text));
  });
}

test('writes all files, and replaces those of an earlier export only', async () => {
  await writeFile(join(folder, 'mine.txt'), 'keep');
  await write(['a.csv', 'b.csv'], 'first');
  await write(['a.csv', 'b.csv', 'c.csv'], 'second');
  expect(await tree()).toEqual({
    'mine.txt': 'keep',
    'a.csv': 'second',
    'b.csv': 'second',
    'c.csv': 'second',
  });
});

test('nothing is to be seen under its name before all is written', async () => {
  await stageFolder(folder, async ({ add }) => {
    await add('a.csv', async (writer) => writer.write('a'));
    expect(Object.keys(await tree())).toEqual([expect.stringMatching(/^\.gloss-.*\.part$/)]);
  });
  expect(await tree()).toEqual({ 'a.csv': 'a' });
});

test('makes folders that are missing, and removes just those again after an error', async () => {
  await write(['a.csv'], 'a', join(folder, 'x', 'y'));
  expect(await tree()).toEqual({ [join('x', 'y', 'a.csv')]: 'a' });

  const failing = stageFolder(join(folder, 'x', 'p', 'q'), async ({ add }) => {
    await add('a.csv', async (writer) => writer.write('a'));
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await readdir(join(folder, 'x'))).toEqual(['y']);
});

test('an error while a file is filled leaves everything as it was', async () => {
  await write(['a.csv', 'b.csv'], 'first');
  const failing = stageFolder(folder, async ({ add }) => {
    await add('a.csv', async (writer) => writer.write('second'));
    await add('b.csv', async (writer) => {
      await writer.write('x'.repeat(600_000));
      throw new Error('row 7 is broken');
    });
  });
  await expect(failing).rejects.toThrow('row 7 is broken');
  expect(await tree()).toEqual({ 'a.csv': 'first', 'b.csv': 'first' });
});

test('a file that cannot take its place takes the others back with it', async () => {
  await write(['a.csv', 'c.csv'], 'first');
  await mkdir(join(folder, 'b.csv'));
  await writeFile(join(folder, 'b.csv', 'inside'), 'keep');
  await expect(write(['a.csv', 'n.csv', 'b.csv', 'c.csv'], 'second')).rejects.toMatchObject({
    kind: 'exists',
  });
  expect(await tree()).toEqual({
    'a.csv': 'first',
    'c.csv': 'first',
    [join('b.csv', 'inside')]: 'keep',
  });
});

test('says when a part of the path is a file', async () => {
  await writeFile(join(folder, 'file'), 'x');
  await expect(write(['a.csv'], 'a', join(folder, 'file'))).rejects.toMatchObject({
    kind: 'exists',
    message: `${join(folder, 'file')} was not written: A part of the path is a file, not a folder.`,
  });
});

// The superuser may write anywhere, so there is nothing to see for them.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'says when the folder is read-only',
  async () => {
    await chmod(folder, 0o500);
    try {
      await expect(write(['a.csv'], 'a')).rejects.toMatchObject({ kind: 'read-only' });
    } finally {
      await chmod(folder, 0o700);
    }
  },
);
