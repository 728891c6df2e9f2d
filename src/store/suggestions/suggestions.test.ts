import { describe, expect, it } from 'vitest';
import {
  suggestionSchema,
  type AcceptedSuggestions,
  type Suggestion,
} from '../../shared/domain/suggestion.ts';
import type { Span } from '../../shared/domain/span.ts';
import { undecided } from '../../shared/domain/undecided.ts';
import { mentionsOf } from '../facts/row.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { changedCodebook } from '../testing/codebook.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';

const text =
  'Norway and Frence promised €21 billion, including £450 million of tents. 😀 “We will give more,” said Norway.';
const at = (words: string): Span => spanOf(text, words);

type Cells = readonly object[];

function suggestion(anchor: string, cells: Cells = [], more: object = {}): Suggestion {
  const span = at(anchor);
  return suggestionSchema.parse({
    key: `GIFT:${String(span.start)}-${String(span.end)}`,
    factType: 'GIFT',
    anchor: span,
    spans: [span],
    cells,
    ...more,
  });
}

const money = {
  amount: '21000000000',
  currency: 'EUR',
  qualifier: 'exact',
  low: null,
  high: null,
  conversion: null,
};
const whole = suggestion('€21 billion', [
  {
    field: 'giver',
    content: {
      names: [
        { name: 'Norway', printed: 'Norway' },
        { name: 'France', printed: 'Frence', isNear: true },
      ],
    },
    evidence: [at('Norway'), at('Frence')],
  },
  { field: 'value', content: { value: money }, evidence: [at('€21 billion')] },
  { field: 'measure', content: { value: ['promised'] }, evidence: [at('promised')] },
]);
const part = suggestion('£450 million', [], { partOf: whole.key });

function project(): { readonly store: Store; readonly articleId: string } {
  const store = testStore();
  return { store, articleId: importText(store, text) };
}

function accept(
  { store, articleId }: ReturnType<typeof project>,
  ...suggestions: Suggestion[]
): AcceptedSuggestions {
  return store.handlers['suggestion.accept']({ articleId, suggestions }).value;
}

function undoable(store: Store): number {
  return store.handlers['history.status']({}).undo;
}

