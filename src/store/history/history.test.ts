import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore, memoryStore, openStore, type Store } from '../store.ts';
import { parsedArticle, trickyText } from '../testing/articles.ts';
import { testCodebook } from '../testing/codebook.ts';
import { logicalDump } from '../testing/dump.ts';
import { misprintedCells, unmentionedEntities } from '../testing/entity-laws.ts';
import { randomCommand, tryCommand, type RandomCommand } from '../testing/random-commands.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const everything = { count: 1_000_000 };
const sequences = Number(process.env['GLOSS_SEQUENCES'] ?? '1000');
const open: Store[] = [];

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

function tracked(store: Store): Store {
  open.push(store);
  return store;
}

function memory(): Store {
  return tracked(memoryStore(testCodebook, { coder: 'ann' }));
}

/** Undo of all gives the start, redo of all the end; leaves the project at the start. */
function expectReversible(store: Store, start: string, commands: readonly RandomCommand[]): void {
  store.handlers['article.add']({ articles: [parsedArticle(trickyText)] });
  for (const command of commands) {
    const before = store.handlers['history.status']({});
    if (!tryCommand(store, command)) expect(store.handlers['history.status']({})).toEqual(before);
  }
  const end = logicalDump(store.db);
  const { undo, redo } = store.handlers['history.status']({});
  const undone = store.handlers['history.undo'](everything);
  expect(undone.value).toBe(undo);
  expect(logicalDump(store.db)).toBe(start);
  const redone = store.handlers['history.redo']({ count: Math.max(1, undo) });
  expect(redone.value).toBe(undo === 0 ? Math.min(1, redo) : undo);
  if (undo > 0) expect(logicalDump(store.db)).toBe(end);
  store.handlers['history.undo'](everything);
}

describe('any sequence of commands', () => {
  it(
    'is undone to the very start and redone to the very end',
    () => {
      const store = memory();
      const start = logicalDump(store.db);
      fc.assert(
        fc.property(fc.array(randomCommand, { minLength: 1, maxLength: 16 }), (commands) => {
          expectReversible(store, start, commands);
        }),
        { numRuns: sequences },
      );
    },
    10 * 60_000,
  );

  it('is so on disk too, across closing and opening', () => {
    const folder = tempFolder();
    const path = folder.file('project.gloss');
    createStore(path, testCodebook, { coder: 'ann' }).close();
    fc.assert(
      fc.property(fc.array(randomCommand, { minLength: 8, maxLength: 25 }), (commands) => {
        const first = openStore(path, { coder: 'ann' });
        const start = logicalDump(first.db);
        for (const command of commands) tryCommand(first, command);
        const end = logicalDump(first.db);
        first.close();
        const second = openStore(path, { coder: 'bob' });
        expect(logicalDump(second.db)).toBe(end);
        const { value } = second.handlers['history.undo'](everything);
        expect(logicalDump(second.db)).toBe(start);
        second.close();
        const third = openStore(path, { coder: 'ann' });
        if (value > 0) third.handlers['history.redo']({ count: value });
        if (value > 0) expect(logicalDump(third.db)).toBe(end);
        third.handlers['history.undo'](everything);
        third.close();
      }),
      { numRuns: 15 },
    );
    folder.remove();
  }, 120_000);

  it('leaves a project that proves right', () => {
    const store = memory();
    fc.assert(
      fc.property(fc.array(randomCommand, { minLength: 10, maxLength: 30 }), (commands) => {
        for (const command of commands) tryCommand(store, command);
        const { findings } = store.handlers['project.verify']({});
        // Cells that hold no value, and codes and fields that a codebook change took away, are
        // kept and reported; anything else would be a fault of the store.
        expect(findings.filter(({ kind }) => kind !== 'value')).toEqual([]);
        expect(unmentionedEntities(store)).toEqual([]);
        expect(misprintedCells(store)).toEqual([]);
        store.handlers['history.undo'](everything);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('the log', () => {
  function withFacts(): Store {
    const store = memory();
    const { value } = store.handlers['article.add']({ articles: [parsedArticle(trickyText)] });
    const articleId = value.imported[0]?.id ?? '';
    for (let i = 0; i < 3; i += 1)
      store.handlers['fact.create']({ articleId, factType: 'GIFT', spans: [] });
    return store;
  }

  it('names every step, who did it and how much it changed', () => {
    const store = withFacts();
    store.setCoder('bob');
    const [fact] = store.handlers['fact.list']({
      offset: 0,
      limit: 1,
      query: { articleId: null, factType: null, sort: [], filters: [] },
    }).rows;
    store.handlers['fact.edit']({
      edits: [{ factId: fact?.id ?? '', field: 'giver', input: 'Norway' }],
    });
    const { rows, total } = store.handlers['history.list']({ offset: 0, limit: 2 });
    expect(total).toBe(5);
    expect(rows).toMatchObject([
      { number: 5, label: 'Edit Giver of fact 1', coder: 'bob', state: 'done', changes: 2 },
      { number: 4, label: 'Add Gift fact 3', coder: 'ann', state: 'done', changes: 1 },
    ]);
  });

  it('keeps what was undone until something else is done, and then keeps it as abandoned', () => {
    const store = withFacts();
    store.handlers['history.undo']({ count: 2 });
    expect(store.handlers['history.status']({})).toEqual({
      undo: 2,
      redo: 2,
      undoLabel: 'Add Gift fact 1',
      redoLabel: 'Add Gift fact 2',
    });
    const articleId = store.handlers['article.list']({ offset: 0, limit: 1, search: '' }).rows[0]
      ?.id;
    store.handlers['fact.create']({ articleId: articleId ?? '', factType: 'SAYING', spans: [] });
    expect(store.handlers['history.status']({})).toMatchObject({ undo: 3, redo: 0 });
    const { rows } = store.handlers['history.list']({ offset: 0, limit: 10 });
    expect(rows.map(({ state }) => state)).toEqual([
      'done',
      'abandoned',
      'abandoned',
      'done',
      'done',
    ]);
    expect(store.handlers['history.redo']({ count: 1 }).value).toBe(0);
  });

  it('has no step for a command that changed nothing, which leaves redo possible', () => {
    const store = withFacts();
    store.handlers['history.undo']({ count: 1 });
    const done = store.handlers['article.add']({ articles: [parsedArticle(trickyText)] });
    expect(done.value.duplicates).toHaveLength(1);
    expect(done.history).toMatchObject({ undo: 3, redo: 1 });
  });

  it('says what was touched, in both directions', () => {
    const store = withFacts();
    const undone = store.handlers['history.undo']({ count: 1 });
    expect(undone.change).toMatchObject({ rowsMoved: true, codebook: false, entities: false });
    expect(undone.change.facts).toHaveLength(1);
    expect(undone.change.articles).toHaveLength(1);
    expect(store.handlers['history.redo']({ count: 1 }).change.facts).toEqual(undone.change.facts);
  });
});
