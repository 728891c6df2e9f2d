import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { parsedArticle } from '../testing/articles.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { oldIds, writeVersion10 } from '../testing/version-10.ts';

const story = Array.from(
  { length: 9 },
  (_, n) => `France gave ${String(n * 7)} tents to port ${String(n)} on day ${String(n * 3)}.`,
).join('\n');
const [articleId] = oldIds.articles;

let folder: TempFolder;
let path = '';
beforeEach(() => {
  folder = tempFolder();
  path = folder.file('old.gloss');
  writeVersion10(path, [story, 'Later'], 'France gave 14 tents');
});
afterEach(() => folder.remove());

it('finds texts that older versions have imported', () => {
  const store = openStore(path, { coder: 'ann' });
  store.handlers['article.add']({ articles: [parsedArticle(story.replace('day 9', 'day ten'))] });
  expect(store.handlers['near.list']({ offset: 0, limit: 9 }).rows).toMatchObject([
    { older: { id: articleId, facts: 1 } },
  ]);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});

it('carries evidence that older versions have written', () => {
  const store = openStore(path, { coder: 'ann' });
  const article = parsedArticle(`A line.\n${story}`);
  store.handlers['article.giveText']({ id: articleId, article, keepOriginal: true });
  expect(store.handlers['carry.list']({ articleId })).toMatchObject([
    { outcome: 'moved', from: { number: 1 }, to: { quote: 'France gave 14 tents' } },
  ]);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});

it('makes sketches anew that another version of Gloss has made', () => {
  openStore(path, { coder: 'ann' }).close();
  const raw = new Database(path);
  raw.exec("DELETE FROM text_sketch; UPDATE meta SET value = '0' WHERE key = 'sketches'");
  raw.close();
  const store = openStore(path, { coder: 'ann' });
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});
