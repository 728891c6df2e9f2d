import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileWriter, type WrittenFile } from './file-writer.ts';
import { explainWriteError } from './write-errors.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-writer-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeAll(parts: readonly string[]): Promise<{ written: WrittenFile; disk: Buffer }> {
  const path = join(folder, 'file');
  const handle = await open(path, 'w');
  const writer = fileWriter(handle);
  for (const part of parts) await writer.write(part);
  const written = await writer.finish();
  await handle.close();
  return { written, disk: await readFile(path) };
}

test('writes what it is given as UTF-8, whatever the sizes, and knows its length and hash', async () => {
  const unit = fc.constantFrom('a', '€', '👩🏽‍🚒', 'ש');
  const part = fc.tuple(unit, fc.constantFrom(0, 1, 7, 50_000, 90_000, 300_000));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (list) => {
      const parts = list.map(([text, count]) => text.repeat(count));
      const { written, disk } = await writeAll(parts);
      expect(disk.equals(Buffer.from(parts.join('')))).toBe(true);
      expect(written).toEqual({
        bytes: disk.length,
        sha256: createHash('sha256').update(disk).digest('hex'),
      });
    }),
    { numRuns: 40 },
  );
});

test('holds small texts back, and asks to be awaited when it goes to disk', async () => {
  const handle = await open(join(folder, 'small'), 'w');
  const writer = fileWriter(handle);
  expect(writer.write('a'.repeat(1000))).toBeUndefined();
  expect((await handle.stat()).size).toBe(0);
  await writer.write('b'.repeat(262_000));
  expect((await handle.stat()).size).toBe(262_144);
  await writer.finish();
  expect((await handle.stat()).size).toBe(263_000);
  await handle.close();
});

test.runIf(existsSync('/dev/full'))('says so when the disk is full', async () => {
  const handle = await open('/dev/full', 'r+');
  try {
    const writer = fileWriter(handle);
    await writer.write('text');
    const thrown: unknown = await writer.finish().catch((error: unknown) => error);
    expect(explainWriteError(thrown, 'facts.csv')).toMatchObject({
      kind: 'disk-full',
      message: 'facts.csv was not written: The disk is full.',
    });
  } finally {
    await handle.close();
  }
});

test('leaves errors that are not the disk’s as they are', () => {
  const bug = new TypeError('x is not a function');
  expect(explainWriteError(bug, 'facts.csv')).toBe(bug);
});
