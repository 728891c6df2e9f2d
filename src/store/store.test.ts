import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId } from '../shared/domain/project.ts';
import { batchHostCalls } from '../shared/ipc/batch-calls.ts';
import { storeCalls } from '../shared/ipc/store-calls.ts';
import { dispatch } from './dispatch.ts';
import { createStore, openStore } from './store.ts';
import { parsedArticle, trickyText } from './testing/articles.ts';
import { testCodebook } from './testing/codebook.ts';
import { logicalDump } from './testing/dump.ts';
import { addFact, importText, testStore } from './testing/project.ts';
import { tempFolder, type TempFolder } from './testing/temp-folder.ts';

let folder: TempFolder;
let path = '';

beforeEach(() => {
  folder = tempFolder();
  path = folder.file('p.gloss');
});

afterEach(() => folder.remove());

describe('a project file', () => {
  it('is an SQLite file of its own kind, in one piece when closed', () => {
    createStore(path, testCodebook, { coder: 'ann' }).close();
    expect(readdirSync(folder.path)).toEqual(['p.gloss']);
    const raw = new Database(path, { readonly: true });
    expect(raw.pragma('application_id', { simple: true })).toBe(applicationId);
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    raw.close();
  });

  it('holds everything across closing and opening, undo included', () => {
    const store = createStore(path, testCodebook, { coder: 'ann' });
    const fact = addFact(store, importText(store, trickyText), 'GIFT', [{ start: 0, end: 6 }]);
    const before = logicalDump(store.db);
    store.close();
    store.close();
    const again = openStore(path, { coder: 'bob' });
    expect(logicalDump(again.db)).toBe(before);
    expect(again.handlers['history.undo']({ count: 1 }).value).toBe(1);
    expect(() => again.handlers['fact.get']({ ids: [fact.id] })).toThrow();
    again.close();
  });

  it('may have a name of any script', () => {
    const odd = folder.file("Проект 😀 100% #1 ?mode=ro 'x'.gloss");
    createStore(odd, testCodebook, { coder: 'ann' }).close();
    const store = openStore(odd, { coder: 'ann' });
    expect(store.handlers['project.info']({}).name).toBe("Проект 😀 100% #1 ?mode=ro 'x'");
    store.close();
  });

  it('cannot be made in a folder that is not there', () => {
    expect(() =>
      createStore(folder.file('none/p.gloss'), testCodebook, { coder: 'ann' }),
    ).toThrow();
  });
});

describe('a saved copy', () => {
  it('is the whole project, opens, and replaces a file only when it is complete', async () => {
    const store = createStore(path, testCodebook, { coder: 'ann' });
    addFact(store, importText(store, trickyText));
    const copy = folder.file('copy.gloss');
    writeFileSync(copy, 'old');
    await store.saveCopy(copy);
    const before = logicalDump(store.db);
    store.close();
    expect(readdirSync(folder.path).toSorted()).toEqual(['copy.gloss', 'p.gloss']);
    const opened = openStore(copy, { coder: 'ann' });
    expect(logicalDump(opened.db)).toBe(before);
    expect(opened.handlers['history.undo']({ count: 9 }).value).toBe(2);
    opened.close();
  });

  it('takes the place neither of the project itself nor of one that is open', async () => {
    const store = createStore(path, testCodebook, { coder: 'ann' });
    const other = createStore(folder.file('other.gloss'), testCodebook, { coder: 'ann' });
    await expect(store.saveCopy(path)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(store.saveCopy(other.path)).rejects.toMatchObject({ kind: 'locked' });
    const missing = folder.file('none/copy.gloss');
    await expect(store.saveCopy(missing)).rejects.toThrow();
    importText(other, 'still works');
    other.close();
    store.close();
    expect(readdirSync(folder.path).toSorted()).toEqual(['other.gloss', 'p.gloss']);
  });

  it('is the same file for the same project', async () => {
    const store = createStore(path, testCodebook, { coder: 'ann' });
    await store.saveCopy(folder.file('a.gloss'));
    await store.saveCopy(folder.file('b.gloss'));
    store.close();
    const [a, b] = ['a.gloss', 'b.gloss'].map((name) => readFileSync(folder.file(name)));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('calls by name', () => {
  it('are there for every channel of the contract', () => {
    expect(Object.keys(testStore().handlers).toSorted()).toEqual(
      Object.keys({ ...storeCalls, ...batchHostCalls }).toSorted(),
    );
  });

  it('check what they are given', () => {
    const { handlers } = testStore();
    expect(dispatch(handlers, 'project.info', {})).toMatchObject({ articles: 0 });
    const articles = [parsedArticle('Text')];
    expect(dispatch(handlers, 'article.add', { articles })).toMatchObject({ history: { undo: 1 } });
    for (const [method, args] of [
      ['toString', {}],
      ['__proto__', {}],
      ['fact.get', { ids: ['not an id'] }],
      ['fact.list', { offset: -1, limit: 10, query: {} }],
      ['history.undo', null],
      ['article.list', { offset: 0, limit: 1_000_000 }],
    ] as const)
      expect(() => dispatch(handlers, method, args)).toThrow(
        expect.objectContaining({ kind: 'invalid-arguments' }),
      );
  });
});
