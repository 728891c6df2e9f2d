import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { backupBeside, backupPath } from '../project/backup.ts';
import { configure } from '../sqlite/connect.ts';
import { writableHandle } from '../sqlite/handles.ts';
import { script } from '../sqlite/sql.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { migrate } from './migrate.ts';
import { checkOrder, migrations } from './migrations.ts';

it('rise in version, in steps that leave room', () => {
  checkOrder(migrations);
  expect(migrations.every(({ version }) => version % 10 === 0)).toBe(true);
  const twice = [...migrations, ...migrations];
  expect(() => checkOrder(twice)).toThrow(/does not follow/);
});

it('leave the database at the version before, if one fails', () => {
  const raw = new Database(':memory:');
  configure(raw);
  const db = writableHandle(raw);
  const failing = {
    version: 9990,
    update: () => {
      script(db, 'CREATE TABLE half (n)');
      throw new Error('no further');
    },
  };
  expect(() => migrate(db, [...migrations, failing])).toThrow('no further');
  expect(raw.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version);
  expect(raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
});

it('do nothing to a database that is up to date', () => {
  const raw = new Database(':memory:');
  migrate(writableHandle(raw));
  const before = raw.serialize();
  migrate(writableHandle(raw));
  expect(raw.serialize().equals(before)).toBe(true);
});

it('are preceded by a whole copy beside the file', () => {
  const folder = tempFolder();
  const path = folder.file('p.gloss');
  const raw = new Database(path);
  migrate(writableHandle(raw));
  const copy = backupPath(path, 10, new Date('2025-04-11T12:00:00Z'));
  backupBeside(writableHandle(raw), copy);
  raw.close();
  const read = new Database(copy, { readonly: true });
  expect(read.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version);
  read.close();
  expect(existsSync(`${copy}-journal`)).toBe(false);
  folder.remove();
});
