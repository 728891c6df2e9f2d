import { expect, it } from 'vitest';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { addFact, importText, spanOf, testStore } from '../testing/project.ts';

const lines = Array.from(
  { length: 12 },
  (_, n) =>
    `On day ${String(n)} the harbour master of port ${String(n * 3)} counted ${String(n * 17)} boats.`,
);
const story = lines.join('\n');
const edited = story.replace('harbour master', 'mayor');
const other = Array.from(
  { length: 12 },
  (_, n) => `Ministers of state ${String(n * 5)} met in room ${String(n)} about grain and salt.`,
).join('\n');

function near(store: Store) {
  return store.handlers['near.list']({ offset: 0, limit: 100 }).rows;
}

function proven(store: Store): void {
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
}

it('notices a text that is nearly the same when it comes in, and undo takes the notice away', () => {
  const store = testStore();
  const a = importText(store, story, { title: 'Boats', outlet: 'Daily' });
  importText(store, other);
  expect(near(store)).toEqual([]);
  const b = importText(store, edited, { title: 'More boats' });
  expect(near(store)).toMatchObject([
    {
      newcomer: { id: b, title: 'More boats', facts: 0, length: edited.length },
      older: { id: a, title: 'Boats', outlet: 'Daily' },
    },
  ]);
  const [pair] = near(store);
  expect(pair?.similarity).toBeGreaterThan(0.8);
  expect(pair?.similarity).toBeLessThan(1);
  proven(store);
  store.handlers['history.undo']({ count: 1 });
  expect(near(store)).toEqual([]);
  store.handlers['history.redo']({ count: 1 });
  expect(near(store)).toEqual([pair]);
  proven(store);
});

it('notices it whatever the line breaks and case, but not of short texts', () => {
  const store = testStore();
  importText(store, story);
  importText(store, story.replaceAll(' ', '\n').toUpperCase());
  importText(store, 'Norway gave four boats');
  importText(store, 'Norway gave five boats');
  expect(near(store)).toHaveLength(1);
  expect(near(store)[0]?.similarity).toBe(1);
});

it('finds what was imported before the project was opened, and offers the likest alone', () => {
  const store = testStore();
  importText(store, story);
  const b = importText(store, edited);
  const c = importText(store, edited.replace('day 7', 'day 77'));
  expect(near(store).map(({ newcomer, older }) => [newcomer.id, older.id])).toContainEqual([c, b]);
  expect(near(store)).toHaveLength(2);
});

it('keeps both, and does not ask again', () => {
  const store = testStore();
  importText(store, story);
  importText(store, edited);
  const [pair] = near(store);
  const done = store.handlers['near.decide']({ id: pair?.id ?? '', decision: 'both' });
  expect(done.change.label).toMatch(/^Keep “article.txt” beside/);
  expect(near(store)).toEqual([]);
  expect(() => store.handlers['near.decide']({ id: pair?.id ?? '', decision: 'skip' })).toThrow(
    /waiting/,
  );
  store.handlers['history.undo']({ count: 1 });
  expect(near(store)).toEqual([pair]);
});

it('skips the newcomer with its facts as one step', () => {
  const store = testStore();
  const a = importText(store, story);
  const b = importText(store, edited);
  addFact(store, b, 'GIFT', [spanOf(edited, 'mayor')]);
  store.handlers['near.decide']({ id: near(store)[0]?.id ?? '', decision: 'skip' });
  const ids = () =>
    store.handlers['article.list']({ offset: 0, limit: 9, search: '' }).rows.map(({ id }) => id);
  expect(ids()).toEqual([a]);
  proven(store);
  store.handlers['history.undo']({ count: 1 });
  expect(ids()).toEqual([a, b]);
  expect(near(store)).toHaveLength(1);
  proven(store);
});

it('looks again for newcomers whose likest was deleted', () => {
  const store = testStore();
  const a = importText(store, story);
  const b = importText(store, edited);
  const c = importText(store, edited.replace('day 7', 'day 77'));
  store.handlers['article.delete']({ ids: [b] });
  expect(near(store)).toMatchObject([{ newcomer: { id: c }, older: { id: a } }]);
  store.handlers['article.delete']({ ids: [a] });
  expect(near(store)).toEqual([]);
  proven(store);
});

it('makes the two one article with the facts of both, whichever text is read from then on', () => {
  for (const text of ['newcomer', 'older'] as const) {
    const store = testStore();
    const a = importText(store, story, { title: 'Boats' });
    const b = importText(store, edited, { title: 'More boats', outlet: 'Daily' });
    const first = addFact(store, a, 'GIFT', [spanOf(story, 'port 9 counted')]);
    const second = addFact(store, b, 'GIFT', [spanOf(edited, 'mayor of port 0')]);
    const { value } = store.handlers['near.decide']({
      id: near(store)[0]?.id ?? '',
      decision: 'version',
      text,
    });
    const counts = { unmoved: 0, moved: 0, changed: 0, orphaned: 0 };
    expect(value).toMatchObject(
      text === 'newcomer'
        ? { articleId: a, number: 2, ...counts, moved: 1 }
        : { articleId: a, number: 1, ...counts, changed: 1 },
    );
    const rows = store.handlers['article.list']({ offset: 0, limit: 9, search: '' }).rows;
    expect(rows).toMatchObject([{ id: a, title: 'Boats', outlet: 'Daily', facts: 2 }]);
    const article = store.handlers['article.get']({ id: a });
    expect(article.text).toBe(text === 'newcomer' ? edited : story);
    const facts = store.handlers['fact.get']({ ids: [first.id, second.id] });
    for (const fact of facts) {
      expect(fact.articleId).toBe(a);
      for (const { start, end, quote, older } of fact.evidence)
        expect((older === undefined ? article.text : edited).slice(start, end)).toBe(quote);
    }
    expect(store.handlers['version.list']({ articleId: a })).toMatchObject([
      { number: 2, current: text === 'newcomer', evidence: text === 'newcomer' ? 2 : 1 },
      { number: 1, current: text === 'older', evidence: text === 'newcomer' ? 0 : 1 },
    ]);
    proven(store);
    store.handlers['history.undo']({ count: 1 });
    expect(near(store)).toHaveLength(1);
    expect(store.handlers['fact.get']({ ids: [first.id, second.id] })).toEqual([first, second]);
    store.handlers['history.redo']({ count: 1 });
    expect(store.handlers['fact.get']({ ids: [first.id, second.id] })).toEqual(facts);
    proven(store);
  }
});

it('is noticed by verify if the sketches are not of the texts', () => {
  const store = testStore();
  importText(store, story);
  connectionOf(store.db).raw.exec('UPDATE text_sketch SET sketch = zeroblob(64)');
  expect(store.handlers['project.verify']({}).findings).toMatchObject([{ where: 'text 1' }]);
});
