import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore, openStore, type Store } from '../store.ts';
import { testCodebook } from '../testing/codebook.ts';
import { addFact, importText, testStore } from '../testing/project.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { add, articleAt, begin, pending, readNext } from './testing/batch.ts';

let store: Store;
beforeEach(() => {
  store = testStore();
});
afterEach(() => store.close());

const items = (batchId: string): (readonly (string | null)[])[] =>
  store.handlers['batch.items']({ batchId, outcomes: null, offset: 0, limit: 100 }).rows.map(
    ({ path, outcome, title, message }) => [path, outcome, title, message],
  );
const articles = (): number =>
  store.handlers['article.list']({ offset: 0, limit: 1, search: '' }).total;
const undo = (count = 1): number => store.handlers['history.undo']({ count }).value;
const labels = (): unknown[] =>
  store.handlers['history.list']({ offset: 0, limit: 10 }).rows.map(({ label, state, changes }) => [
    label,
    state,
    changes,
  ]);

describe('a batch', () => {
  it('says of every file what became of it', () => {
    importText(store, 'Known');
    const batchId = begin(store, ['/a.txt', '/b.zip', '/c.txt', '/d.txt', '/e.txt', '/f.txt']);
    const [a, b, c, d, e] = pending(store, batchId);
    add(store, batchId, a?.itemId ?? '', { articles: [articleAt('/a.txt', 'Anna')] });
    add(store, batchId, b?.itemId ?? '', {
      articles: [articleAt('/b.zip/1.txt', 'Boris')],
      done: false,
    });
    add(store, batchId, b?.itemId ?? '', {
      articles: [articleAt('/b.zip/2.txt', 'Known')],
      failed: [{ path: '/b.zip/3.exe', kind: 'unknown-format', message: 'No.', hint: 'Save it.' }],
    });
    add(store, batchId, c?.itemId ?? '', {
      asked: [{ path: '/c.txt', kind: 'charset', message: 'Which encoding?' }],
    });
    add(store, batchId, d?.itemId ?? '', {});
    add(store, batchId, e?.itemId ?? '', {
      articles: [{ ...articleAt('/e.txt', 'Eva'), notes: ['Read as windows-1252.'] }],
    });
    expect(items(batchId)).toEqual([
      ['/a.txt', 'imported', null, null],
      ['/b.zip/1.txt', 'imported', null, null],
      ['/b.zip/2.txt', 'duplicate', null, null],
      ['/b.zip/3.exe', 'failed', null, 'No.'],
      ['/c.txt', 'asked', null, 'Which encoding?'],
      ['/d.txt', 'failed', null, 'There is no text in it.'],
      ['/e.txt', 'imported', null, null],
      ['/f.txt', 'pending', null, null],
    ]);
    expect(store.handlers['batch.get']({ id: batchId })).toMatchObject({
      state: 'running',
      coder: 'ann',
      files: 6,
      filesDone: 5,
      imported: 3,
      duplicates: 1,
      failed: 2,
      asked: 1,
      undone: false,
    });
    const failed = store.handlers['batch.items']({
      batchId,
      outcomes: ['failed', 'asked'],
      offset: 1,
      limit: 1,
    });
    expect(failed.total).toBe(3);
    expect(failed.rows).toMatchObject([{ path: '/c.txt', kind: 'charset' }]);
    expect(store.handlers['host.batchEnd']({ batchId, state: 'done' })).toMatchObject({
      state: 'done',
    });
    expect(store.handlers['batch.list']({ offset: 0, limit: 5 })).toMatchObject({
      total: 1,
      rows: [{ id: batchId, label: 'Files' }],
    });
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('is one step whose name and size grow', () => {
    const batchId = begin(store, ['/a', '/b', '/c']);
    readNext(store, batchId, ['Anna']);
    expect(labels()).toEqual([['Import “article.txt”', 'done', 2]]);
    readNext(store, batchId, ['Boris', 'Clara']);
    expect(labels()).toEqual([['Import 3 articles', 'done', 6]]);
    expect(store.handlers['history.status']({})).toMatchObject({ undo: 1 });
    store.handlers['host.batchEnd']({ batchId, state: 'paused' });
    expect(undo()).toBe(1);
    expect(articles()).toBe(0);
    expect(store.handlers['batch.get']({ id: batchId })).toMatchObject({ undone: true });
    const [first] = store.handlers['batch.items']({
      batchId,
      outcomes: null,
      offset: 0,
      limit: 1,
    }).rows;
    expect(first).toMatchObject({ outcome: 'imported', articleId: null });
    store.handlers['history.redo']({ count: 1 });
    expect(articles()).toBe(3);
    expect(store.handlers['batch.get']({ id: batchId })).toMatchObject({ undone: false });
  });

  it('keeps what a coder does and undoes meanwhile', () => {
    const articleId = importText(store, 'Before');
    const batchId = begin(store, ['/a', '/b', '/c', '/d']);
    readNext(store, batchId, ['Anna']);
    addFact(store, articleId);
    addFact(store, articleId);
    readNext(store, batchId, ['Boris']);
    undo();
    readNext(store, batchId, ['Clara']);
    expect(store.handlers['history.status']({})).toMatchObject({ undo: 3, redo: 1 });
    undo();
    expect(() => undo()).toThrow(/still running/);
    expect(articles()).toBe(4);
    expect(store.handlers['history.redo']({ count: 5 }).value).toBe(2);
    readNext(store, batchId, ['Dora']);
    store.handlers['host.batchEnd']({ batchId, state: 'done' });
    expect(undo(3)).toBe(3);
    expect(articles()).toBe(1);
    expect(store.handlers['history.redo']({ count: 3 }).value).toBe(3);
    expect(articles()).toBe(5);
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('gives no number again that a deleted article of it would take back', () => {
    const batchId = begin(store, ['/a', '/b', '/c']);
    readNext(store, batchId, ['Anna']);
    readNext(store, batchId, ['Boris']);
    const { rows } = store.handlers['article.list']({ offset: 1, limit: 1, search: '' });
    store.handlers['article.delete']({ ids: rows.map(({ id }) => id) });
    readNext(store, batchId, ['Clara']);
    expect(labels()).toHaveLength(2);
    undo();
    expect(articles()).toBe(3);
    store.handlers['history.redo']({ count: 1 });
    expect(articles()).toBe(2);
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('goes on in a step of its own when its first one was undone', () => {
    const batchId = begin(store, ['/a', '/b']);
    readNext(store, batchId, ['Anna']);
    store.handlers['host.batchEnd']({ batchId, state: 'paused' });
    undo();
    store.handlers['host.batchEnd']({ batchId, state: 'running' });
    readNext(store, batchId, ['Boris']);
    expect(labels()).toEqual([
      ['Import “article.txt”', 'done', 2],
      ['Import “article.txt”', 'abandoned', 2],
    ]);
    expect(articles()).toBe(1);
    expect(store.handlers['batch.get']({ id: batchId })).toMatchObject({ undone: false });
  });

  it('keeps steps apart that hang together with what came between', () => {
    const batchId = begin(store, ['/a', '/b']);
    readNext(store, batchId, ['Anna']);
    importText(store, 'Pasted');
    readNext(store, batchId, ['Boris']);
    expect(labels()).toHaveLength(3);
    store.handlers['host.batchEnd']({ batchId, state: 'done' });
    expect(undo(3)).toBe(3);
    expect(store.handlers['history.redo']({ count: 3 }).value).toBe(3);
    expect(articles()).toBe(3);
  });
});

describe('a file', () => {
  it('that was half in when Gloss was killed is not doubled, nor is one name in it lost', () => {
    const batchId = begin(store, ['/m.mbox']);
    const [file] = pending(store, batchId);
    const itemId = file?.itemId ?? '';
    const mails = ['One', 'Two', 'Three', 'Four'].map((text) => articleAt('/m.mbox/mail', text));
    add(store, batchId, itemId, { articles: mails.slice(0, 2), done: false });
    expect(pending(store, batchId)).toHaveLength(1);
    store.handlers['host.batchEnd']({ batchId, state: 'interrupted' });
    store.handlers['host.batchEnd']({ batchId, state: 'running' });
    add(store, batchId, itemId, { articles: mails.slice(0, 1), done: false });
    // The importer stopped, and the file is read from its beginning.
    add(store, batchId, itemId, { articles: mails, again: true });
    expect(items(batchId).map(([, outcome]) => outcome)).toEqual(
      Array.from({ length: 4 }, () => 'imported'),
    );
    expect(articles()).toBe(4);
    expect(store.handlers['batch.get']({ id: batchId })).toMatchObject({
      imported: 4,
      duplicates: 0,
      filesDone: 1,
    });
    add(store, batchId, itemId, { articles: mails });
    expect(articles()).toBe(4);
  });

  it('that a question was asked about takes the answer in its place, undone by itself', () => {
    const batchId = begin(store, ['/a.csv', '/b.txt']);
    const [a] = pending(store, batchId);
    const itemId = a?.itemId ?? '';
    add(store, batchId, itemId, {
      asked: [{ path: '/a.csv', kind: 'columns', message: 'Which column holds the text?' }],
    });
    readNext(store, batchId, ['Boris']);
    store.handlers['host.batchEnd']({ batchId, state: 'done' });
    expect(store.handlers['host.batchItem']({ itemId })).toEqual({
      batchId,
      path: '/a.csv',
      source: '/a.csv',
    });
    store.handlers['host.batchEnd']({ batchId, state: 'running' });
    add(store, batchId, itemId, { articles: [articleAt('/a.csv/row 1', 'One')], done: false });
    add(store, batchId, itemId, { articles: [articleAt('/a.csv/row 2', 'Two')] });
    const done = store.handlers['host.batchEnd']({ batchId, state: 'done' });
    expect(done).toMatchObject({ asked: 0, imported: 3, filesDone: 2 });
    expect(items(batchId).map(([path]) => path)).toEqual([
      '/a.csv/row 1',
      '/a.csv/row 2',
      '/b.txt',
    ]);
    undo();
    expect(articles()).toBe(1);
  });
});

describe('what is remembered', () => {
  it('is found by the columns in any order', () => {
    const remember = store.handlers['host.rememberColumns'];
    remember({ names: ['b', 'a'], columns: { text: 'a' } });
    remember({ names: ['a', 'b'], columns: { text: 'b', title: 'a' } });
    expect(store.handlers['host.columnMaps']({})).toEqual([
      { names: ['a', 'b'], columns: { text: 'b', title: 'a' } },
    ]);
  });
});

describe('on disk', () => {
  let folder: TempFolder;
  beforeEach(() => {
    folder = tempFolder();
  });
  afterEach(() => folder.remove());

  it('is interrupted when the program ended while it ran, and goes on in the same step', () => {
    const path = folder.file('p.gloss');
    const first = createStore(path, testCodebook, { coder: 'ann' });
    const batchId = begin(first, ['/a', '/b', '/c']);
    readNext(first, batchId, ['Anna']);
    first.close();
    const second = openStore(path, { coder: 'ann' });
    expect(second.handlers['batch.get']({ id: batchId })).toMatchObject({ state: 'interrupted' });
    expect(pending(second, batchId).map((file) => file.path)).toEqual(['/b', '/c']);
    second.handlers['host.batchEnd']({ batchId, state: 'running' });
    readNext(second, batchId, ['Boris']);
    expect(second.handlers['history.status']({})).toMatchObject({
      undo: 1,
      undoLabel: 'Import 2 articles',
    });
    second.close();
  });

  it('stays one step when the process died unnoticed between two of its transactions', () => {
    const path = folder.file('p.gloss');
    const first = createStore(path, testCodebook, { coder: 'ann' });
    const batchId = begin(first, ['/a', '/b', '/c']);
    readNext(first, batchId, ['Anna']);
    first.close();
    const second = openStore(path, { coder: 'ann' });
    readNext(second, batchId, ['Boris']);
    readNext(second, batchId, ['Clara']);
    expect(second.handlers['history.status']({}).undo).toBe(1);
    const ended = second.handlers['host.batchEnd']({ batchId, state: 'done' });
    expect(ended).toMatchObject({ state: 'done', imported: 3, filesDone: 3 });
    second.close();
  });
});
