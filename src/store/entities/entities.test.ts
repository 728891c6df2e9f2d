import { describe, expect, it } from 'vitest';
import type { Entity } from '../../shared/domain/entity.ts';
import type { FactRow } from '../../shared/domain/fact.ts';
import { entityListingSchema } from '../../shared/domain/entity.ts';
import { mentionsOf } from '../facts/row.ts';
import type { Store } from '../store.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';

const text = 'London and the UK gave boats to Kyiv, Britain said.';

function list(store: Store, given: object = {}): readonly Entity[] {
  const listing = entityListingSchema.parse({ offset: 0, limit: 100, ...given });
  return store.handlers['entity.list'](listing).rows;
}

function idOf(store: Store, name: string): string {
  return list(store).find((entity) => entity.name === name)?.id ?? '';
}

/** Names with their aliases, sorted by name. */
function names(store: Store): unknown[] {
  return list(store).map(({ name, aliases }) => [name].concat(aliases));
}

/** A project with a fact that names these. */
function naming(...given: readonly string[]): {
  readonly store: Store;
  readonly factId: string;
  readonly articleId: string;
} {
  const store = testStore();
  const articleId = importText(store, text);
  const factId = addFact(store, articleId).id;
  editCell(store, factId, 'giver', given.join(' | '));
  return { store, factId, articleId };
}

function factOf(store: Store, id: string): FactRow {
  const [row] = store.handlers['fact.get']({ ids: [id] });
  if (row === undefined) throw new Error('No row came back');
  return row;
}

function printedOf(row: FactRow): unknown {
  return mentionsOf(row.cells['giver']).map(({ entity, printed }) => [row.names[entity], printed]);
}

describe('an alias', () => {
  it('is another name that cells find the entity by', () => {
    const { store, factId } = naming('UK', 'France');
    const { value } = store.handlers['entity.addAlias']({
      id: idOf(store, 'UK'),
      name: ' London ',
    });
    expect(value).toMatchObject({ name: 'UK', aliases: ['London'], facts: 1 });
    expect(Object.values(editCell(store, factId, 'giver', 'LONDON').names)).toEqual(['UK']);
    store.handlers['history.undo']({ count: 2 });
    expect(names(store)).toEqual([['France'], ['UK']]);
    store.handlers['history.redo']({ count: 1 });
    expect(names(store)).toEqual([['France'], ['UK', 'London']]);
  });

  it('that the entity goes by already is no step', () => {
    const { store } = naming('UK');
    const id = idOf(store, 'UK');
    store.handlers['entity.addAlias']({ id, name: 'London' });
    for (const name of ['london', 'uk'])
      expect(store.handlers['entity.addAlias']({ id, name }).history.undo).toBe(4);
  });

  it('that is a name of another entity is refused, and said of which', () => {
    const { store } = naming('UK', 'England');
    const uk = idOf(store, 'UK');
    store.handlers['entity.addAlias']({ id: uk, name: 'London' });
    const england = idOf(store, 'England');
    expect(() => store.handlers['entity.addAlias']({ id: england, name: 'uk' })).toThrow(
      '“uk” is an entity of its own already. Nothing was changed.',
    );
    expect(() => store.handlers['entity.addAlias']({ id: england, name: 'London' })).toThrow(
      '“London” is another name of UK already. Nothing was changed.',
    );
    expect(() =>
      store.handlers['entity.rename']({ id: england, name: 'London', keepOld: false }),
    ).toThrow(/another name of UK/);
    expect(names(store)).toEqual([['England'], ['UK', 'London']]);
  });

  it('is taken away, with an entity that nothing else speaks of', () => {
    const { store, factId } = naming('UK');
    const id = idOf(store, 'UK');
    store.handlers['entity.addAlias']({ id, name: 'London' });
    expect(() => store.handlers['entity.removeAlias']({ id, name: 'UK' })).toThrow(/no other name/);
    store.handlers['fact.delete']({ ids: [factId] });
    expect(names(store)).toEqual([['UK', 'London']]);
    const { value, change } = store.handlers['entity.removeAlias']({ id, name: 'LONDON' });
    expect(value).toBeNull();
    expect(change.entities).toBe(true);
    expect(names(store)).toEqual([]);
    store.handlers['history.undo']({ count: 2 });
    const { value: kept } = store.handlers['entity.removeAlias']({ id, name: 'London' });
    expect(kept).toMatchObject({ name: 'UK', aliases: [], facts: 1 });
  });
});

describe('renaming', () => {
  it('shows in every fact, and keeps the old name if asked', () => {
    const { store, factId } = naming('UK', 'France');
    const id = idOf(store, 'UK');
    store.handlers['entity.rename']({ id, name: 'United  Kingdom', keepOld: true });
    expect(Object.values(factOf(store, factId).names)).toEqual(['United Kingdom', 'France']);
    expect(names(store)).toEqual([['France'], ['United Kingdom', 'UK']]);
    store.handlers['entity.rename']({ id, name: 'Britain', keepOld: false });
    expect(names(store)).toEqual([['Britain', 'UK'], ['France']]);
    store.handlers['history.undo']({ count: 2 });
    expect(names(store)).toEqual([['France'], ['UK']]);
  });

  it('to one of its aliases changes their places, and in case alone makes no alias', () => {
    const { store } = naming('UK');
    const id = idOf(store, 'UK');
    store.handlers['entity.addAlias']({ id, name: 'Britain' });
    store.handlers['entity.rename']({ id, name: 'britain', keepOld: true });
    expect(names(store)).toEqual([['britain', 'UK']]);
    store.handlers['entity.rename']({ id, name: 'BRITAIN', keepOld: true });
    expect(names(store)).toEqual([['BRITAIN', 'UK']]);
    const { history } = store.handlers['entity.rename']({ id, name: 'BRITAIN', keepOld: true });
    expect(history.undo).toBe(6);
  });

  it('moves its facts in a table that is sorted by the name', () => {
    const { store, factId, articleId } = naming('Albania');
    const other = addFact(store, articleId);
    editCell(store, other.id, 'giver', 'France');
    const sorted = (): string[] =>
      store.handlers['fact.list']({
        offset: 0,
        limit: 9,
        query: {
          articleId: null,
          factType: 'GIFT',
          sort: [{ column: 'giver', descending: false }],
          filters: [],
        },
      }).rows.map(({ id }) => id);
    expect(sorted()).toEqual([factId, other.id]);
    store.handlers['entity.rename']({ id: idOf(store, 'Albania'), name: 'Zambia', keepOld: false });
    expect(sorted()).toEqual([other.id, factId]);
  });
});

