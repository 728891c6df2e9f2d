import { describe, expect, it } from 'vitest';
import type { ArticleRow } from '../../shared/domain/article.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { parsedArticle, trickyText } from '../testing/articles.ts';
import { addFact, allFacts, importText, testStore } from '../testing/project.ts';

function list(store: Store, search = '', offset = 0, limit = 100): readonly ArticleRow[] {
  return store.handlers['article.list']({ offset, limit, search }).rows;
}

describe('importing', () => {
  it('keeps the text as it is and the original to the byte', () => {
    const store = testStore();
    const id = importText(store, trickyText);
    expect(store.handlers['article.get']({ id }).text).toBe(trickyText);
    const original = store.handlers['article.original']({ articleId: id });
    expect(Buffer.from(original?.bytes ?? []).toString()).toBe(trickyText);
    expect(store.handlers['project.verify']({}).ok).toBe(true);
  });

  it('notices a text that is there already, also twice in one import', () => {
    const store = testStore();
    const id = importText(store, 'Known text', { title: 'First' });
    const { value, history } = store.handlers['article.add']({
      articles: ['Known text', 'New text', 'New text'].map((text) => parsedArticle(text)),
    });
    expect(value.imported).toHaveLength(1);
    expect(value.duplicates).toEqual([
      { path: 'article.txt', id, title: 'First' },
      { path: 'article.txt', id: value.imported[0]?.id, title: null },
    ]);
    expect(history).toMatchObject({ undo: 2, undoLabel: 'Import “article.txt”' });
  });

  it('takes a text again whose import was undone, or whose article was deleted', () => {
    const store = testStore();
    importText(store, 'Text');
    store.handlers['history.undo']({ count: 1 });
    const id = importText(store, 'Text');
    store.handlers['article.delete']({ ids: [id] });
    expect(importText(store, 'Text')).not.toBe('');
    expect(list(store)).toHaveLength(1);
  });

  it('makes the text canonical, and refuses one that is nothing but a byte order mark', () => {
    const store = testStore();
    const id = importText(store, '\uFEFFa\r\nb\rc\ud800');
    expect(store.handlers['article.get']({ id }).text).toBe('a\nb\nc\uFFFD');
    expect(() => importText(store, '\uFEFF')).toThrow(/no text/);
  });

  it('shows the text of the import that is there now, not of one that was undone', () => {
    const store = testStore();
    store.handlers['article.get']({ id: importText(store, 'First') });
    store.handlers['history.undo']({ count: 1 });
    const id = importText(store, 'Second');
    expect(store.handlers['article.get']({ id }).text).toBe('Second');
    expect(addFact(store, id, 'GIFT', [{ start: 0, end: 6 }]).evidence[0]?.quote).toBe('Second');
  });

  it('keeps texts and originals for ever', () => {
    const store = testStore();
    importText(store, 'Text');
    const { raw } = connectionOf(store.db);
    expect(() => raw.exec("UPDATE text SET body = 'other'")).toThrow(/never changes/);
    expect(() => raw.exec('DELETE FROM text')).toThrow(/never deleted/);
    expect(() => raw.exec("UPDATE original SET bytes = x'00'")).toThrow(/never changes/);
    expect(() => raw.exec('DELETE FROM original')).toThrow(/never deleted/);
  });
});

describe('metadata', () => {
  it('are set one by one, and found by search at once', () => {
    const store = testStore();
    const id = importText(store, 'Text', { outlet: 'Daily' });
    const { value, history } = store.handlers['article.setMetadata']({
      id,
      metadata: { title: 'Überfahrt', published: '2025-04-11' },
    });
    expect(value).toMatchObject({ title: 'Überfahrt', outlet: 'Daily', published: '2025-04-11' });
    expect(history.undoLabel).toBe('Edit title, date of “article.txt”');
    expect(list(store, 'uberfahrt')).toHaveLength(1);
    store.handlers['history.undo']({ count: 1 });
    expect(list(store, 'uberfahrt')).toHaveLength(0);
  });

  it('that are the same make no step', () => {
    const store = testStore();
    const id = importText(store, 'Text', { title: 'T' });
    const { history } = store.handlers['article.setMetadata']({ id, metadata: { title: 'T' } });
    expect(history.undo).toBe(1);
  });
});

describe('deleting', () => {
  it('takes the facts along, and undo brings all of it back', () => {
    const store = testStore();
    const keep = importText(store, 'Keep this');
    const id = importText(store, 'Delete this');
    const whole = addFact(store, id, 'GIFT', [{ start: 0, end: 6 }]);
    const part = addFact(store, keep, 'GIFT');
    store.handlers['fact.setPartOf']({ ids: [part.id], partOf: whole.id });
    const { change } = store.handlers['article.delete']({ ids: [id] });
    expect(change.rowsMoved).toBe(true);
    expect(change.articles).toContain(id);
    expect(store.handlers['fact.get']({ ids: [part.id] })[0]?.partOf).toBeNull();
    expect(list(store, 'delete')).toEqual([]);
    store.handlers['history.undo']({ count: 1 });
    expect(list(store, 'delete')[0]).toMatchObject({ id, facts: 1 });
    expect(store.handlers['fact.get']({ ids: [part.id] })[0]?.partOf).toBe(whole.id);
    expect(store.handlers['fact.list']({ offset: 0, limit: 9, query: allFacts }).total).toBe(2);
  });
});

describe('the list', () => {
  it('pages in the order of import, and says how many there are', () => {
    const store = testStore();
    const articles = Array.from({ length: 25 }, (_, i) => parsedArticle(`Text ${String(i)}`));
    store.handlers['article.add']({ articles });
    const page = store.handlers['article.list']({ offset: 20, limit: 10, search: '' });
    expect(page.total).toBe(25);
    expect(page.rows).toHaveLength(5);
    expect(page.rows[0]).toMatchObject({ length: 7, facts: 0, sourceName: 'article.txt' });
  });

  it.each([
    ['norw', 1],
    ['NORWAY boats', 1],
    ['"gave boats"', 1],
    ['"boats gave"', 0],
    ['elan', 1],
    ['שלום', 1],
    ['boat*s OR (', 0],
    ['...', 0],
    ['"', 0],
  ])('finds %s in %d articles', (search, count) => {
    const store = testStore();
    importText(store, 'Norway gave boats');
    importText(store, 'Élan said: שלום');
    expect(list(store, search)).toHaveLength(count);
    expect(store.handlers['article.list']({ offset: 0, limit: 1, search }).total).toBe(count);
  });
});
