import { expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { addFact, editCell, importText, testStore } from '../testing/project.ts';

function names(store: Store): string[] {
  const found = store.handlers['entity.search']({ query: '', kind: null, limit: 50 });
  return found.map(({ name }) => name).toSorted();
}

it('takes a misspelling away with its correction, and undo brings it back as it was', () => {
  const store = testStore();
  const { id } = addFact(store, importText(store, 'Text'));
  editCell(store, id, 'giver', 'Norwya');
  const [before] = store.handlers['entity.search']({ query: 'norwya', kind: null, limit: 5 });
  const edits = [{ factId: id, field: 'giver', input: 'Norway' }];
  const { change, history } = store.handlers['fact.edit']({ edits });
  expect(change.entities).toBe(true);
  expect(history.undo).toBe(4);
  expect(names(store)).toEqual(['Norway']);
  store.handlers['history.undo']({ count: 1 });
  expect(store.handlers['entity.search']({ query: '', kind: null, limit: 5 })).toEqual([before]);
  store.handlers['history.redo']({ count: 1 });
  expect(names(store)).toEqual(['Norway']);
});

it('keeps what another cell or another fact still mentions', () => {
  const store = testStore();
  const articleId = importText(store, 'Text');
  const [a, b] = [addFact(store, articleId), addFact(store, articleId)];
  editCell(store, a.id, 'giver', 'Norway | France');
  editCell(store, b.id, 'giver', 'Norway');
  editCell(store, a.id, 'giver', '');
  expect(names(store)).toEqual(['Norway']);
  editCell(store, b.id, 'giver', '');
  expect(names(store)).toEqual([]);
});

it('takes away what went with facts, with an article, and with a cell of the old type', () => {
  const store = testStore();
  const articleId = importText(store, 'Text');
  const ids = ['Norway', 'France', 'Latvia'].map((name) => {
    const { id } = addFact(store, articleId);
    editCell(store, id, 'giver', name);
    return id;
  });
  store.handlers['fact.delete']({ ids: ids.slice(0, 1) });
  expect(names(store)).toEqual(['France', 'Latvia']);
  store.handlers['fact.retype']({ id: ids[1] ?? '', factType: 'SAYING' });
  expect(names(store)).toEqual(['Latvia']);
  store.handlers['article.delete']({ ids: [articleId] });
  expect(names(store)).toEqual([]);
  store.handlers['history.undo']({ count: 3 });
  expect(names(store)).toEqual(['France', 'Latvia', 'Norway']);
});

it('takes away what one edit made and the next of the same step put another name over', () => {
  const store = testStore();
  const { id: factId } = addFact(store, importText(store, 'Text'));
  const edits = ['Norwya', 'Norway'].map((input) => ({ factId, field: 'giver', input }));
  store.handlers['fact.edit']({ edits });
  expect(names(store)).toEqual(['Norway']);
});

it('keeps an entity that has another name', () => {
  const store = testStore();
  const { id } = addFact(store, importText(store, 'Text'));
  editCell(store, id, 'giver', 'United Kingdom');
  const [entity] = store.handlers['entity.known']({ offset: 0, limit: 1 }).rows;
  store.handlers['entity.addAlias']({ id: entity?.id ?? '', name: 'Britain' });
  editCell(store, id, 'giver', '');
  expect(names(store)).toEqual(['United Kingdom']);
  const { names: shown } = editCell(store, id, 'giver', 'BRITAIN');
  expect(Object.values(shown)).toEqual(['United Kingdom']);
});
