import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { testCodebook } from '../testing/codebook.ts';
import { addFact, allFacts, editCell, importText } from '../testing/project.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { openReader, type ProjectReader } from './read.ts';

let folder: TempFolder;
let store: Store;
let articleId = '';

beforeEach(() => {
  folder = tempFolder();
  store = createStore(folder.file('p.gloss'), testCodebook, { coder: 'ann' });
  articleId = importText(store, 'Norway gave 🙂 boats', { title: 'T' });
});

afterEach(() => {
  store.close();
  folder.remove();
});

function rowsOf(reader: ProjectReader, name: string, chunk?: number): unknown[][] {
  const view = reader.views.find((candidate) => candidate.name === name);
  if (view === undefined) throw new Error(`No view ${name}`);
  const chunks = [...reader.rows(view, chunk)];
  expect(chunks.flat()).toHaveLength(view.rows);
  return chunks.flat();
}

describe('a reader', () => {
  it('sees the project as it was, whatever is done meanwhile', () => {
    const fact = addFact(store, articleId, 'GIFT', [{ start: 0, end: 6 }]);
    const reader = store.openReader();
    editCell(store, fact.id, 'item', 'boats');
    addFact(store, articleId);
    expect(rowsOf(reader, 'fact_gift')).toHaveLength(1);
    const shown = reader.table({ ...allFacts, factType: 'GIFT' }, ['n', 'item', 'quote']);
    expect([...shown.rows].flat()).toEqual([['1', '', 'Norway']]);
    reader.close();
    const later = store.openReader();
    expect(rowsOf(later, 'fact_gift')).toHaveLength(2);
    later.close();
  });

  it('lets edits go on in the middle of a view', () => {
    for (let i = 0; i < 10; i += 1) addFact(store, articleId);
    const reader = store.openReader();
    const [view] = reader.views;
    if (view === undefined) throw new Error('No view');
    let rows = 0;
    for (const chunk of reader.rows(view, 3)) {
      rows += chunk.length;
      addFact(store, articleId);
    }
    expect(rows).toBe(10);
    reader.close();
    expect(store.handlers['project.verify']({}).ok).toBe(true);
  });

  it('gives rows in chunks, with values in the order of the columns', () => {
    for (let i = 0; i < 7; i += 1) addFact(store, articleId, 'GIFT', [{ start: 12, end: 14 }]);
    const reader = store.openReader();
    const [view] = reader.views;
    if (view === undefined) throw new Error('No view');
    expect([...reader.rows(view, 3)].map((chunk) => chunk.length)).toEqual([3, 3, 1]);
    const at = (name: string): number => view.columns.findIndex((column) => column.name === name);
    const [row] = rowsOf(reader, 'fact_gift');
    expect(row).toHaveLength(view.columns.length);
    expect([row?.[at('quote')], row?.[at('quote_start')], row?.[at('quote_end')]]).toEqual([
      '🙂',
      12,
      13,
    ]);
    reader.close();
  });

  it('prints the table as the grid shows it, in the order of its query', () => {
    const rows = [
      ['Norway | France', 'Promised', '12'],
      ['Élan', '', 'a few'],
    ];
    for (const [giver = '', measure = '', pieces = ''] of rows) {
      const { id } = addFact(store, articleId);
      store.handlers['fact.edit']({
        edits: [
          { factId: id, field: 'giver', input: giver },
          { factId: id, field: 'measure', input: measure },
          { factId: id, field: 'pieces', input: pieces },
        ],
      });
    }
    const reader = openReader(store.path);
    const query = { ...allFacts, factType: 'GIFT', sort: [{ column: 'giver', descending: false }] };
    const { total, rows: chunks } = reader.table(query, [
      'giver',
      'measure',
      'pieces',
      'fact_type',
      'article',
    ]);
    expect(total).toBe(2);
    expect([...chunks].flat()).toEqual([
      ['Élan', '', 'a few', 'Gift', 'T'],
      ['Norway | France', 'Promised', '12', 'Gift', 'T'],
    ]);
    reader.close();
  });

  it('gives the text of an article, and the codebook', () => {
    const reader = store.openReader();
    expect(reader.articleText(articleId)).toBe('Norway gave 🙂 boats');
    expect(reader.articleText('none')).toBeNull();
    expect(reader.codebook).toEqual(testCodebook);
    expect(reader.projectId).toBe(store.handlers['project.info']({}).id);
    reader.close();
    reader.close();
  });
});
