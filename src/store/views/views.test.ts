import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { connectionOf, type ReadableDb } from '../sqlite/handles.ts';
import { createStore, type Store } from '../store.ts';
import { changedCodebook, testCodebook } from '../testing/codebook.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { columnsOf } from './columns.ts';

type Row = Readonly<Record<string, unknown>>;

function rowsOf(db: ReadableDb, view: string): Row[] {
  return connectionOf(db).raw.prepare<[], Row>(`SELECT * FROM ${view}`).all();
}

function columnNames(db: ReadableDb, view: string): unknown[] {
  return connectionOf(db).raw.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(view);
}

const text = '😀 On Friday Norway and France gave four boats worth £450m, Norway said.';

/** One fact with a value in each field, and one with cells that hold none. */
function fill(store: Store): void {
  const articleId = importText(store, text, { title: 'T', outlet: 'O', published: '2025-04-11' });
  const fact = addFact(store, articleId, 'GIFT', [
    spanOf(text, 'gave four boats'),
    spanOf(text, 'Norway said'),
  ]);
  const { handlers } = store;
  handlers['fact.edit']({
    edits: [
      {
        factId: fact.id,
        field: 'giver',
        input: 'Norway | France',
        evidence: [spanOf(text, 'France'), spanOf(text, 'Norway')],
      },
      { factId: fact.id, field: 'measure', input: 'promised | given' },
      { factId: fact.id, field: 'item', input: 'boats' },
      { factId: fact.id, field: 'pieces', input: '4' },
      { factId: fact.id, field: 'share', input: '0.5' },
      { factId: fact.id, field: 'public', input: 'yes' },
      { factId: fact.id, field: 'link', input: 'https://example.org/' },
      { factId: fact.id, field: 'day', input: '2025-04-11', evidence: [spanOf(text, 'Friday')] },
      { factId: fact.id, field: 'value', input: '£450m', evidence: [spanOf(text, '£450m')] },
      { factId: fact.id, field: 'count', input: '4 boats', evidence: [spanOf(text, 'four boats')] },
      { factId: fact.id, field: 'review_status', input: 'checked' },
    ],
  });
  const other = addFact(store, articleId);
  editCell(store, other.id, 'pieces', 'a few');
  editCell(store, other.id, 'public', 'perhaps');
  handlers['fact.setPartOf']({ ids: [other.id], partOf: fact.id });
  handlers['fact.setEvent']({ ids: [fact.id], event: { label: 'The gift' } });
}

