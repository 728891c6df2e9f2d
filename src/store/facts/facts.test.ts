import { describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { trickyText } from '../testing/articles.ts';
import { addFact, allFacts, editCell, importText, spanOf, testStore } from '../testing/project.ts';

function undoLabel(store: Store): string | null {
  return store.handlers['history.status']({}).undoLabel;
}

describe('a cell', () => {
  it('keeps the value, its own evidence and the words it was read from', () => {
    const store = testStore();
    const articleId = importText(store, trickyText);
    const fact = addFact(store, articleId);
    const row = editCell(store, fact.id, 'giver', 'Norway', [spanOf(trickyText, 'Norway')]);
    const [mention] = store.handlers['entity.search']({ query: 'NORWAY', kind: null, limit: 5 });
    expect(mention).toMatchObject({ name: 'Norway', kind: 'place', facts: 1 });
    expect(row.cells).toEqual({
      giver: { value: [{ entity: mention?.id, printed: 'Norway' }] },
    });
    expect(row.names).toEqual({ [mention?.id ?? '']: 'Norway' });
    expect(row.evidence).toMatchObject([{ field: 'giver', start: 0, end: 6, quote: 'Norway' }]);
    expect(undoLabel(store)).toBe('Edit Giver of fact 1');
  });

  it('keeps input that is no value, with the reason, as it was typed', () => {
    const store = testStore();
    const fact = addFact(store, importText(store, 'Some text'));
    const row = editCell(store, fact.id, 'pieces', ' a few\0 ');
    expect(row.cells['pieces']).toMatchObject({ input: ' a few\0 ' });
    expect(row.cells['pieces']).toHaveProperty('error');
  });

  it('is cleared with its evidence, and other evidence stays', () => {
    const store = testStore();
    const text = 'Norway gave boats';
    const fact = addFact(store, importText(store, text), 'GIFT', [{ start: 0, end: 17 }]);
    editCell(store, fact.id, 'item', 'boats', [spanOf(text, 'boats')]);
    const row = editCell(store, fact.id, 'item', ' ');
    expect(row.cells).toEqual({});
    expect(row.evidence.map(({ field }) => field)).toEqual([null]);
    expect(undoLabel(store)).toBe('Clear Item of fact 1');
    store.handlers['history.undo']({ count: 1 });
    const [back] = store.handlers['fact.get']({ ids: [fact.id] });
    expect(back?.cells).toEqual({ item: { value: 'boats' } });
    expect(back?.evidence).toHaveLength(2);
  });

  it('keeps its evidence when it is only typed over', () => {
    const store = testStore();
    const text = 'Norway gave boats';
    const fact = addFact(store, importText(store, text));
    editCell(store, fact.id, 'item', 'boats', [spanOf(text, 'boats')]);
    const row = editCell(store, fact.id, 'item', 'patrol boats');
    expect(row.evidence).toMatchObject([{ field: 'item', quote: 'boats' }]);
  });

  it.each(['lone \ud800 half', '\udc00', 'nul\0nul', '𝒳👩‍👩‍👧‍👦', 'שלום', "'; --", '{"a":[1]}'])(
    'gives %j back, made well-formed, also by undo and redo',
    (typed) => {
      const store = testStore();
      const fact = addFact(store, importText(store, 'Text'));
      editCell(store, fact.id, 'item', typed);
      store.handlers['history.undo']({ count: 1 });
      store.handlers['history.redo']({ count: 1 });
      const [row] = store.handlers['fact.get']({ ids: [fact.id] });
      const expected = typed.replace(/\p{Surrogate}/gu, '\uFFFD');
      expect(row?.cells['item']).toEqual({ value: expected });
    },
  );

  it('refuses a field that the fact type does not have, and changes nothing', () => {
    const store = testStore();
    const fact = addFact(store, importText(store, 'Text'), 'SAYING');
    const edits = [
      { factId: fact.id, field: 'speaker', input: 'Ann' },
      { factId: fact.id, field: 'value', input: '€5' },
    ];
    expect(() => store.handlers['fact.edit']({ edits })).toThrow(/no field value/);
    expect(store.handlers['fact.get']({ ids: [fact.id] })[0]?.cells).toEqual({});
    expect(store.handlers['entity.search']({ query: 'Ann', kind: null, limit: 5 })).toEqual([]);
  });

  it('edits many cells as one step', () => {
    const store = testStore();
    const articleId = importText(store, 'Text');
    const ids = [addFact(store, articleId), addFact(store, articleId)].map(({ id }) => id);
    const edits = ids.map((factId) => ({ factId, field: 'note', input: 'same' }));
    expect(store.handlers['fact.edit']({ edits }).value.map(({ id }) => id)).toEqual(ids);
    expect(undoLabel(store)).toBe('Edit Note of 2 facts');
    expect(store.handlers['history.undo']({ count: 1 }).change.facts.toSorted()).toEqual(
      ids.toSorted(),
    );
  });
});

describe('entities of a cell', () => {
  it('are found without regard to case and composition, and made once', () => {
    const store = testStore();
    const fact = addFact(store, importText(store, 'Text'));
    editCell(store, fact.id, 'giver', 'Élan | Søreide');
    editCell(store, fact.id, 'giver', 'e\u0301LAN | SØREIDE | New');
    const found = store.handlers['entity.search']({ query: '', kind: null, limit: 10 });
    expect(found.map(({ name }) => name).toSorted()).toEqual(['New', 'Søreide', 'Élan']);
  });

  it('keep what the text calls them while others are typed beside them', () => {
    const store = testStore();
    const text = 'London gave boats';
    const fact = addFact(store, importText(store, text));
    editCell(store, fact.id, 'giver', 'London', [spanOf(text, 'London')]);
    const row = editCell(store, fact.id, 'giver', 'london | Norway');
    expect(row.cells['giver']).toMatchObject({
      value: [{ printed: 'London' }, { printed: null }],
    });
  });
});

describe('evidence', () => {
  it('grows to whole graphemes, and counts in code points too', () => {
    const store = testStore();
    const family = '👩‍👩‍👧‍👦';
    const text = `😀 ${family} e\u0301nd`;
    const at = text.indexOf(family);
    const fact = addFact(store, importText(store, text), 'GIFT', [
      { start: at + 2, end: at + 3 },
      { start: text.length - 3, end: text.length - 2 },
    ]);
    expect(fact.evidence.map(({ quote }) => quote)).toEqual([family, 'e\u0301']);
    expect(store.handlers['project.verify']({}).ok).toBe(true);
  });

  it('outside the text is refused', () => {
    const store = testStore();
    const articleId = importText(store, 'Short');
    const spans = [{ start: 2, end: 6 }];
    expect(() => addFact(store, articleId, 'GIFT', spans)).toThrow(/outside/);
    expect(store.handlers['project.info']({}).facts).toBe(0);
  });

  it('keeps the ids of spans that stay', () => {
    const store = testStore();
    const fact = addFact(store, importText(store, 'One two three'), 'GIFT', [{ start: 0, end: 3 }]);
    const spans = [
      { start: 0, end: 3 },
      { start: 8, end: 13 },
    ];
    const { value } = store.handlers['fact.setEvidence']({ id: fact.id, field: null, spans });
    expect(value.evidence[0]?.id).toBe(fact.evidence[0]?.id);
    expect(value.evidence.map(({ quote }) => quote)).toEqual(['One', 'three']);
    expect(undoLabel(store)).toBe('Mark evidence of fact 1');
  });

  it('is listed as marks of the article, enclosing spans first', () => {
    const store = testStore();
    const articleId = importText(store, 'One two three');
    const outer = addFact(store, articleId, 'GIFT', [{ start: 0, end: 13 }]);
    editCell(store, outer.id, 'item', 'One', [{ start: 0, end: 3 }]);
    addFact(store, articleId, 'SAYING', [{ start: 4, end: 7 }]);
    const marks = store.handlers['fact.marks']({ articleId });
    expect(marks.map(({ factType, field, start, end }) => [factType, field, start, end])).toEqual([
      ['GIFT', null, 0, 13],
      ['GIFT', 'item', 0, 3],
      ['SAYING', null, 4, 7],
    ]);
  });
});

describe('a fact', () => {
  it('is duplicated with all that it holds, under ids of its own', () => {
    const store = testStore();
    const text = 'Norway gave boats';
    const fact = addFact(store, importText(store, text), 'GIFT', [{ start: 0, end: 6 }]);
    editCell(store, fact.id, 'item', 'boats', [spanOf(text, 'boats')]);
    store.handlers['fact.setEvent']({ ids: [fact.id], event: { label: 'The gift' } });
    const { value } = store.handlers['fact.duplicate']({ id: fact.id });
    const [old] = store.handlers['fact.get']({ ids: [fact.id] });
    expect(value).toMatchObject({ n: 2, cells: old?.cells, eventLabel: 'The gift' });
    expect(value.evidence.map(({ quote }) => quote)).toEqual(
      old?.evidence.map(({ quote }) => quote),
    );
    const ids = new Set([...value.evidence, ...(old?.evidence ?? [])].map(({ id }) => id));
    expect(ids.size).toBe(4);
  });

  it('keeps the cells that its new type has too, and undo brings the others back', () => {
    const store = testStore();
    const fact = addFact(store, importText(store, 'Text'));
    editCell(store, fact.id, 'item', 'boats');
    editCell(store, fact.id, 'measure', 'promised | given');
    editCell(store, fact.id, 'pieces', '4', [{ start: 0, end: 4 }]);
    const { value } = store.handlers['fact.retype']({ id: fact.id, factType: 'SAYING' });
    expect(value.factType).toBe('SAYING');
    // SAYING takes one measure only: two are no value there, and stay as they were written.
    expect(value.cells).toMatchObject({
      item: { value: 'boats' },
      measure: { input: 'Promised | Given' },
    });
    expect(value.cells).not.toHaveProperty('pieces');
    expect(value.evidence).toEqual([]);
    store.handlers['history.undo']({ count: 1 });
    const [back] = store.handlers['fact.get']({ ids: [fact.id] });
    expect(back?.cells['pieces']).toEqual({ value: 4 });
    expect(back?.evidence).toHaveLength(1);
  });

  it('cannot be part of itself, over any number of links', () => {
    const store = testStore();
    const articleId = importText(store, 'Text');
    const [a, b, c] = [1, 2, 3].map(() => addFact(store, articleId).id);
    const link = (id = '', partOf = ''): unknown =>
      store.handlers['fact.setPartOf']({ ids: [id], partOf });
    link(b, a);
    link(c, b);
    expect(() => link(a, c)).toThrow(/cannot be part/);
    expect(() => link(a, a)).toThrow(/cannot be part/);
    const [row] = store.handlers['fact.get']({ ids: [c ?? ''] });
    expect(row).toMatchObject({ partOf: b, partOfN: 2 });
    store.handlers['fact.delete']({ ids: [b ?? ''] });
    expect(store.handlers['fact.get']({ ids: [c ?? ''] })[0]?.partOf).toBeNull();
  });

  it('reports an event, which goes with its last fact', () => {
    const store = testStore();
    const articleId = importText(store, 'Text');
    const ids = [addFact(store, articleId).id, addFact(store, articleId).id];
    store.handlers['fact.setEvent']({ ids, event: { label: 'Émile’s visit' } });
    const [event] = store.handlers['event.search']({ query: 'émile', limit: 5 });
    expect(event).toMatchObject({ label: 'Émile’s visit', facts: 2 });
    store.handlers['fact.setEvent']({ ids: ids.slice(0, 1), event: { label: 'ÉMILE’S VISIT' } });
    expect(store.handlers['event.search']({ query: '', limit: 5 })).toHaveLength(1);
    store.handlers['fact.setEvent']({ ids, event: null });
    expect(store.handlers['event.search']({ query: '', limit: 5 })).toEqual([]);
    store.handlers['history.undo']({ count: 1 });
    expect(store.handlers['event.search']({ query: '', limit: 5 })).toEqual([event]);
  });

  it('that is gone is refused in words', () => {
    const store = testStore();
    const fact = addFact(store, importText(store, 'Text'));
    store.handlers['history.undo']({ count: 1 });
    expect(() => store.handlers['fact.get']({ ids: [fact.id] })).toThrow(/not in the project/);
    expect(() => editCell(store, fact.id, 'item', 'x')).toThrow(/not in the project/);
    expect(store.handlers['fact.list']({ offset: 0, limit: 5, query: allFacts }).total).toBe(0);
  });
});
