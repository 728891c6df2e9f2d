import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, sectionAt } from '../../shared/domain/section-at.ts';
import type { Section } from '../../shared/domain/understanding.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { parsedArticle } from '../testing/articles.ts';
import { liveBlog } from '../testing/live-blog.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';
import { storedDayAt } from './rows.ts';

function sectionsOf(store: Store, articleId: string): readonly Section[] {
  return store.handlers['article.sections']({ articleId });
}

function updatesOf(store: Store, articleId: string): unknown[] {
  return sectionsOf(store, articleId)
    .filter(({ kind }) => kind === 'update')
    .map(({ label, time }) => [label, time]);
}

function rowCount(store: Store): unknown {
  return connectionOf(store.db)
    .raw.prepare('SELECT count(*) FROM section WHERE article > 0')
    .pluck()
    .get();
}

describe('the sections of an article', () => {
  it('are there with the import, in its offsets', () => {
    const store = testStore();
    const id = importText(store, liveBlog, { published: '2025-04-11' });
    const updates = sectionsOf(store, id).filter(({ kind }) => kind === 'update');
    expect(updates.map(({ start }) => liveBlog.slice(start, start + 15))).toEqual([
      'UPDATE 1941 GMT',
      'UPDATE 1407 GMT',
    ]);
    expect(updatesOf(store, id)).toEqual([
      ['UPDATE 1941 GMT', '2025-04-11T19:41Z'],
      ['UPDATE 1407 GMT', '2025-04-11T14:07Z'],
    ]);
    const [row] = store.handlers['article.list']({ offset: 0, limit: 1, search: '' }).rows;
    expect(row?.sections).toBe(sectionsOf(store, id).length);
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('follow its date, forward and back', () => {
    const store = testStore();
    const id = importText(store, liveBlog);
    expect(updatesOf(store, id)).toMatchObject([
      ['UPDATE 1941 GMT', null],
      ['UPDATE 1407 GMT', null],
    ]);
    store.handlers['article.setMetadata']({ id, metadata: { published: '2025-04-11' } });
    const dated = updatesOf(store, id);
    expect(dated[1]).toEqual(['UPDATE 1407 GMT', '2025-04-11T14:07Z']);
    store.handlers['history.undo']({ count: 1 });
    expect(updatesOf(store, id)[1]).toEqual(['UPDATE 1407 GMT', null]);
    store.handlers['history.redo']({ count: 1 });
    expect(updatesOf(store, id)).toEqual(dated);
  });

  it('go with an undone import and with a deleted article, and come back with it', () => {
    const store = testStore();
    const id = importText(store, liveBlog, { published: '2025-04-11' });
    const before = sectionsOf(store, id);
    store.handlers['history.undo']({ count: 1 });
    expect(rowCount(store)).toBe(0);
    store.handlers['history.redo']({ count: 1 });
    expect(sectionsOf(store, id)).toEqual(before);
    store.handlers['article.delete']({ ids: [id] });
    expect(rowCount(store)).toBe(0);
    store.handlers['history.undo']({ count: 1 });
    expect(sectionsOf(store, id)).toEqual(before);
  });

  it('are not those of an undone import that had the same row', () => {
    const store = testStore();
    importText(store, liveBlog, { published: '2025-04-11' });
    store.handlers['history.undo']({ count: 1 });
    const id = importText(store, 'One plain sentence, nothing else.');
    expect(updatesOf(store, id)).toEqual([]);
    const { value } = store.handlers['article.add']({ articles: [parsedArticle(liveBlog)] });
    expect(updatesOf(store, value.imported[0]?.id ?? '')).toHaveLength(2);
  });
});

/** Sections that nest or stand side by side, in text order, over a text of 600 code units. */
const nested = array(
  record({
    gap: integer({ min: 0, max: 30 }),
    length: integer({ min: 1, max: 80 }),
    inner: boolean(),
    innerGap: integer({ min: 0, max: 20 }),
    kind: constantFrom('update', 'post', 'caption', 'body'),
    label: constantFrom('L', null),
    time: constantFrom('2025-04-11T14:07Z', null),
    day: constantFrom('2025-04-10', '2025-04-11', null),
  }),
  { maxLength: 6 },
);

describe('a fact', () => {
  const text = 'word '.repeat(120);

  it('has the label, the time and the reference day of the section that holds it', () => {
    const store = testStore();
    const articleId = importText(store, text);
    const { raw } = connectionOf(store.db);
    const insert = raw.prepare(`INSERT INTO section VALUES
      (1, @ordinal, @kind, @label, @level, @time, NULL, @day, @names, @start, @start, @end, 0, 0, 1)`);
    const fact = addFact(store, articleId, 'GIFT', [{ start: 0, end: 4 }]);
    assert(
      property(nested, integer({ min: 0, max: 119 }), (given, word) => {
        const sections: Section[] = [];
        let at = 0;
        for (const { gap, length, inner, innerGap, kind, label, time, day } of given) {
          const start = at + gap;
          const end = Math.min(600, start + length);
          if (start >= end) break;
          const outer = { start, end, bodyStart: start, level: 0, clock: null } as const;
          sections.push({ ...outer, kind, label: label && `${label}${String(start)}`, time, day });
          if (inner && start + innerGap < end) {
            const from = start + innerGap;
            const within = { start: from, end, bodyStart: from, level: 1, clock: null } as const;
            sections.push({ ...within, kind: 'post', label: `P${String(from)}`, time: null, day });
          }
          at = end;
        }
        raw.exec('DELETE FROM section');
        for (const [index, section] of sections.entries()) {
          const names = Number(sectionAt([section], section.start) !== null);
          insert.run({ ...section, ordinal: index + 1, names });
        }
        const start = word * 5;
        store.handlers['fact.setEvidence']({
          id: fact.id,
          field: null,
          spans: [{ start, end: start + 4 }],
        });
        const expected = sectionAt(sections, start);
        const [row] = store.handlers['fact.get']({ ids: [fact.id] });
        expect([row?.sectionLabel, row?.sectionTime]).toEqual([
          expected?.label ?? null,
          expected?.time ?? null,
        ]);
        const view = raw.prepare('SELECT section_label, section_time FROM fact_gift').raw().get();
        expect(view).toEqual([expected?.label ?? null, expected?.time ?? null]);
        expect(storedDayAt(store.db, 1, start)).toBe(dayAt(sections, start));
      }),
      { numRuns: 300 },
    );
  });

  it('without evidence of its own has the section of its fields’ first evidence', () => {
    const store = testStore();
    const articleId = importText(store, liveBlog, { published: '2025-04-11' });
    const { id } = addFact(store, articleId);
    expect(store.handlers['fact.get']({ ids: [id] })[0]?.sectionLabel).toBeNull();
    const row = editCell(store, id, 'giver', 'France', [spanOf(liveBlog, 'France')]);
    expect(row.sectionLabel).toBe('UPDATE 1407 GMT');
    expect(row.sectionTime).toBe('2025-04-11T14:07Z');
  });

  it('is sorted and filtered by its section', () => {
    const store = testStore();
    const articleId = importText(store, liveBlog, { published: '2025-04-11' });
    const late = addFact(store, articleId, 'GIFT', [spanOf(liveBlog, 'Norway')]);
    const early = addFact(store, articleId, 'GIFT', [spanOf(liveBlog, 'France')]);
    const list = (query: object): string[] =>
      store.handlers['fact.list']({
        offset: 0,
        limit: 9,
        query: { articleId: null, factType: null, sort: [], filters: [], ...query },
      }).rows.map(({ id }) => id);
    expect(list({ sort: [{ column: 'section_time', descending: false }] })).toEqual([
      early.id,
      late.id,
    ]);
    expect(list({ filters: [{ column: 'section_label', contains: '1941' }] })).toEqual([late.id]);
  });
});
