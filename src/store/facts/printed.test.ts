import { expect, it } from 'vitest';
import type { FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import { codebookSchema } from '../../shared/domain/codebook.ts';
import { memoryStore, type Store } from '../store.ts';
import { testCodebook } from '../testing/codebook.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';
import { mentionsOf } from './row.ts';

const text = 'London and the Norwegians gave boats; Oslo paid.';
const at = (...words: readonly string[]): Span[] => words.map((word) => spanOf(text, word));

/** The names of a fact's cell with what the text prints of them. */
function printedOf(row: FactRow | undefined, field = 'giver'): unknown {
  return mentionsOf(row?.cells[field]).map(({ entity, printed }) => [row?.names[entity], printed]);
}

function coded(): { readonly store: Store; readonly id: string } {
  const store = testStore();
  return { store, id: addFact(store, importText(store, text)).id };
}

function mark(store: Store, id: string, spans: Span[]): FactRow {
  return store.handlers['fact.setEvidence']({ id, field: 'giver', spans }).value;
}

it('is all the words of the evidence for a name alone, whatever is typed over it', () => {
  const { store, id } = coded();
  const row = editCell(store, id, 'giver', 'UK', at('London', 'Oslo'));
  expect(printedOf(row)).toEqual([['UK', 'London Oslo']]);
  expect(printedOf(editCell(store, id, 'giver', 'France'))).toEqual([['France', 'London Oslo']]);
});

it('is nothing for a name that was typed without evidence, or whose evidence an edit removes', () => {
  const { store, id } = coded();
  expect(printedOf(editCell(store, id, 'giver', 'London'))).toEqual([['London', null]]);
  editCell(store, id, 'giver', 'London', at('London'));
  expect(printedOf(editCell(store, id, 'giver', 'London', []))).toEqual([['London', null]]);
});

it('is the name for one of several if the words hold it in the same case', () => {
  const { store, id } = coded();
  const row = editCell(store, id, 'giver', 'London | oslo | Norway', at('London', 'Oslo'));
  expect(printedOf(row)).toEqual([
    ['London', 'London'],
    ['oslo', null],
    ['Norway', null],
  ]);
});

it('is the canonical name if that is what the words hold', () => {
  const { store, id } = coded();
  editCell(store, id, 'giver', 'Oslo');
  const row = editCell(store, id, 'giver', 'OSLO | London', at('London', 'Oslo'));
  expect(printedOf(row)).toEqual([
    ['Oslo', 'Oslo'],
    ['London', 'London'],
  ]);
});

it('stays what it was for a name that others are typed beside', () => {
  const { store, id } = coded();
  editCell(store, id, 'giver', 'Norway', at('the Norwegians'));
  const row = editCell(store, id, 'giver', 'norway | France');
  expect(printedOf(row)).toEqual([
    ['Norway', 'the Norwegians'],
    ['France', null],
  ]);
});

it('follows evidence that is marked, replaced and removed later, each in one step', () => {
  const { store, id } = coded();
  editCell(store, id, 'giver', 'Norway');
  expect(printedOf(mark(store, id, at('the Norwegians')))).toEqual([['Norway', 'the Norwegians']]);
  expect(printedOf(mark(store, id, at('Oslo')))).toEqual([['Norway', 'Oslo']]);
  expect(printedOf(mark(store, id, []))).toEqual([['Norway', null]]);
  store.handlers['history.undo']({ count: 1 });
  expect(printedOf(store.handlers['fact.get']({ ids: [id] })[0])).toEqual([['Norway', 'Oslo']]);
  store.handlers['history.undo']({ count: 2 });
  expect(printedOf(store.handlers['fact.get']({ ids: [id] })[0])).toEqual([['Norway', null]]);
  expect(store.handlers['history.status']({}).undoLabel).toBe('Edit Giver of fact 1');
});

it('follows evidence for each of several names', () => {
  const { store, id } = coded();
  editCell(store, id, 'giver', 'Norway | Oslo | London', at('the Norwegians'));
  expect(printedOf(mark(store, id, at('London', 'Oslo')))).toEqual([
    ['Norway', null],
    ['Oslo', 'Oslo'],
    ['London', 'London'],
  ]);
  expect(printedOf(mark(store, id, at('the Norwegians')))).toEqual([
    ['Norway', null],
    ['Oslo', 'Oslo'],
    ['London', 'London'],
  ]);
  expect(printedOf(mark(store, id, []))).toEqual([
    ['Norway', null],
    ['Oslo', null],
    ['London', null],
  ]);
});

it('does not follow the evidence of the fact or of another field', () => {
  const { store, id } = coded();
  editCell(store, id, 'giver', 'Norway');
  store.handlers['fact.setEvidence']({ id, field: null, spans: at('Oslo') });
  const { value } = store.handlers['fact.setEvidence']({ id, field: 'item', spans: at('boats') });
  expect(printedOf(value)).toEqual([['Norway', null]]);
});

it('is taken from the evidence that a cell keeps when a new type makes names of it', () => {
  const book = codebookSchema.parse({
    ...testCodebook,
    factTypes: [
      ...testCodebook.factTypes,
      {
        key: 'PARCEL',
        label: 'Parcel',
        letter: 'p',
        color: 'green',
        fields: [{ key: 'item', label: 'Item', type: 'entity', entityKind: 'item' }],
      },
    ],
  });
  const store = memoryStore(book, { coder: 'ann' });
  const { id } = addFact(store, importText(store, text));
  editCell(store, id, 'item', 'patrol boats', at('boats'));
  const { value } = store.handlers['fact.retype']({ id, factType: 'PARCEL' });
  expect(printedOf(value, 'item')).toEqual([['patrol boats', 'boats']]);
  store.close();
});
