import { describe, expect, it } from 'vitest';
import {
  allArticles,
  type ArticlePatch,
  type ArticleQuery,
} from '../../shared/domain/article-table.ts';
import type { Metadata } from '../../shared/domain/article.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { addFact, importText, testStore } from '../testing/project.ts';
import { spelledTags } from './tags.ts';

function titles(store: Store, query: Partial<ArticleQuery>): (string | null)[] {
  const page = { offset: 0, limit: 100, query: { ...allArticles, ...query } };
  return store.handlers['article.table'](page).rows.map(({ title }) => title);
}

function edit(store: Store, ids: string[], patch: ArticlePatch): number {
  return store.handlers['article.edit']({ edits: [{ articles: { ids }, patch }] }).value.changed;
}

function row(store: Store, id: string): unknown {
  return store.handlers['article.edit']({ edits: [{ articles: { ids: [id] }, patch: {} }] });
}

function tagsOf(store: Store, id: string): readonly string[] {
  return store.handlers['article.get']({ id }).tags;
}

function three(store: Store): [string, string, string] {
  const add = (title: string, metadata: Partial<Metadata>): string =>
    importText(store, `Text of ${title}`, { title, ...metadata });
  return [
    add('Élan', { outlet: 'Daily', published: '2025-04-11', language: 'fr' }),
    add('boats', { outlet: 'weekly', published: '2025-04' }),
    add('Zeal', { published: '2025-05-01T10:00Z', language: 'en' }),
  ];
}

