import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configure } from '../sqlite/connect.ts';
import { writableHandle } from '../sqlite/handles.ts';
import { openStore } from '../store.ts';
import { liveBlog } from '../testing/live-blog.ts';
import { allFacts } from '../testing/project.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { fillVersion10, oldIds, writeVersion10 } from '../testing/version-10.ts';
import { migrate } from './migrate.ts';
import { latestVersion, migrations } from './migrations.ts';

const texts = [liveBlog, 'A plain text, of one sentence.'] as const;

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

it('reads the sections of the articles that are there', () => {
  const raw = new Database(':memory:');
  configure(raw);
  const db = writableHandle(raw);
  fillVersion10(db, texts, 'France gave tents');
  expect(raw.pragma('user_version', { simple: true })).toBe(10);
  const before = raw.prepare('SELECT * FROM evidence').all();
  migrate(
    db,
    migrations.filter(({ version }) => version <= 20),
  );
  expect(raw.pragma('user_version', { simple: true })).toBe(20);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  const updates = raw.prepare(
    `SELECT article, label, time, start_utf16 FROM section WHERE kind = 'update' ORDER BY ordinal`,
  );
  expect(updates.all()).toEqual([
    {
      article: 1,
      label: 'UPDATE 1941 GMT',
      time: '2025-04-11T19:41Z',
      start_utf16: liveBlog.indexOf('UPDATE 1941'),
    },
    {
      article: 1,
      label: 'UPDATE 1407 GMT',
      time: '2025-04-11T14:07Z',
      start_utf16: liveBlog.indexOf('UPDATE 1407'),
    },
  ]);
  expect(raw.prepare('SELECT * FROM evidence').all()).toEqual(before);
});

it('keeps the sections to their articles, whichever program deletes one', () => {
  const raw = new Database(':memory:');
  configure(raw);
  fillVersion10(writableHandle(raw), texts, 'France gave tents');
  migrate(writableHandle(raw));
  raw.exec(`BEGIN; DELETE FROM evidence; DELETE FROM fact; DELETE FROM article WHERE n = 1;
    DELETE FROM article_version WHERE article = 1; COMMIT`);
  expect(raw.prepare('SELECT count(*) FROM section WHERE article = 1').pluck().get()).toBe(0);
});

it('is done when the file is opened, after a copy of it, and undo goes back beyond it', () => {
  const path = folder.file('old.gloss');
  writeVersion10(path, texts, 'France gave tents');
  const store = openStore(path, { coder: 'ann' });
  const copies = readdirSync(dirname(path)).filter((name) =>
    name.includes('.before-update-from-10-'),
  );
  expect(copies).toHaveLength(1);
  const copy = new Database(folder.file(copies[0] ?? ''), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(10);
  copy.close();

  const row = (): unknown =>
    store.handlers['fact.list']({ offset: 0, limit: 9, query: allFacts }).rows[0];
  expect(row()).toMatchObject({
    id: oldIds.fact,
    sectionLabel: 'UPDATE 1407 GMT',
    sectionTime: '2025-04-11T14:07Z',
  });
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.handlers['history.undo']({ count: 1 });
  expect(row()).toMatchObject({ sectionLabel: 'UPDATE 1407 GMT', sectionTime: null });
  store.handlers['history.redo']({ count: 1 });
  expect(row()).toMatchObject({ sectionTime: '2025-04-11T14:07Z' });
  store.close();
  const again = new Database(path, { readonly: true });
  expect(again.pragma('user_version', { simple: true })).toBe(latestVersion);
  again.close();
});

it('reads anew what another version of Gloss has read', () => {
  const path = folder.file('old.gloss');
  writeVersion10(path, texts, 'France gave tents');
  openStore(path, { coder: 'ann' }).close();
  const raw = new Database(path);
  raw.exec(`UPDATE section SET label = 'OLD READING';
    UPDATE meta SET value = '0' WHERE key = 'sections'`);
  raw.close();
  const store = openStore(path, { coder: 'ann' });
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});
