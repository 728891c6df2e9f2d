import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { parsedArticle } from '../testing/articles.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { oldIds, writeVersion10 } from '../testing/version-10.ts';

const texts = ['France gave tents.', 'Later\r\nmore 😀'] as const;

let folder: TempFolder;
let path = '';
beforeEach(() => {
  folder = tempFolder();
  path = folder.file('old.gloss');
  writeVersion10(path, texts, 'France gave tents');
});
afterEach(() => folder.remove());

it('gives back the originals that older versions have kept as they are', () => {
  const store = openStore(path, { coder: 'ann' });
  for (const [index, articleId] of oldIds.articles.entries()) {
    expect(store.handlers['article.original']({ articleId })).toEqual({
      name: 'a.txt',
      mediaType: 'text/plain',
      bytes: Buffer.from(texts[index] ?? ''),
    });
  }
  expect(store.handlers['batch.list']({ offset: 0, limit: 10 }).total).toBe(0);
  const { value } = store.handlers['article.add']({ articles: [parsedArticle('New text')] });
  expect(value.imported).toHaveLength(1);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});

it('keeps originals as they are, but lets in what was left out', () => {
  openStore(path, { coder: 'ann' }).close();
  const raw = new Database(path);
  expect(() => raw.exec('DELETE FROM original')).toThrow(/never deleted/);
  expect(() => raw.exec(`UPDATE original SET bytes = x'00'`)).toThrow(/never changes/);
  raw.exec(
    `INSERT INTO original (sha256, bytes, form) VALUES ('${'a'.repeat(64)}', x'', 'absent')`,
  );
  expect(() => raw.exec(`UPDATE original SET sha256 = '${'b'.repeat(64)}'`)).toThrow();
  raw.exec(`UPDATE original SET bytes = x'00', form = 'bytes' WHERE form = 'absent'`);
  raw.close();
});
