import { describe, expect, it } from 'vitest';
import type { CarriedEvidence } from '../../shared/domain/versions.ts';
import type { Store } from '../store.ts';
import { parsedArticle } from '../testing/articles.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';

const first = `Harbour reopens

The ministry said Norway promised 700 tents on Friday, and four boats. 😀
The harbour master wrote that ferries would sail again on Monday.
Nobody was found in the third village of the eastern island.
A closing line that is the same.`;
const second = `Harbour reopens again

The ministry said Norway promised 1,700 tents on Friday, and four boats. 😀
The harbour master wrote that ferries would sail again on Tuesday.
A closing line that is the same.`;

function giveText(store: Store, id: string, text: string) {
  const article = parsedArticle(text, { outlet: 'Daily' });
  return store.handlers['article.giveText']({ id, article, keepOriginal: true }).value;
}

function carried(store: Store, articleId: string): readonly CarriedEvidence[] {
  return store.handlers['carry.list']({ articleId });
}

function proven(store: Store): void {
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
}

/** A fact with evidence of every kind: unmoved, moved, changed and gone in the second text. */
function coded() {
  const store = testStore();
  const id = importText(store, first, { title: 'T' });
  const span = (words: string) => spanOf(first, words);
  const fact = addFact(store, id, 'GIFT', [span('third village')]);
  editCell(store, fact.id, 'giver', 'Norway', [span('Norway')]);
  editCell(store, fact.id, 'pieces', '700', [span('700 tents')]);
  editCell(store, fact.id, 'note', 'monday', [span('Harbour'), span('closing line')]);
  return { store, id, factId: fact.id };
}

function evidenceOf(store: Store, factId: string) {
  const [row] = store.handlers['fact.get']({ ids: [factId] });
  return row?.evidence.map(({ field, quote, older }) => [field, quote, older ?? null]);
}

