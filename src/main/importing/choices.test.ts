import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createChoices } from './choices.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-choices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('tells the names of chosen files, and keeps their paths', async () => {
  const choices = createChoices();
  const paths = ['/in/2025-04-04_b.txt', '/in/a.txt'];
  const chosen = await choices.take(paths, false);
  expect(chosen).toMatchObject({
    label: '2 files from in',
    files: 2,
    names: ['2025-04-04_b.txt', 'a.txt'],
  });
  expect(JSON.stringify(chosen)).not.toContain('/in/');
  expect(choices.paths(chosen.token)).toEqual(paths);
});

it('forgets a choice when others are chosen', async () => {
  const choices = createChoices();
  const { token } = await choices.take(['/a.txt'], false);
  await choices.take(['/b.txt'], false);
  expect(() => choices.paths(token)).toThrow(/not chosen any more/);
});

it('names what lies in folders, but not what is hidden or deeper', async () => {
  const inner = join(folder, 'press');
  mkdirSync(join(inner, 'more'), { recursive: true });
  for (const name of ['one.txt', '.hidden', 'more/two.txt']) writeFileSync(join(inner, name), 'x');
  const choices = createChoices();
  expect(await choices.take([inner], true)).toMatchObject({
    label: 'Folder press',
    files: null,
    names: ['one.txt'],
  });
  expect(await choices.take([inner, join(folder, 'gone')], true)).toMatchObject({
    label: '2 folders',
    names: ['one.txt'],
  });
});
