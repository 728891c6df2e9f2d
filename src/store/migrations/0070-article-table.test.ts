import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allArticles } from '../../shared/domain/article-table.ts';
import { openStore } from '../store.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { oldIds, writeVersion10 } from '../testing/version-10.ts';

let folder: TempFolder;
let path = '';
beforeEach(() => {
  folder = tempFolder();
  path = folder.file('old.gloss');
  writeVersion10(path, ['France gave tents.', 'Later'], 'France');
});
afterEach(() => folder.remove());

it('takes articles with facts for being in work, and the others for unread', () => {
  const store = openStore(path, { coder: 'ann' });
  const page = { offset: 0, limit: 10, query: allArticles };
  expect(store.handlers['article.table'](page).rows).toMatchObject([
    { id: oldIds.articles[0], status: 'in work', tags: [] },
    { id: oldIds.articles[1], status: 'unread', tags: [] },
  ]);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});

it('undoes and redoes steps of before, whose rows know no status and no tags', () => {
  const store = openStore(path, { coder: 'ann' });
  const [id] = oldIds.articles;
  store.handlers['article.edit']({
    edits: [{ articles: { ids: [id] }, patch: { tags: { add: ['Aid'] }, status: 'done' } }],
  });
  expect(store.handlers['history.undo']({ count: 2 }).value).toBe(2);
  const row = (): unknown =>
    store.handlers['article.table']({ offset: 0, limit: 1, query: allArticles }).rows[0];
  expect(row()).toMatchObject({ published: null, status: 'in work', tags: [] });
  store.handlers['history.redo']({ count: 2 });
  expect(row()).toMatchObject({ published: '2025-04-11', status: 'done', tags: ['Aid'] });
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});

it('refuses what is no status and no list of tags', () => {
  openStore(path, { coder: 'ann' }).close();
  const raw = new Database(path);
  expect(() => raw.exec("UPDATE article SET status = 'read'")).toThrow(/CHECK/);
  expect(() => raw.exec("UPDATE article SET tags = '{}'")).toThrow(/CHECK/);
  // Other programs may edit tags: the index follows by triggers of the file itself.
  raw.exec(`UPDATE article SET tags = '["Aid","War"]' WHERE n = 2`);
  const tags = raw.prepare('SELECT tag FROM article_tag ORDER BY tag').pluck();
  expect(tags.all()).toEqual(['Aid', 'War']);
  raw.exec(`UPDATE article SET tags = '["War"]' WHERE n = 2`);
  expect(tags.all()).toEqual(['War']);
  raw.close();
});
