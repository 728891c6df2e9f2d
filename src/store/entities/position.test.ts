import { describe, expect, it } from 'vitest';
import { entityListingSchema, entityOrderSchema } from '../../shared/domain/entity.ts';
import { addFact, editCell, importText, testStore } from '../testing/project.ts';

/** Three facts: two name the UK, one of them with France; the third names Norway. */
function project() {
  const store = testStore();
  const articleId = importText(store, 'The UK, France and Norway gave boats.');
  for (const givers of ['UK', 'UK | France', 'Norway'])
    editCell(store, addFact(store, articleId).id, 'giver', givers);
  const all = store.handlers['entity.list'](entityListingSchema.parse({ offset: 0, limit: 100 }));
  const idOf = (name: string): string => all.rows.find((row) => row.name === name)?.id ?? '';
  return { store, idOf };
}

describe('the position of an entity', () => {
  it.each([
    [{}, ['France', 'Norway', 'UK']],
    [{ descending: true }, ['UK', 'Norway', 'France']],
    [{ sort: 'facts', descending: true }, ['UK', 'France', 'Norway']],
    [{ search: 'n' }, ['France', 'Norway']],
  ])('is its index in the list %j', (given, expected) => {
    const { store, idOf } = project();
    const order = entityOrderSchema.parse(given);
    const { rows } = store.handlers['entity.list']({ ...order, offset: 0, limit: 100 });
    expect(rows.map(({ name }) => name)).toEqual(expected);
    const positions = expected.map((name) =>
      store.handlers['entity.position']({ ...order, id: idOf(name) }),
    );
    expect(positions).toEqual(expected.map((_, index) => index));
  });

  it('is null where the list does not show it, or it is gone', () => {
    const { store, idOf } = project();
    const order = entityOrderSchema.parse({ search: 'n' });
    expect(store.handlers['entity.position']({ ...order, id: idOf('UK') })).toBeNull();
    const norway = idOf('Norway');
    store.handlers['entity.merge']({ ids: [norway], into: idOf('UK') });
    expect(store.handlers['entity.position']({ ...order, id: norway })).toBeNull();
  });
});

describe('the facts that mention some entities', () => {
  it('are counted once', () => {
    const { store, idOf } = project();
    const count = (...names: readonly string[]): number =>
      store.handlers['entity.countFacts']({ ids: names.map(idOf) });
    expect(count('UK')).toBe(2);
    expect(count('UK', 'France')).toBe(2);
    expect(count('France', 'Norway')).toBe(2);
    expect(count('UK', 'France', 'Norway')).toBe(3);
  });
});
