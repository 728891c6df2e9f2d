import { array, assert, constantFrom, integer, property, record, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { allArticles, type ArticlePatch } from '../../shared/domain/article-table.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { parsedArticle } from '../testing/articles.ts';
import { logicalDump } from '../testing/dump.ts';
import { addFact, importText, testStore } from '../testing/project.ts';

const hostile = string({ unit: 'binary', maxLength: 12 }).map((text) => `${text}\0"\\' 🙂`);
const change = record({
  patch: constantFrom<ArticlePatch[]>(
    { status: 'done' },
    { metadata: { published: '2025-04-11' } },
    { metadata: { published: null, title: null } },
    { tags: { add: ['Sea', 'Élan'] } },
  ),
  title: hostile,
  from: integer({ min: 0, max: 11 }),
});

/** Articles that are much alike, so that each but the first has a pair that waits for decision. */
function addMany(store: Store, count: number, title: string): void {
  const body = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');
  const articles = Array.from({ length: count }, (_, at) =>
    parsedArticle(`LONDON — ${body} ${title} ${String(at)}`, { title: `${title}${String(at)}` }),
  );
  store.handlers['article.add']({ articles });
}

function ids(store: Store): readonly string[] {
  return store.handlers['article.ids']({ query: allArticles, offset: 0, limit: 1000 });
}

it('restores many rows at once as it does one by one, whatever stands in them', () => {
  assert(
    property(hostile, array(change, { maxLength: 4 }), tuple(integer(), integer()), (...given) => {
      const [title, changes] = given;
      const store = testStore();
      const dumps = [logicalDump(store.db)];
      const note = (): number => dumps.push(logicalDump(store.db));
      addMany(store, 12, title);
      note();
      for (const { patch, title: other, from } of changes) {
        const some = ids(store).slice(from);
        const [first, ...rest] = some.map((id) => ({ articles: { ids: [id] }, patch }));
        if (first === undefined) continue;
        const named = { ...first, patch: { ...patch, metadata: { title: other } } };
        const before = store.handlers['history.status']({}).undo;
        store.handlers['article.edit']({ edits: [named, ...rest, { ...first, patch }] });
        if (store.handlers['history.status']({}).undo > before) note();
      }
      const last = dumps.length - 1;
      for (let at = last - 1; at >= 0; at -= 1) {
        store.handlers['history.undo']({ count: 1 });
        expect(logicalDump(store.db)).toBe(dumps[at]);
      }
      store.handlers['history.redo']({ count: last });
      expect(logicalDump(store.db)).toBe(dumps[last]);
      store.handlers['history.undo']({ count: last });
      expect(logicalDump(store.db)).toBe(dumps[0]);
      for (let at = 1; at <= last; at += 1) {
        store.handlers['history.redo']({ count: 1 });
        expect(logicalDump(store.db)).toBe(dumps[at]);
      }
      expect(store.handlers['project.verify']({}).findings).toEqual([]);
      store.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('gives rows of a step from before a column was added that column’s default', () => {
  const store = testStore();
  addMany(store, 12, 'Old');
  const end = logicalDump(store.db);
  const { raw } = connectionOf(store.db);
  raw.exec(`UPDATE change SET after = json_remove(after, '$.tags') WHERE "table" = 'article'`);
  store.handlers['history.undo']({ count: 1 });
  store.handlers['history.redo']({ count: 1 });
  expect(logicalDump(store.db)).toBe(end);
});

it('never gives back sections that were read in another state of the article', () => {
  const store = testStore();
  const text = 'LONDON — It met on Friday.\n\nUPDATE 1407 GMT\nIt met again.';
  const right = (): void => expect(store.handlers['project.verify']({}).findings).toEqual([]);
  importText(store, 'The first one');
  const id = importText(store, text, { published: '2025-04-11' });
  store.handlers['article.setMetadata']({ id, metadata: { published: '2025-05-20' } });
  for (const count of [1, 2, 1, 3]) {
    store.handlers['history.undo']({ count });
    right();
    store.handlers['history.redo']({ count });
    right();
  }
  // Another article takes the place of the one that was undone.
  store.handlers['history.undo']({ count: 2 });
  const other = importText(store, `${text} Once more.`, { published: '2025-06-01' });
  right();
  addFact(store, other);
  store.handlers['article.delete']({ ids: [other] });
  right();
  store.handlers['history.undo']({ count: 3 });
  right();
  store.handlers['history.redo']({ count: 3 });
  right();
  store.handlers['history.undo']({ count: 1 });
  right();
});