describe('editing', () => {
  it('changes many articles in one step, and only what differs', () => {
    const store = testStore();
    const ids = three(store);
    const before = store.handlers['history.status']({}).undo;
    const { value, history } = store.handlers['article.edit']({
      edits: [
        {
          articles: { ids: [...ids] },
          patch: { metadata: { outlet: 'Daily' }, tags: { add: ['Aid'] }, status: 'done' },
        },
      ],
    });
    expect(value.changed).toBe(3);
    expect(value.rows[1]).toMatchObject({ outlet: 'Daily', tags: ['Aid'], status: 'done' });
    expect(history).toMatchObject({
      undo: before + 1,
      undoLabel: 'Edit outlet, tags, status of 3 articles',
    });
    expect(edit(store, [...ids], { status: 'done' })).toBe(0);
    expect(store.handlers['history.status']({}).undo).toBe(before + 1);
    store.handlers['history.undo']({ count: 1 });
    expect(store.handlers['article.get']({ id: ids[1] })).toMatchObject({
      outlet: 'weekly',
      tags: [],
      status: 'unread',
    });
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('reaches all that a query shows, also what its own change takes out of it', () => {
    const store = testStore();
    three(store);
    const query = { ...allArticles, filters: [{ column: 'language' as const, text: '*' }] };
    const { value } = store.handlers['article.edit']({
      edits: [{ articles: { query }, patch: { metadata: { language: null } } }],
    });
    expect(value.changed).toBe(2);
    expect(titles(store, query)).toEqual([]);
  });

  it('has a name of a tag once in a project, whatever its case', () => {
    const store = testStore();
    const [a, b] = three(store);
    edit(store, [a], { tags: { add: ['Ukraine', 'UKRAINE', 'Été'] } });
    edit(store, [b], { tags: { set: ['ukraine', 'e\u0301te\u0301', 'New'] } });
    expect(tagsOf(store, a)).toEqual(['Ukraine', 'Été']);
    expect(tagsOf(store, b)).toEqual(['Ukraine', 'Été', 'New']);
    expect(store.handlers['article.tags']({})).toEqual([
      { tag: 'Été', articles: 2 },
      { tag: 'New', articles: 1 },
      { tag: 'Ukraine', articles: 2 },
    ]);
    edit(store, [a, b], { tags: { remove: ['UKRAINE', 'none'], add: ['Last'] } });
    expect(tagsOf(store, b)).toEqual(['Été', 'New', 'Last']);
    // What an import is given: several may stand in one text.
    expect(spelledTags(store.db, ['été| Sea ', 'sea', ' , '])).toEqual(['Été', 'Sea']);
    store.handlers['article.delete']({ ids: [b] });
    expect(store.handlers['article.tags']({}).map(({ tag }) => tag)).toEqual(['Été', 'Last']);
    store.handlers['history.undo']({ count: 1 });
    expect(tagsOf(store, b)).toEqual(['Été', 'New', 'Last']);
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('is proved by verify, with the index of tags', () => {
    const store = testStore();
    const [a] = three(store);
    edit(store, [a], { tags: { add: ['Aid'] } });
    const { raw } = connectionOf(store.db);
    raw.exec("UPDATE article_tag SET tag = 'Sea'");
    expect(store.handlers['project.verify']({}).findings).toEqual([
      {
        kind: 'integrity',
        where: 'article 1',
        message: 'The index of tags does not agree with its tags.',
      },
    ]);
  });

  it('offers the values that there are', () => {
    const store = testStore();
    const [, , c] = three(store);
    edit(store, [c], { metadata: { outlet: 'weekly' } });
    expect(store.handlers['article.values']({ column: 'outlet' })).toEqual([
      { value: 'weekly', articles: 2 },
      { value: 'Daily', articles: 1 },
    ]);
  });

  it('leaves articles alone that are not there any more', () => {
    const store = testStore();
    const [a, b] = three(store);
    store.handlers['article.delete']({ ids: [b] });
    expect(edit(store, [a, b], { status: 'done' })).toBe(1);
    expect(row(store, b)).toMatchObject({ value: { changed: 0, rows: [] } });
  });
});

describe('status', () => {
  it('is in work with the first fact, in the same step', () => {
    const store = testStore();
    const [a, b] = three(store);
    edit(store, [b], { status: 'done' });
    const status = (id: string): string => store.handlers['article.get']({ id }).status;
    addFact(store, a);
    addFact(store, b);
    expect([status(a), status(b)]).toEqual(['in work', 'done']);
    store.handlers['history.undo']({ count: 2 });
    expect([status(a), status(b)]).toEqual(['unread', 'done']);
    store.handlers['history.redo']({ count: 2 });
    expect(status(a)).toBe('in work');
  });
});

describe('the table', () => {
  it('sorts by each column, empty cells last in either direction', () => {
    const store = testStore();
    const [a] = three(store);
    addFact(store, a);
    const sorted = (column: string, descending = false): (string | null)[] =>
      titles(store, { sort: [{ column: column as 'title', descending }] });
    expect(sorted('title')).toEqual(['boats', 'Élan', 'Zeal']);
    expect(sorted('title', true)).toEqual(['Zeal', 'Élan', 'boats']);
    expect(sorted('published')).toEqual(['boats', 'Élan', 'Zeal']);
    expect(sorted('outlet', true)).toEqual(['boats', 'Élan', 'Zeal']);
    expect(sorted('language')).toEqual(['Zeal', 'Élan', 'boats']);
    expect(sorted('status')).toEqual(['boats', 'Zeal', 'Élan']);
    expect(sorted('facts', true)[0]).toBe('Élan');
    expect(sorted('length')).toEqual(['Élan', 'Zeal', 'boats']);
    for (const column of ['url', 'author', 'tags', 'sourceName', 'importedAt'])
      expect(sorted(column)).toHaveLength(3);
  });

  it.each([
    ['title', 'EA', ['Zeal']],
    ['title', '!É', ['boats', 'Zeal']],
    ['title', '=BOATS', ['boats']],
    ['outlet', '=', ['Zeal']],
    ['outlet', '*', ['Élan', 'boats']],
    ['published', '2025-04', ['Élan', 'boats']],
    ['published', '>=2025-04-11', ['Élan', 'Zeal']],
    ['published', '<2025-05', ['Élan', 'boats']],
    ['published', '> 2025-04', ['Zeal']],
    ['published', '2025-04..2025-05', ['Élan', 'boats', 'Zeal']],
    ['published', '<2025-04-12', ['Élan']],
    ['facts', '>0', ['Zeal']],
    ['facts', '1', ['Zeal']],
    ['facts', '0..0', ['Élan', 'boats']],
    ['length', '13', ['boats']],
    ['status', 'work', ['Zeal']],
    ['tags', 'aid', ['boats']],
    ['tags', '=', ['Élan', 'Zeal']],
    ['sourceName', 'article', ['Élan', 'boats', 'Zeal']],
    ['title', '', ['Élan', 'boats', 'Zeal']],
  ] as const)('filters %s by %s', (column, text, found) => {
    const store = testStore();
    const [, b, c] = three(store);
    addFact(store, c);
    edit(store, [b], { tags: { add: ['Aid', 'War'] } });
    expect(titles(store, { filters: [{ column, text }] })).toEqual(found);
  });

  it('filters by status and tags, and searches texts', () => {
    const store = testStore();
    const [a, b] = three(store);
    edit(store, [a, b], { tags: { add: ['Aid'] } });
    edit(store, [b], { status: 'done' });
    expect(titles(store, { statuses: ['unread', 'done'], tags: ['Aid'] })).toEqual([
      'Élan',
      'boats',
    ]);
    expect(titles(store, { statuses: [] })).toEqual([]);
    expect(titles(store, { search: 'text zea' })).toEqual(['Zeal']);
    expect(titles(store, { search: '...' })).toEqual([]);
    expect(titles(store, { search: 'text', statuses: ['unread'] })).toHaveLength(2);
    expect(
      titles(store, { search: 'text', sort: [{ column: 'title', descending: true }] }),
    ).toEqual(['Zeal', 'Élan', 'boats']);
  });

  it('follows edits, imports, facts and undo', () => {
    const store = testStore();
    const [a, b, c] = three(store);
    const byOutlet = { sort: [{ column: 'outlet' as const, descending: false }] };
    const byFacts = { filters: [{ column: 'facts' as const, text: '>0' }] };
    expect(titles(store, byOutlet)).toEqual(['Élan', 'boats', 'Zeal']);
    expect(titles(store, byFacts)).toEqual([]);
    edit(store, [c], { metadata: { outlet: 'Acta' } });
    expect(titles(store, byOutlet)).toEqual(['Zeal', 'Élan', 'boats']);
    const fact = addFact(store, b);
    expect(titles(store, byFacts)).toEqual(['boats']);
    importText(store, 'New', { title: 'New', outlet: 'Eve' });
    expect(titles(store, byOutlet)).toEqual(['Zeal', 'Élan', 'New', 'boats']);
    store.handlers['fact.delete']({ ids: [fact.id] });
    expect(titles(store, byFacts)).toEqual([]);
    store.handlers['article.delete']({ ids: [a] });
    expect(titles(store, byOutlet)).toEqual(['Zeal', 'New', 'boats']);
    store.handlers['history.undo']({ count: 5 });
    expect(titles(store, byOutlet)).toEqual(['Élan', 'boats', 'Zeal']);
    const at = (query: Partial<ArticleQuery>): number | null =>
      store.handlers['article.position']({ id: c, query: { ...allArticles, ...query } });
    expect([at({}), at(byOutlet), at(byFacts)]).toEqual([2, 2, null]);
    const page = { query: { ...allArticles, ...byOutlet }, offset: 1, limit: 5 };
    expect(store.handlers['article.ids'](page)).toEqual([b, c]);
  });
});

describe('patterns of names', () => {
  it('are tried, and applied in one step', () => {
    const store = testStore();
    const add = (sourceName: string, title: string | null): string =>
      store.handlers['article.add']({
        articles: [
          {
            text: sourceName,
            metadata: {
              title,
              outlet: null,
              author: null,
              url: null,
              published: null,
              language: null,
            },
            sourceName,
            mediaType: 'text/plain',
            original: new Uint8Array(),
          },
        ],
      }).value.imported[0]?.id ?? '';
    const ids = [
      add('2025-04-04_reuters_talks_begin.txt', null),
      add('2025-04-05_reuters_talks_end.txt', 'Own'),
      add('notes.txt', null),
    ];
    const articles = { ids };
    expect(store.handlers['article.guessPatterns']({ articles })[0]?.pattern).toBe(
      '{date}_{outlet}_{title}',
    );
    const use = {
      articles,
      pattern: '{date}_{outlet}_{title}',
      fields: ['published', 'outlet', 'title'] as const,
      overwrite: false,
    };
    const tried = store.handlers['article.tryPattern']({ ...use, fields: [...use.fields] });
    expect(tried).toMatchObject({ changed: 2, same: 0, unfit: 1 });
    expect(tried.outcomes[2]?.reason).toMatch(/no “_”/);
    const { value, history } = store.handlers['article.applyPattern']({
      ...use,
      fields: [...use.fields],
    });
    expect(value).toEqual(tried);
    expect(history.undoLabel).toMatch(/2 articles from \{date\}/);
    const get = (at: number): unknown => store.handlers['article.get']({ id: ids[at] ?? '' });
    expect(get(0)).toMatchObject({
      title: 'talks begin',
      outlet: 'reuters',
      published: '2025-04-04',
    });
    expect(get(1)).toMatchObject({ title: 'Own', outlet: 'reuters' });
    store.handlers['article.applyPattern']({ ...use, fields: ['title'], overwrite: true });
    expect(get(1)).toMatchObject({ title: 'talks end' });
    expect(() =>
      store.handlers['article.tryPattern']({ ...use, fields: ['title'], pattern: '{what}' }),
    ).toThrow(/no \{what\}/);
  });
});