describe('accepting', () => {
  it('makes facts with cells, evidence, entities and aliases, as one step', () => {
    const made = project();
    const { facts, leftOut, decisions } = accept(made, whole, part);
    expect(leftOut).toEqual([]);
    expect(undoable(made.store)).toBe(2);
    const [first, second] = facts;
    expect(first?.cells).toMatchObject({
      value: { value: money },
      measure: { value: ['promised'] },
    });
    expect(
      mentionsOf(first?.cells['giver']).map(({ entity, printed }) => [
        first?.names[entity],
        printed,
      ]),
    ).toEqual([
      ['Norway', 'Norway'],
      ['France', 'Frence'],
    ]);
    expect(first?.evidence.map(({ field, quote }) => [field, quote])).toEqual([
      ['giver', 'Norway'],
      ['giver', 'Frence'],
      ['measure', 'promised'],
      [null, '€21 billion'],
      ['value', '€21 billion'],
    ]);
    expect(second?.partOf).toBe(first?.id);
    expect(decisions).toMatchObject([
      { key: whole.key, decision: 'accepted', factId: first?.id, ...whole.anchor },
      { key: part.key, decision: 'accepted', factId: second?.id },
    ]);
    const known = made.store.handlers['entity.known']({ offset: 0, limit: 10 });
    expect(known).toMatchObject({
      total: 2,
      rows: [
        { name: 'Norway', kind: 'place', aliases: [] },
        { name: 'France', kind: 'place', aliases: ['Frence'] },
      ],
    });
    expect(made.store.handlers['project.verify']({}).findings).toEqual([]);
    made.store.handlers['history.undo']({ count: 1 });
    const { articleId } = made;
    expect(made.store.handlers['suggestion.decisions']({ articleId })).toEqual([]);
    expect(made.store.handlers['entity.known']({ offset: 0, limit: 10 }).total).toBe(0);
  });

  it('finds the whole that was accepted earlier, and the part', () => {
    const first = project();
    accept(first, whole);
    expect(accept(first, part).facts[0]?.partOf).toBe(
      first.store.handlers['suggestion.decisions'](first)[0]?.factId,
    );
    const other = project();
    const [early] = accept(other, part).facts;
    expect(early?.partOf).toBeNull();
    const [late] = accept(other, whole).facts;
    const [row] = other.store.handlers['fact.get']({ ids: [early?.id ?? ''] });
    expect(row?.partOf).toBe(late?.id);
  });

  it('never makes a circle of parts', () => {
    const made = project();
    const circular = { ...whole, partOf: part.key };
    const { facts, leftOut } = accept(made, circular, part);
    expect(facts.map(({ partOf }) => partOf)).toEqual([facts[1]?.id, null]);
    expect(leftOut).toMatchObject([{ key: part.key, field: null }]);
    const own = suggestion('tents', [], { partOf: 'GIFT:own', key: 'GIFT:own' });
    expect(accept(made, own)).toMatchObject({ facts: [{ partOf: null }], leftOut: [{}] });
  });

  it('leaves out what codebook, types and text do not allow, and says so', () => {
    const made = project();
    const beyond = { start: 5, end: 5000 };
    const { facts, leftOut } = accept(
      made,
      suggestion('tents', [
        { field: 'nothing', content: { value: 'x' }, evidence: [] },
        { field: 'value', content: { value: ['promised'] }, evidence: [] },
        { field: 'measure', content: { value: ['promised', 'lost'] }, evidence: [beyond] },
        { field: 'giver', content: { value: 'Norway' }, evidence: [] },
        { field: 'item', content: { names: [{ name: 'Tents', printed: null }] }, evidence: [] },
        { field: 'note', content: { value: 'a note' }, evidence: [] },
      ]),
      suggestion('Norway', [], { spans: [beyond] }),
      suggestion('promised', [], { factType: 'LOAN' }),
      suggestion('million', [], { factType: 'SAYING', key: 'SAYING:1' }),
      suggestion('million', [], { factType: 'SAYING', key: 'SAYING:1' }),
    );
    expect(facts.map(({ factType }) => factType)).toEqual(['GIFT', 'SAYING']);
    expect(facts[0]?.cells).toEqual({
      measure: { value: ['promised'] },
      note: { value: 'a note' },
    });
    expect(leftOut.map(({ field, reason }) => [field, reason])).toEqual([
      ['nothing', 'The codebook has no such field.'],
      ['value', expect.stringContaining('Not a valid money')],
      ['measure', expect.stringContaining('outside the article’s text')],
      ['measure', '“lost” is not in the list of Measure.'],
      ['giver', 'Giver holds names, not a value.'],
      ['item', 'Item holds no names.'],
      [null, expect.stringContaining('outside the article’s text')],
      [null, 'The codebook has no fact type LOAN.'],
      [null, 'It was accepted before.'],
    ]);
    expect(made.store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('takes one name and one code where the field takes one', () => {
    const made = project();
    const names = ['Norway', 'Sweden'].map((name) => ({ name, printed: null }));
    const saying = suggestion(
      'We will give more',
      [
        { field: 'speaker', content: { names }, evidence: [] },
        { field: 'measure', content: { value: ['given', 'refused'] }, evidence: [] },
        { field: 'item', content: { value: ' two\r\nlines ' }, evidence: [] },
      ],
      { factType: 'SAYING' },
    );
    const { facts, leftOut } = accept(made, saying);
    expect(Object.values(facts[0]?.names ?? {})).toEqual(['Norway']);
    expect(facts[0]?.cells).toMatchObject({
      measure: { value: ['given'] },
      item: { value: 'two\nlines' },
    });
    expect(leftOut.map(({ field }) => field)).toEqual(['speaker', 'measure']);
    expect(made.store.handlers['project.verify']({}).findings).toEqual([]);
  });

  it('goes by names and aliases that are there, and takes none away from another entity', () => {
    const made = project();
    const fact = addFact(made.store, made.articleId);
    editCell(made.store, fact.id, 'giver', 'Frence | France');
    const { leftOut, facts } = accept(made, whole);
    expect(leftOut).toMatchObject([
      { field: 'giver', reason: '“Frence” is a name of Frence, and no alias was made.' },
    ]);
    expect(Object.values(facts[0]?.names ?? {})).toEqual(['Norway', 'France']);
    expect(made.store.handlers['entity.known']({ offset: 0, limit: 9 }).total).toBe(3);
  });

  it('makes no step of nothing', () => {
    const made = project();
    const { facts, leftOut } = accept(made, suggestion('tents', [], { factType: 'LOAN' }));
    expect([facts, leftOut.length, undoable(made.store)]).toEqual([[], 1, 1]);
  });
});

describe('a decision', () => {
  it('outlives the fact that it made, until the acceptance is undone or restored', () => {
    const made = project();
    const { store, articleId } = made;
    const [fact] = accept(made, whole).facts;
    store.handlers['fact.delete']({ ids: [fact?.id ?? ''] });
    const [decision] = store.handlers['suggestion.decisions']({ articleId });
    expect(decision).toMatchObject({ decision: 'accepted', factId: null });
    expect(undecided([whole, part], [decision ?? expect.fail()])).toEqual([part]);
    store.handlers['suggestion.restore']({ ids: [decision?.id ?? ''] });
    expect(store.handlers['suggestion.decisions']({ articleId })).toEqual([]);
    store.handlers['history.undo']({ count: 1 });
    expect(accept(made, whole).facts).toHaveLength(1);
    expect(store.handlers['suggestion.decisions']({ articleId })).toHaveLength(1);
  });

  it('to reject is remembered, undone, taken back, and overruled by accepting', () => {
    const made = project();
    const { store, articleId } = made;
    const reject = (): readonly unknown[] =>
      store.handlers['suggestion.reject']({ articleId, suggestions: [whole] }).value;
    const [rejected] = reject();
    expect(rejected).toMatchObject({ decision: 'rejected', factId: null, key: whole.key });
    expect(reject()).toEqual([rejected]);
    expect(undoable(store)).toBe(2);
    store.handlers['history.undo']({ count: 1 });
    expect(store.handlers['suggestion.decisions']({ articleId })).toEqual([]);
    store.handlers['history.redo']({ count: 1 });
    expect(store.handlers['suggestion.decisions']({ articleId })).toEqual([rejected]);
    const { decisions } = accept(made, whole);
    expect(decisions).toMatchObject([{ decision: 'accepted' }]);
    expect(reject()).toEqual(decisions);
    expect(() => store.handlers['suggestion.restore']({ ids: [decisions[0]?.id ?? ''] })).toThrow(
      /became fact 1/,
    );
  });

  it('goes with its article and comes back with it', () => {
    const made = project();
    const { store, articleId } = made;
    accept(made, whole);
    store.handlers['suggestion.reject']({ articleId, suggestions: [part] });
    const before = store.handlers['suggestion.decisions']({ articleId });
    store.handlers['article.delete']({ ids: [articleId] });
    const rows = connectionOf(store.db).raw.prepare('SELECT * FROM suggestion_decision');
    expect(rows.all()).toEqual([]);
    store.handlers['history.undo']({ count: 1 });
    expect(store.handlers['suggestion.decisions']({ articleId })).toEqual(before);
  });

  it('is told to the window as a change of its article', () => {
    const { store, articleId } = project();
    const { change } = store.handlers['suggestion.reject']({ articleId, suggestions: [whole] });
    expect(change).toMatchObject({ articles: [articleId], facts: [], rowsMoved: false });
    expect(change.label).toBe('Reject a suggestion');
  });

  it('is not shown by any view', () => {
    const made = project();
    const { store, articleId } = made;
    store.handlers['suggestion.reject']({ articleId, suggestions: [whole, part] });
    const { raw } = connectionOf(store.db);
    const views = raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'view'`).pluck().all();
    for (const view of views)
      expect(JSON.stringify(raw.prepare(`SELECT * FROM "${String(view)}"`).all())).not.toContain(
        whole.key,
      );
    store.handlers['codebook.replace']({ codebook: changedCodebook });
    expect(store.handlers['suggestion.decisions']({ articleId })).toHaveLength(2);
  });
});