describe('merging', () => {
  it('rewrites the cells, keeps what is printed, and makes names aliases, as one step', () => {
    const { store, factId, articleId } = naming('Kyiv', 'France');
    const at = (word: string) => spanOf(text, word);
    editCell(store, factId, 'giver', 'London | Kyiv', [at('London'), at('Kyiv')]);
    const other = addFact(store, articleId);
    editCell(store, other.id, 'giver', 'Britain', [at('Britain')]);
    const saying = addFact(store, articleId, 'SAYING');
    editCell(store, saying.id, 'speaker', 'UK');
    store.handlers['entity.addAlias']({ id: idOf(store, 'Britain'), name: 'GB' });
    const coded = factOf(store, other.id);
    const before = names(store);
    const { undo } = store.handlers['history.status']({});
    store.setCoder('bob');
    const { value, change, history } = store.handlers['entity.merge']({
      ids: ['London', 'Britain', 'UK'].map((name) => idOf(store, name)),
      into: idOf(store, 'UK'),
    });
    expect(value).toMatchObject({ name: 'UK', aliases: ['London', 'Britain', 'GB'], facts: 3 });
    expect(history.undo).toBe(undo + 1);
    expect(new Set(change.facts)).toEqual(new Set([factId, other.id]));
    expect(printedOf(factOf(store, factId))).toEqual([
      ['UK', 'London'],
      ['Kyiv', 'Kyiv'],
    ]);
    expect(printedOf(factOf(store, other.id))).toEqual([['UK', 'Britain']]);
    const { coder, updatedAt } = factOf(store, other.id);
    expect({ coder, updatedAt }).toEqual({ coder: coded.coder, updatedAt: coded.updatedAt });
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
    store.handlers['history.undo']({ count: 1 });
    expect(names(store)).toEqual(before);
    expect(printedOf(factOf(store, other.id))).toEqual([['Britain', 'Britain']]);
  });

  it('leaves one mention where a cell named both, printed by all words of its evidence', () => {
    const { store, factId } = naming('London', 'UK');
    const evidence = [spanOf(text, 'London'), spanOf(text, 'UK')];
    editCell(store, factId, 'giver', 'London | UK', evidence);
    store.handlers['entity.merge']({ ids: [idOf(store, 'London')], into: idOf(store, 'UK') });
    expect(printedOf(factOf(store, factId))).toEqual([['UK', 'London UK']]);
  });

  it('with nothing else, or with what is not there, is refused', () => {
    const { store } = naming('UK');
    const id = idOf(store, 'UK');
    expect(() => store.handlers['entity.merge']({ ids: [id], into: id })).toThrow(/with what/);
    const gone = '01962a00-0000-7000-8000-000000000001';
    expect(() => store.handlers['entity.merge']({ ids: [gone], into: id })).toThrow(/not in the/);
  });
});

describe('the list', () => {
  it('is searched by any name, filtered by kind, sorted and paged', () => {
    const { store, articleId } = naming('UK', 'France', 'Åland');
    const saying = addFact(store, articleId, 'SAYING');
    editCell(store, saying.id, 'speaker', 'France');
    store.handlers['entity.addAlias']({ id: idOf(store, 'UK'), name: 'London' });
    const { value } = store.handlers['entity.setKind']({
      ids: [idOf(store, 'UK')],
      kind: 'organisation',
    });
    expect(value).toMatchObject([{ name: 'UK', kind: 'organisation' }]);
    expect(list(store).map(({ name }) => name)).toEqual(['Åland', 'France', 'UK']);
    expect(list(store, { search: 'LOND' }).map(({ name }) => name)).toEqual(['UK']);
    expect(list(store, { kind: 'place' }).map(({ name }) => name)).toEqual(['Åland', 'France']);
    const byFacts = list(store, { sort: 'facts', descending: true });
    expect(byFacts.map(({ name, facts }) => [name, facts])).toEqual([
      ['France', 2],
      ['Åland', 1],
      ['UK', 1],
    ]);
    const listing = entityListingSchema.parse({ offset: 2, limit: 1 });
    const page = store.handlers['entity.list'](listing);
    expect([page.total, page.rows.length, page.rows[0]?.name]).toEqual([3, 1, 'UK']);
    const kind = 'organisation' as const;
    const same = { ids: [idOf(store, 'UK')], kind };
    const { undo } = store.handlers['history.status']({});
    expect(store.handlers['entity.setKind'](same).history.undo).toBe(undo);
  });
});