describe('another text for an article', () => {
  it('brings evidence along, and lists what a coder has to decide about', () => {
    const { store, id, factId } = coded();
    expect(giveText(store, id, second)).toMatchObject({
      number: 2,
      unmoved: 1,
      moved: 2,
      changed: 1,
      orphaned: 1,
    });
    const list = carried(store, id);
    expect(list.map(({ outcome, from, to }) => [outcome, from.quote, to?.quote ?? null])).toEqual([
      ['orphaned', 'third village', null],
      ['changed', '700 tents', '1,700 tents'],
      ['moved', 'Norway', 'Norway'],
      ['moved', 'closing line', 'closing line'],
    ]);
    for (const { from, to } of list) {
      expect(first.slice(from.start, from.end)).toBe(from.quote);
      expect(first).toContain(from.before + from.quote + from.behind);
      if (to !== null) expect(second.slice(to.start, to.end)).toBe(to.quote);
    }
    expect(store.handlers['version.pending']({}).articles).toMatchObject([
      { articleId: id, moved: 2, changed: 1, orphaned: 1 },
    ]);
    expect(evidenceOf(store, factId)).toEqual([
      ['note', 'Harbour', null],
      ['giver', 'Norway', null],
      ['note', 'closing line', null],
      ['pieces', '700 tents', 1],
      [null, 'third village', 1],
    ]);
    // Marks are of the text that is read; sections too.
    const marks = store.handlers['fact.marks']({ articleId: id });
    expect(marks.map(({ start, end }) => second.slice(start, end))).toEqual([
      'Harbour',
      'Norway',
      'closing line',
    ]);
    proven(store);
    store.handlers['history.undo']({ count: 1 });
    expect(carried(store, id)).toEqual([]);
    expect(store.handlers['article.get']({ id })).toMatchObject({ text: first, outlet: null });
    proven(store);
    store.handlers['history.redo']({ count: 1 });
    expect(carried(store, id)).toEqual(list);
    proven(store);
  });

  it('takes what is accepted, keeps what is kept, removes and attaches, each as one step', () => {
    const { store, id, factId } = coded();
    giveText(store, id, second);
    const [orphan, changed, ...moved] = carried(store, id);
    if (orphan === undefined || changed === undefined) throw new Error('Nothing was carried');
    const { handlers } = store;
    expect(() => handlers['carry.decide']({ ids: [orphan.id], decision: 'accept' })).toThrow(
      /no place/,
    );
    handlers['carry.decide']({ ids: moved.map((row) => row.id), decision: 'accept' });
    handlers['carry.decide']({ ids: [changed.id], decision: 'accept' });
    handlers['carry.attach']({ id: orphan.id, span: spanOf(second, 'four boats') });
    expect(carried(store, id)).toEqual([]);
    expect(handlers['version.pending']({}).articles).toEqual([]);
    expect(evidenceOf(store, factId)).toContainEqual(['pieces', '1,700 tents', null]);
    expect(evidenceOf(store, factId)).toContainEqual([null, 'four boats', null]);
    proven(store);
    handlers['history.undo']({ count: 2 });
    expect(carried(store, id)).toMatchObject([{ outcome: 'orphaned' }, { outcome: 'changed' }]);
    handlers['carry.decide']({ ids: [orphan.id], decision: 'keep' });
    handlers['carry.decide']({ ids: [changed.id], decision: 'remove' });
    expect(carried(store, id)).toMatchObject([{ outcome: 'orphaned', kept: true }]);
    expect(handlers['version.pending']({}).articles).toEqual([]);
    expect(evidenceOf(store, factId)).toContainEqual([null, 'third village', 1]);
    proven(store);
  });

  it('puts moved evidence back into the older text if it is to be kept there', () => {
    const { store, id, factId } = coded();
    giveText(store, id, second);
    const norway = carried(store, id).find(({ from }) => from.quote === 'Norway');
    store.handlers['carry.decide']({ ids: [norway?.id ?? ''], decision: 'keep' });
    expect(evidenceOf(store, factId)).toContainEqual(['giver', 'Norway', 1]);
    proven(store);
  });

  it('lets what is printed of a name follow the words that are accepted', () => {
    const store = testStore();
    const id = importText(store, 'On Monday the Kingdom of Norway promised a hundred tents.');
    const fact = addFact(store, id, 'GIFT');
    editCell(store, fact.id, 'giver', 'Norway', [{ start: 14, end: 31 }]);
    giveText(store, id, 'On Monday the Kingdom of Norwayy promised a hundred tents.');
    const [changed] = carried(store, id);
    store.handlers['carry.decide']({ ids: [changed?.id ?? ''], decision: 'accept' });
    const [row] = store.handlers['fact.get']({ ids: [fact.id] });
    expect(row?.cells['giver']).toMatchObject({ value: [{ printed: 'Kingdom of Norwayy' }] });
    proven(store);
  });

  it('does not decide by the way: other evidence for a cell leaves what waits, another value does not', () => {
    const { store, id, factId } = coded();
    giveText(store, id, second);
    const set = (field: string | null, words: string) =>
      store.handlers['fact.setEvidence']({ id: factId, field, spans: [spanOf(second, words)] });
    set(null, 'four boats');
    expect(carried(store, id).map(({ outcome }) => outcome)).toContain('orphaned');
    editCell(store, factId, 'pieces', '1700', [spanOf(second, '1,700 tents')]);
    expect(carried(store, id).map(({ outcome }) => outcome)).not.toContain('changed');
    store.handlers['fact.duplicate']({ id: factId });
    expect(carried(store, id).filter(({ outcome }) => outcome === 'orphaned')).toHaveLength(2);
    store.handlers['fact.delete']({ ids: [factId] });
    expect(carried(store, id).filter(({ outcome }) => outcome === 'orphaned')).toHaveLength(1);
    proven(store);
  });

  it('finds in a later version what was gone, and goes back to where all was', () => {
    const { store, id, factId } = coded();
    const before = evidenceOf(store, factId);
    giveText(store, id, second);
    const third = `${second}\nNobody was found in the third village of the eastern island.`;
    expect(giveText(store, id, third)).toMatchObject({ number: 3, orphaned: 0 });
    expect(carried(store, id).find(({ from }) => from.quote === 'third village')).toMatchObject({
      outcome: 'moved',
      from: { number: 1 },
      to: { number: 3 },
    });
    proven(store);
    const [, , oldest] = store.handlers['version.list']({ articleId: id });
    store.handlers['version.makeCurrent']({ articleId: id, versionId: oldest?.id ?? '' });
    expect(evidenceOf(store, factId)).toEqual(before);
    expect(carried(store, id)).toEqual([]);
    proven(store);
  });

  it('brings decisions about suggestions along, so that they do not come back', () => {
    const store = testStore();
    const id = importText(store, first);
    const anchor = spanOf(first, 'ferries would sail again');
    const suggestion = {
      key: 'k',
      factType: 'GIFT',
      anchor,
      spans: [anchor],
      cells: [],
      repeats: [],
      partOf: null,
    };
    store.handlers['suggestion.reject']({ articleId: id, suggestions: [suggestion] });
    giveText(store, id, second);
    const [decision] = store.handlers['suggestion.decisions']({ articleId: id });
    expect(second.slice(decision?.start, decision?.end)).toBe('ferries would sail again');
    store.handlers['history.undo']({ count: 1 });
    expect(store.handlers['suggestion.decisions']({ articleId: id })).toMatchObject([anchor]);
  });

  it('knows its present text, its earlier ones, and those of other articles', () => {
    const store = testStore();
    const id = importText(store, first);
    importText(store, 'Another article');
    const { undo } = store.handlers['history.status']({});
    expect(giveText(store, id, first)).toMatchObject({ number: 1 });
    expect(store.handlers['history.status']({}).undo).toBe(undo);
    expect(() => giveText(store, id, 'Another article')).toThrow(/holds this text already/);
    giveText(store, id, second);
    expect(giveText(store, id, first)).toMatchObject({ number: 1 });
    expect(store.handlers['version.list']({ articleId: id })).toHaveLength(2);
    const search = (words: string) =>
      store.handlers['article.list']({ offset: 0, limit: 9, search: words }).total;
    expect([search('third village'), search('Tuesday')]).toEqual([1, 0]);
    proven(store);
  });
});
