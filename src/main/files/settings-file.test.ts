import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openSettings } from './settings-file.ts';

const noReport = (message: string): never => {
  throw new Error(message);
};

test('the coder is the user of the operating system until another name is given', () => {
  const folder = temporaryFolder();
  const settings = openSettings(folder, noReport);
  expect(settings.get().coder).not.toBe('');
  settings.set({ coder: 'Ana' });
  settings.flush();
  expect(openSettings(folder, noReport).get().coder).toBe('Ana');
});

test('a change keeps all other settings', () => {
  const folder = temporaryFolder();
  const settings = openSettings(folder, noReport);
  settings.set({ theme: 'dark', zoom: 125 });
  settings.set({ zoom: 150 });
  settings.flush();
  expect(openSettings(folder, noReport).get()).toMatchObject({ theme: 'dark', zoom: 150 });
});

test('nothing is written when nothing was changed', () => {
  const folder = temporaryFolder();
  openSettings(folder, noReport).flush();
  expect(() => readFileSync(join(folder, 'settings.json'))).toThrow('ENOENT');
});

test('a file that cannot be parsed is reported and survives', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'settings.json'), '{ "theme": "dark"');
  const reports: string[] = [];
  const settings = openSettings(folder, (message) => reports.push(message));
  expect(settings.get().theme).toBe('system');
  expect(reports).toHaveLength(1);
  const kept = /kept as (.+?), and/.exec(reports[0] ?? '')?.[1] ?? '';
  expect(readFileSync(kept, 'utf8')).toBe('{ "theme": "dark"');
});

test('settings that cannot be written are reported and hold in memory', () => {
  const folder = join(temporaryFolder(), 'gone');
  mkdirSync(folder);
  const reports: string[] = [];
  const settings = openSettings(folder, (message) => reports.push(message));
  rmSync(folder, { recursive: true });
  settings.set({ zoom: 110 });
  settings.flush();
  expect(settings.get().zoom).toBe(110);
  expect(reports).toHaveLength(1);
});