describe('the view of a fact type', () => {
  it('spreads values over plain columns', () => {
    const store = testStore();
    fill(store);
    const [row] = rowsOf(store.db, 'fact_gift');
    expect(row).toMatchObject({
      part_of: null,
      giver: 'Norway | France',
      giver_verbatim: 'Norway … France',
      measure: 'promised | given',
      item: 'boats',
      pieces: 4,
      share: 0.5,
      public: 'true',
      link: 'https://example.org/',
      day_edtf: '2025-04-11',
      day_earliest: '2025-04-11',
      day_verbatim: 'Friday',
      value_amount: '450000000',
      value_currency: 'GBP',
      value_qualifier: 'exact',
      value_conversion_amount: null,
      value_verbatim: '£450m',
      count_best: 4,
      count_unit: 'boats',
      count_verbatim: 'four boats',
      quote: 'gave four boats',
      quote_spans: 2,
      article_title: 'T',
      outlet: 'O',
      published: '2025-04-11',
      url: null,
      section_label: null,
      section_time: null,
      coder: 'ann',
      review_status: 'checked',
      invalid: null,
    });
    const codePoints = Array.from(text);
    const { quote_start: start, quote_end: end } = row ?? {};
    expect(codePoints.slice(Number(start), Number(end)).join('')).toBe('gave four boats');
  });

  it('leaves coded columns empty where a cell holds no value, and says what it holds', () => {
    const store = testStore();
    fill(store);
    const [first, second] = rowsOf(store.db, 'fact_gift');
    expect(second).toMatchObject({
      part_of: first?.['fact_id'],
      pieces: null,
      public: null,
      invalid: 'pieces: a few | public: perhaps',
      quote: null,
      quote_start: null,
      quote_spans: 0,
    });
  });

  it('has the columns that columnsOf says, as has the view of all', () => {
    const store = testStore();
    const names = (type: string | null): string[] =>
      columnsOf(testCodebook, type).map(({ name }) => name);
    expect(columnNames(store.db, 'fact_gift')).toEqual(names('GIFT'));
    expect(columnNames(store.db, 'fact_saying')).toEqual(names('SAYING'));
    expect(columnNames(store.db, 'facts')).toEqual(names(null));
    expect(names('GIFT').at(0)).toBe('fact_id');
    expect(new Set(names('GIFT')).size).toBe(names('GIFT').length);
  });

  it('keeps names apart where a field is called like a fixed column or another’s part', () => {
    const field = {
      type: 'text',
      label: 'x',
      definition: '',
      required: false,
      shown: true,
      multiple: false,
      list: null,
      entityKind: 'other',
    } as const;
    const [type] = testCodebook.factTypes;
    if (type === undefined) throw new Error('The test codebook has a fact type');
    const fields = [
      { ...field, key: 'quote' },
      { ...field, key: 'value', type: 'money' as const },
      { ...field, key: 'value_amount' },
    ];
    const book = { ...testCodebook, factTypes: [{ ...type, fields }] };
    const names = columnsOf(book, 'GIFT').map(({ name }) => name);
    expect(names).toContain('field_quote');
    expect(names).toContain('field_value_amount');
    expect(new Set(names).size).toBe(names.length);
  });

  it('follows the codebook, forward and back', () => {
    const store = testStore();
    fill(store);
    const before = rowsOf(store.db, 'fact_gift');
    store.handlers['codebook.replace']({ codebook: changedCodebook });
    expect(columnNames(store.db, 'fact_visit')).toContain('visitor_verbatim');
    expect(columnNames(store.db, 'fact_gift')).toEqual(
      columnsOf(changedCodebook, 'GIFT').map(({ name }) => name),
    );
    expect(store.handlers['codebook.get']({})).toEqual(changedCodebook);
    store.handlers['history.undo']({ count: 1 });
    expect(columnNames(store.db, 'fact_visit')).toEqual([]);
    expect(rowsOf(store.db, 'fact_gift')).toEqual(before);
    expect(store.handlers['codebook.get']({})).toEqual(testCodebook);
  });
});

describe('the other views', () => {
  it('list facts, evidence, articles and entities', () => {
    const store = testStore();
    fill(store);
    expect(rowsOf(store.db, 'facts')).toMatchObject([
      { fact_type: 'GIFT', quote: 'gave four boats', review_status: 'checked' },
      { fact_type: 'GIFT', quote: null, review_status: null },
    ]);
    const evidence = rowsOf(store.db, 'evidence_rows');
    expect(evidence).toHaveLength(7);
    const codePoints = Array.from(text);
    for (const { start, end, start_utf16, end_utf16, quote } of evidence) {
      expect(codePoints.slice(Number(start), Number(end)).join('')).toBe(quote);
      expect(text.slice(Number(start_utf16), Number(end_utf16))).toBe(quote);
    }
    expect(rowsOf(store.db, 'articles')).toMatchObject([
      { title: 'T', facts: 2, text_length: text.length, media_type: 'text/plain' },
    ]);
    expect(rowsOf(store.db, 'entities')).toMatchObject([
      { name: 'Norway', kind: 'place', aliases: null, facts: 1 },
      { name: 'France', kind: 'place', aliases: null, facts: 1 },
    ]);
  });
});

describe('any SQLite tool', () => {
  it('reads every view while the project is open', (context) => {
    const version = spawnSync('sqlite3', ['--version']);
    if (version.error !== undefined) {
      context.skip('There is no sqlite3 program here to read the views with');
      return;
    }
    const folder = tempFolder();
    const store = createStore(folder.file('p.gloss'), testCodebook, { coder: 'ann' });
    fill(store);
    for (const view of [
      'fact_gift',
      'fact_saying',
      'facts',
      'evidence_rows',
      'articles',
      'entities',
    ]) {
      const { stdout, stderr } = spawnSync(
        'sqlite3',
        ['-readonly', '-json', folder.file('p.gloss'), `SELECT * FROM ${view}`],
        { encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      const read: unknown = stdout.trim() === '' ? [] : JSON.parse(stdout);
      expect(read).toEqual(rowsOf(store.db, view));
    }
    store.close();
    folder.remove();
  });
});
