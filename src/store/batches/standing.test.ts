import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { addFact, testStore } from '../testing/project.ts';
import { add, articleAt, begin, pending, readNext } from './testing/batch.ts';

let store: Store;
beforeEach(() => {
  store = testStore();
});
afterEach(() => store.close());

const steps = (id: string): unknown => store.handlers['batch.steps']({ id });
const rows = (): readonly { readonly id: string }[] =>
  store.handlers['article.list']({ offset: 0, limit: 10, search: '' }).rows;

it('tells whether undo would take a batch back, or what was done since', () => {
  const first = begin(store, ['/a.txt', '/b.txt']);
  expect(steps(first)).toEqual({ own: 0, later: 0 });
  readNext(store, first, ['Anna']);
  readNext(store, first, ['Boris']);
  store.handlers['host.batchEnd']({ batchId: first, state: 'done' });
  expect(steps(first)).toEqual({ own: 1, later: 0 });

  addFact(store, rows()[0]?.id ?? '');
  expect(steps(first)).toEqual({ own: 1, later: 1 });
  const second = begin(store, ['/c.txt']);
  readNext(store, second, ['Clara']);
  store.handlers['host.batchEnd']({ batchId: second, state: 'done' });
  expect(steps(first)).toEqual({ own: 1, later: 2 });
  expect(steps(second)).toEqual({ own: 1, later: 0 });

  store.handlers['history.undo']({ count: 2 });
  expect(steps(second)).toEqual({ own: 0, later: 0 });
  expect(steps(first)).toEqual({ own: 1, later: 0 });
});

it('counts what an answered question brought later as the batch’s own', () => {
  const batchId = begin(store, ['/a.txt', '/b.txt']);
  readNext(store, batchId, ['Anna']);
  const [asking] = pending(store, batchId);
  const itemId = asking?.itemId ?? '';
  add(store, batchId, itemId, { asked: [{ path: '/b.txt', kind: 'charset', message: 'Which?' }] });
  store.handlers['host.batchEnd']({ batchId, state: 'done' });
  store.handlers['host.batchEnd']({ batchId, state: 'running' });
  add(store, batchId, itemId, { articles: [articleAt('/b.txt', 'Boris')] });
  store.handlers['host.batchEnd']({ batchId, state: 'done' });
  expect(steps(batchId)).toEqual({ own: 2, later: 0 });
});

it('finds the line of the report by which an article came in', () => {
  const batchId = begin(store, ['/in.zip']);
  const [file] = pending(store, batchId);
  add(store, batchId, file?.itemId ?? '', {
    articles: [
      articleAt('/in.zip/a.txt', 'Anna'),
      { ...articleAt('/in.zip/b.txt', 'Boris'), notes: ['Read as windows-1252.'] },
    ],
  });
  const [, second] = rows();
  expect(store.handlers['batch.ofArticle']({ articleId: second?.id ?? '' })).toMatchObject({
    batchId,
    path: '/in.zip/b.txt',
    outcome: 'imported',
    articleId: second?.id,
    notes: ['Read as windows-1252.'],
  });
  expect(store.handlers['batch.ofArticle']({ articleId: batchId })).toBeNull();
});

it('counts the near-duplicates of the batch’s own articles, not those that came meanwhile', () => {
  const words = Array.from({ length: 120 }, (_, at) => `word${String(at)}`).join(' ');
  const first = begin(store, ['/a.txt', '/b.txt', '/c.txt']);
  readNext(store, first, [words]);
  // Somebody adds one of nearly the same text while the import runs.
  store.handlers['article.add']({ articles: [articleAt('/else.txt', `${words} and more`)] });
  readNext(store, first, [`${words} in the evening`]);
  readNext(store, first, ['Quite another text']);
  store.handlers['host.batchEnd']({ batchId: first, state: 'done' });
  expect(store.handlers['batch.get']({ id: first }).nearDuplicates).toBe(1);
  const second = begin(store, ['/d.txt']);
  readNext(store, second, ['And one more']);
  expect(store.handlers['batch.get']({ id: second }).nearDuplicates).toBe(0);
});

it('finds lines of a report by words of their name, title or reason', () => {
  const batchId = begin(store, ['/Élan/a.txt', '/b.pdf', '/c.txt']);
  const files = pending(store, batchId);
  const give = (at: number, given: Parameters<typeof add>[3]): void => {
    add(store, batchId, files[at]?.itemId ?? '', given);
  };
  give(0, { articles: [articleAt('/Élan/a.txt', 'Anna')] });
  give(1, {
    failed: [{ path: '/b.pdf', kind: 'scan', message: 'It is a scan.', hint: 'Run OCR.' }],
  });
  give(2, { articles: [articleAt('/c.txt', 'Clara')] });
  const found = (search: string, outcomes: 'failed'[] | null = null): readonly string[] => {
    const page = { batchId, outcomes, search, limit: 100 };
    const { rows: all, total } = store.handlers['batch.items']({ ...page, offset: 0 });
    expect(total).toBe(all.length);
    const { rows: rest } = store.handlers['batch.items']({ ...page, offset: 1 });
    expect(rest).toEqual(all.slice(1));
    return all.map(({ path }) => path);
  };
  expect(found('TXT')).toEqual(['/Élan/a.txt', '/c.txt']);
  expect(found('élan')).toEqual(['/Élan/a.txt']);
  expect(found('ocr  scan')).toEqual(['/b.pdf']);
  expect(found('b', ['failed'])).toEqual(['/b.pdf']);
  expect(found('txt', ['failed'])).toEqual([]);
  expect(found(' ')).toHaveLength(3);
  expect(found('%_')).toEqual([]);
});
