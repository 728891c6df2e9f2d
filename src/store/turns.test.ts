import { copyFileSync, existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { allArticles } from '../shared/domain/article-table.ts';
import type { Progress } from '../shared/domain/export.ts';
import { readingCallNames } from './reading-calls.ts';
import { createStore, openStore, type Store } from './store.ts';
import { logicalDump } from './testing/dump.ts';
import { seedArticle } from './testing/seed.ts';
import { testCodebook } from './testing/codebook.ts';
import { tempFolder, type TempFolder } from './testing/temp-folder.ts';
import { inTurns, type Turns } from './turns.ts';

let folder: TempFolder;
let store: Store;
let turns: Turns;

/** Enough that an edit of their titles takes several slices. */
const many = 2000;

let template: TempFolder;

beforeAll(() => {
  template = tempFolder();
  const made = createStore(template.file('p.gloss'), testCodebook, { coder: 'ann' });
  for (let from = 0; from < many; from += 1000)
    made.handlers['article.add']({
      articles: Array.from({ length: 1000 }, (_, at) => seedArticle(from + at, 100)),
    });
  made.close();
}, 120_000);

afterAll(() => template.remove());

beforeEach(() => {
  folder = tempFolder();
  copyFileSync(template.file('p.gloss'), folder.file('p.gloss'));
  store = openStore(folder.file('p.gloss'), { coder: 'ann' });
  turns = inTurns(store);
});

afterEach(() => {
  store.close();
  folder.remove();
});

interface Heard {
  readonly progress: Progress[];
  readonly stop: AbortController;
  /** Resolves at the first progress: others are let in then. */
  readonly resting: Promise<void>;
  readonly done: Promise<unknown>;
}

function begin(method: string, args: unknown): Heard {
  const progress: Progress[] = [];
  const stop = new AbortController();
  let rests: () => void = () => undefined;
  const resting = new Promise<void>((resolve) => {
    rests = resolve;
  });
  const watch = {
    signal: stop.signal,
    onProgress: (one: Progress): void => {
      progress.push(one);
      rests();
    },
  };
  return { progress, stop, resting, done: Promise.resolve(turns.call(method, args, watch)) };
}

const watch = { signal: new AbortController().signal, onProgress: () => undefined };
const retitle = {
  edits: [{ articles: { query: allArticles }, patch: { metadata: { title: 'Other' } } }],
};
const title = (answer: unknown): unknown =>
  (answer as { rows: readonly { title: string }[] }).rows[0]?.title; // `article.list` answers so

it('answers reads from the project as it was while a long step is written', async () => {
  const edit = begin('article.edit', retitle);
  await edit.resting;
  const page = { offset: 0, limit: 1, search: '' };
  expect(title(await turns.call('article.list', page, watch))).toBe('Report 0');
  expect(await turns.call('history.status', {}, watch)).toMatchObject({ undo: 2 });
  await edit.done;
  expect(title(await turns.call('article.list', page, watch))).toBe('Other');
  expect(await turns.call('history.status', {}, watch)).toMatchObject({ undo: 3 });
  expect(edit.progress.length).toBeGreaterThan(0);
  expect(edit.progress.every(({ done, total }) => done <= total)).toBe(true);
});

it('lets what writes wait for its turn, in order', async () => {
  const edit = begin('article.edit', retitle);
  await edit.resting;
  const { rows } = store.handlers['article.list']({ offset: 0, limit: 1, search: '' });
  const id = rows[0]?.id ?? '';
  const later = [
    turns.call('article.setMetadata', { id, metadata: { title: 'Last' } }, watch),
    turns.call('history.undo', { count: 1 }, watch),
    turns.call('history.redo', { count: 1 }, watch),
  ];
  await Promise.all([edit.done, ...later]);
  const page = { offset: 0, limit: 1, search: '' };
  expect(title(await turns.call('article.list', page, watch))).toBe('Last');
  expect(await turns.call('history.status', {}, watch)).toMatchObject({ undo: 4, redo: 0 });
});

it('takes all back when it is cancelled, in an edit as in undo and redo', async () => {
  const before = logicalDump(store.db);
  const edit = begin('article.edit', retitle);
  await edit.resting;
  edit.stop.abort();
  await expect(edit.done).rejects.toMatchObject({ kind: 'cancelled' });
  expect(logicalDump(store.db)).toBe(before);
  store.handlers['article.edit'](retitle);
  const after = logicalDump(store.db);
  for (const [way, there, here] of [
    ['undo', before, after],
    ['redo', after, before],
  ] as const) {
    const travel = begin(`history.${way}`, { count: 1 });
    await travel.resting;
    travel.stop.abort();
    await expect(travel.done).rejects.toMatchObject({ kind: 'cancelled' });
    expect(logicalDump(store.db)).toBe(here);
    await begin(`history.${way}`, { count: 1 }).done;
    expect(logicalDump(store.db)).toBe(there);
  }
});

it('has nothing of a long step in the file when the process ends within it', async () => {
  const before = logicalDump(store.db);
  const edit = begin('article.edit', retitle);
  await edit.resting;
  // What another process would find, had this one ended here.
  const other = store.openBeside();
  expect(other.handlers['article.list']({ offset: 0, limit: 1, search: '' }).rows[0]?.title).toBe(
    'Report 0',
  );
  other.close();
  edit.stop.abort();
  await expect(edit.done).rejects.toMatchObject({ kind: 'cancelled' });
  store.close();
  store = openStore(folder.file('p.gloss'), { coder: 'ann' });
  expect(logicalDump(store.db)).toBe(before);
});

it('copies and closes the project between long steps, not within one', async () => {
  const edit = begin('article.edit', retitle);
  await edit.resting;
  const copied = turns.saveCopy(folder.file('copy.gloss'));
  const closed = turns.close();
  await Promise.all([edit.done, copied, closed]);
  expect(existsSync(folder.file('copy.gloss'))).toBe(true);
  for (const name of ['copy.gloss', 'p.gloss']) {
    const opened = openStore(folder.file(name), { coder: 'ann' });
    const { rows } = opened.handlers['article.list']({ offset: 0, limit: 1, search: 'other' });
    expect(rows).toHaveLength(1);
    expect(opened.handlers['project.verify']({}).ok).toBe(true);
    opened.close();
  }
  store = openStore(folder.file('p.gloss'), { coder: 'ann' });
});

it('answers every reading call by a connection that cannot write', () => {
  const { handlers, close } = store.openBeside();
  const { rows } = store.handlers['article.list']({ offset: 0, limit: 1, search: '' });
  const id = rows[0]?.id ?? '';
  const page = { offset: 0, limit: 10 };
  const articles = { query: allArticles };
  const order = { search: '', kind: null, sort: 'name', descending: false };
  const use = { articles, pattern: '{title}', fields: ['title'], overwrite: false };
  const facts = { articleId: null, factType: null, sort: [], filters: [] };
  const given: Readonly<Record<(typeof readingCallNames)[number], object>> = {
    'project.info': {},
    'article.list': { ...page, search: 'norway' },
    'article.get': { id },
    'article.sections': { articleId: id },
    'article.repeated': { articleId: id, from: 0 },
    'article.table': { ...page, query: { ...allArticles, search: 'norway' } },
    'article.position': { id, query: { ...allArticles, search: 'norway' } },
    'article.ids': { ...page, query: allArticles },
    'article.tags': {},
    'article.values': { column: 'outlet' },
    'article.guessPatterns': { articles },
    'article.tryPattern': use,
    'article.original': { articleId: id },
    'batch.list': page,
    'batch.get': { id },
    'batch.items': { ...page, batchId: id, outcomes: null },
    'batch.steps': { id },
    'batch.ofArticle': { articleId: id },
    'fact.list': { ...page, query: { ...facts, sort: [{ column: 'n', descending: true }] } },
    'fact.get': { ids: [id] },
    'fact.position': { id, query: facts },
    'fact.marks': { articleId: id },
    'suggestion.decisions': { articleId: id },
    'entity.known': page,
    'entity.search': { query: 'n', kind: null, limit: 5 },
    'entity.list': { ...page, ...order },
    'entity.position': { id, ...order },
    'entity.countFacts': { ids: [id] },
    'event.search': { query: 'n', limit: 5 },
    'near.list': page,
    'version.list': { articleId: id },
    'version.text': { versionId: id },
    'version.pending': {},
    'carry.list': { articleId: id },
    'codebook.get': {},
    'history.status': {},
    'history.list': page,
  };
  for (const name of readingCallNames) {
    try {
      Reflect.apply(handlers[name], undefined, [given[name]]);
    } catch (thrown) {
      // There is no such batch or version; a write would be refused by SQLite itself.
      expect([name, thrown]).toMatchObject([name, { kind: 'not-found' }]);
    }
  }
  expect(() => handlers['history.undo']({ count: 1 })).toThrow();
  close();
});
