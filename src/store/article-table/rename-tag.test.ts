import { expect, it } from 'vitest';
import { allArticles } from '../../shared/domain/article-table.ts';
import { logicalDump } from '../testing/dump.ts';
import { importText, testStore } from '../testing/project.ts';
import type { Store } from '../store.ts';

function withTags(...tags: readonly (readonly string[])[]): Store {
  const store = testStore();
  for (const [at, some] of tags.entries()) {
    const id = importText(store, `Text ${String(at)}`);
    store.handlers['article.edit']({
      edits: [{ articles: { ids: [id] }, patch: { tags: { set: [...some] } } }],
    });
  }
  return store;
}

const tagsOf = (store: Store): readonly (readonly string[])[] =>
  store.handlers['article.table']({ offset: 0, limit: 1000, query: allArticles }).rows.map(
    ({ tags }) => tags,
  );

it('renames a tag in its place in all articles, as one step', () => {
  const store = withTags(['Sea', 'Aid'], ['Talks'], ['Aid']);
  const before = logicalDump(store.db);
  const { value, change } = store.handlers['article.renameTag']({ tag: 'Sea', to: ' Straits ' });
  expect(value).toEqual({ tag: 'Straits', articles: 1 });
  expect(change.label).toBe('Rename the tag “Sea” to “Straits” in 1 article');
  expect(tagsOf(store)).toEqual([['Straits', 'Aid'], ['Talks'], ['Aid']]);
  store.handlers['history.undo']({ count: 1 });
  expect(logicalDump(store.db)).toBe(before);
});

it('makes two tags one, as that one is spelled, and changes only the case where that is meant', () => {
  const store = withTags(['Sea', 'Aid'], ['Sea'], ['Aid', 'Élan']);
  store.handlers['article.renameTag']({ tag: 'Sea', to: 'aid' });
  expect(tagsOf(store)).toEqual([['Aid'], ['Aid'], ['Aid', 'Élan']]);
  store.handlers['article.renameTag']({ tag: 'Élan', to: 'e\u0301LAN' });
  expect(tagsOf(store)[2]).toEqual(['Aid', 'éLAN']);
  expect(store.handlers['article.tags']({})).toEqual([
    { tag: 'Aid', articles: 3 },
    { tag: 'éLAN', articles: 1 },
  ]);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
});

it('makes no step where nothing changes, and says that a tag is not there', () => {
  const store = withTags(['Sea']);
  const { undo } = store.handlers['history.status']({});
  store.handlers['article.renameTag']({ tag: 'Sea', to: 'Sea' });
  expect(store.handlers['history.status']({}).undo).toBe(undo);
  expect(() => store.handlers['article.renameTag']({ tag: 'Lake', to: 'Sea' })).toThrow(
    /No article has the tag/,
  );
});

it('renames in more articles than one statement takes', () => {
  const store = testStore();
  store.handlers['article.add']({
    articles: Array.from({ length: 600 }, (_, at) => ({
      text: `Text ${String(at)}`,
      metadata: {
        title: null,
        outlet: null,
        author: null,
        url: null,
        published: null,
        language: null,
      },
      sourceName: 'a.txt',
      mediaType: 'text/plain',
      original: new Uint8Array(),
    })),
  });
  const all = { query: allArticles };
  store.handlers['article.edit']({ edits: [{ articles: all, patch: { tags: { add: ['A'] } } }] });
  store.handlers['article.renameTag']({ tag: 'A', to: 'B' });
  expect(store.handlers['article.tags']({})).toEqual([{ tag: 'B', articles: 600 }]);
  store.handlers['history.undo']({ count: 1 });
  expect(store.handlers['article.tags']({})).toEqual([{ tag: 'A', articles: 600 }]);
});
