import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Progress } from '../../shared/domain/export.ts';
import { openStore } from '../store.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { oldIds, writeVersion10 } from '../testing/version-10.ts';

const post =
  'The harbour master wrote that all ferries to the outer islands would sail again on Friday.';
const texts = [`France gave tents.\n${post}`, `Later\n\n${post}\nMore.`] as const;
const [articleId] = oldIds.articles;

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

it('reads the passages of the texts that are there', () => {
  const path = folder.file('old.gloss');
  writeVersion10(path, texts, 'France gave tents');
  const store = openStore(path, { coder: 'ann' });
  expect(store.handlers['article.repeated']({ articleId, from: 0 }).found).toMatchObject([
    { start: 19, others: [{ articleId: oldIds.articles[1], start: 7, verbatim: true }] },
  ]);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});

it('reads anew what another version of Gloss has read', () => {
  const path = folder.file('old.gloss');
  writeVersion10(path, texts, 'France gave tents');
  openStore(path, { coder: 'ann' }).close();
  const raw = new Database(path);
  raw.exec(`INSERT INTO passage_index (passage_index) VALUES ('delete-all');
    UPDATE passage SET hash = 0; UPDATE meta SET value = '0' WHERE key = 'passages'`);
  raw.close();
  const told: Progress[] = [];
  const store = openStore(path, { coder: 'ann', onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([{ done: 0, total: 2, what: 'Looking for repeated passages' }]);
  expect(store.handlers['article.repeated']({ articleId, from: 0 }).found).toHaveLength(1);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  store.close();
});
