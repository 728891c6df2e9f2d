import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { installOnce } from './install-once.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gloss-install-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function installation(fill: (folder: string) => Promise<void>): Parameters<typeof installOnce>[0] {
  const folder = join(base, 'thing');
  return { folder, isSound: () => Promise.resolve(existsSync(join(folder, 'file'))), fill };
}

test('starts at once fill a folder once', async () => {
  let fills = 0;
  const fill = (folder: string): Promise<void> => {
    fills += 1;
    writeFileSync(join(folder, 'file'), 'whole');
    return Promise.resolve();
  };
  await Promise.all([1, 2, 3].map(() => installOnce(installation(fill))));
  expect(fills).toBe(1);
  expect(readFileSync(join(base, 'thing/file'), 'utf8')).toBe('whole');
});

test('a failure leaves nothing behind, and the next start tries again', async () => {
  const broken = installation(() => Promise.reject(new Error('no disk')));
  await expect(installOnce(broken)).rejects.toThrow('no disk');
  expect(readdirSync(base)).toEqual([]);
});

test("a dead process's lock is taken over", async () => {
  // Above the largest process number that Linux gives.
  writeFileSync(join(base, 'thing.lock'), '4194305');
  const fill = (folder: string): Promise<void> => {
    writeFileSync(join(folder, 'file'), '');
    return Promise.resolve();
  };
  await installOnce(installation(fill));
  expect(readdirSync(base)).toEqual(['thing']);
});
