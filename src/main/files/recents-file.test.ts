import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openRecents, withOpened } from './recents-file.ts';

const noReport = (message: string): never => {
  throw new Error(message);
};

test('only the very first start is one', () => {
  const folder = temporaryFolder();
  const recents = openRecents(folder, noReport);
  expect(recents.isFirstStart()).toBe(true);
  recents.opened('/a.gloss', 'a');
  recents.closed();
  expect(recents.isFirstStart()).toBe(false);
  expect(openRecents(folder, noReport).isFirstStart()).toBe(false);
});

test('the project that was open is opened again, one that was closed is not', () => {
  const folder = temporaryFolder();
  const recents = openRecents(folder, noReport);
  recents.opened('/a.gloss', 'a');
  expect(openRecents(folder, noReport).last()).toBe('/a.gloss');
  recents.closed();
  expect(openRecents(folder, noReport).last()).toBeNull();
});

test('a project whose file is gone is marked, and can be forgotten', () => {
  const folder = temporaryFolder();
  const there = join(folder, 'b.gloss');
  writeFileSync(there, '');
  const recents = openRecents(folder, noReport);
  recents.opened(join(folder, 'a.gloss'), 'a');
  recents.opened(there, 'b');
  expect(recents.list().map(({ name, missing }) => [name, missing])).toEqual([
    ['b', false],
    ['a', true],
  ]);
  recents.forget(there);
  expect(recents.list().map(({ name }) => name)).toEqual(['a']);
  expect(recents.last()).toBeNull();
});

test('a list that cannot be read is no first start', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'recent.json'), 'nonsense');
  const reports: string[] = [];
  expect(openRecents(folder, (message) => reports.push(message)).isFirstStart()).toBe(false);
  expect(reports).toHaveLength(1);
});

test('the list has each project once, the newest first, and an end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }).map(String)), (paths) => {
      let recents = { projects: [] } as Parameters<typeof withOpened>[0];
      for (const path of paths) recents = withOpened(recents, path, path, 'now');
      const listed = recents.projects.map((project) => project.path);
      expect(listed).toEqual([...new Set(paths.toReversed())].slice(0, 12));
    }),
  );
});
