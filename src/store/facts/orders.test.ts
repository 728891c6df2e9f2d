import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactQuery } from '../../shared/domain/fact.ts';
import type { Store } from '../store.ts';
import { randomCommand, tryCommand } from '../testing/random-commands.ts';
import {
  addFact,
  allFacts,
  editCell,
  importText,
  shownNumbers,
  testStore,
} from '../testing/project.ts';

/** A project with one fact for each input of one field. */
function withCells(field: string, inputs: readonly string[]): Store {
  const store = testStore();
  const articleId = importText(store, 'Text');
  for (const input of inputs) editCell(store, addFact(store, articleId).id, field, input);
  return store;
}

function sorted(store: Store, column: string, descending = false): number[] {
  return shownNumbers(store, { factType: 'GIFT', sort: [{ column, descending }] });
}

describe('sorting', () => {
  it.each([
    ['pieces', ['10', '9', '', 'many', '-1'], [5, 2, 1, 3, 4], [1, 2, 5, 3, 4]],
    ['share', ['2.5', '10', '0.5'], [3, 1, 2], [2, 1, 3]],
    ['item', ['boat', 'Änder', 'apple', 'Zoo', ''], [2, 3, 1, 4, 5], [4, 1, 3, 2, 5]],
    ['measure', ['Refused', 'Promised', '', 'Given'], [2, 4, 1, 3], [1, 4, 2, 3]],
    ['day', ['2025-04-11', '2024-12-31', ''], [2, 1, 3], [1, 2, 3]],
    ['giver', ['Östland', 'norway', 'Zeta'], [2, 1, 3], [3, 1, 2]],
  ])('by %s is by value, with what has none last', (field, inputs, up, down) => {
    const store = withCells(field, inputs);
    expect(sorted(store, field)).toEqual(up);
    expect(sorted(store, field, true)).toEqual(down);
  });

  it('by columns that are no fields', () => {
    const store = testStore();
    const b = importText(store, 'Text b', { title: 'B' });
    const a = importText(store, 'Text a', { title: 'a' });
    addFact(store, b, 'SAYING', [{ start: 0, end: 4 }]);
    addFact(store, a, 'GIFT');
    addFact(store, b, 'GIFT', [{ start: 5, end: 6 }]);
    const by = (column: string): number[] =>
      shownNumbers(store, { sort: [{ column, descending: false }] });
    expect(by('article')).toEqual([2, 1, 3]);
    expect(by('fact_type')).toEqual([2, 3, 1]);
    expect(by('quote')).toEqual([3, 1, 2]);
    expect(shownNumbers(store, { sort: [{ column: 'n', descending: true }] })).toEqual([3, 2, 1]);
  });
});

describe('filtering', () => {
  it.each([
    ['item', ['Łódź', 'lodz', 'ŁÓDŹ Ghetto'], 'łódź', [1, 3]],
    ['measure', ['Promised', 'Given', 'given | refused'], 'VEN', [2, 3]],
    ['pieces', ['120', 'a 20 or so', '3'], '20', [1, 2]],
    ['giver', ['Norway', 'Élan | Norway', 'France'], 'norw', [1, 2]],
    ['public', ['yes', 'no', ''], 'y', [1]],
  ])('by %s looks at the cells as shown', (column, inputs, contains, expected) => {
    const store = withCells(column, inputs);
    expect(shownNumbers(store, { factType: 'GIFT', filters: [{ column, contains }] })).toEqual(
      expected,
    );
  });

  it('by several columns shows what fits all, and by nothing shows all', () => {
    const store = withCells('item', ['boat', 'boat', 'tent']);
    const filters = [
      { column: 'item', contains: 'oa' },
      { column: 'n', contains: '2' },
    ];
    expect(shownNumbers(store, { factType: 'GIFT', filters })).toEqual([2]);
    const empty = [{ column: 'item', contains: '' }];
    expect(shownNumbers(store, { factType: 'GIFT', filters: empty })).toEqual([1, 2, 3]);
  });

  it('by a column that is not there is refused', () => {
    const store = withCells('item', ['boat']);
    const filters = [{ column: 'nothing', contains: 'x' }];
    expect(() => shownNumbers(store, { filters })).toThrow(/no column nothing/);
  });
});

describe('a position', () => {
  it('is the row’s index under the query, or null', () => {
    const store = withCells('pieces', ['3', '1', '2']);
    const { rows } = store.handlers['fact.list']({ offset: 0, limit: 10, query: allFacts });
    const query = {
      ...allFacts,
      factType: 'GIFT',
      sort: [{ column: 'pieces', descending: false }],
    };
    const places = rows.map(({ id }) => store.handlers['fact.position']({ id, query }));
    expect(places).toEqual([2, 0, 1]);
    const other = { ...allFacts, factType: 'SAYING' };
    const [first] = rows;
    expect(store.handlers['fact.position']({ id: first?.id ?? '', query: other })).toBeNull();
  });
});

describe('an order that is kept', () => {
  const queries: FactQuery[] = [
    allFacts,
    { ...allFacts, factType: 'GIFT' },
    { ...allFacts, factType: 'GIFT', sort: [{ column: 'giver', descending: true }] },
    {
      ...allFacts,
      sort: [
        { column: 'item', descending: false },
        { column: 'article', descending: true },
      ],
    },
    { ...allFacts, filters: [{ column: 'note', contains: 'n' }] },
  ];

  it('is after any commands what a new query gives', () => {
    const store = testStore();
    let salt = 0;
    fc.assert(
      fc.property(fc.array(randomCommand, { minLength: 5, maxLength: 20 }), (commands) => {
        importText(store, 'Norway gave boats');
        for (const command of commands) {
          for (const query of queries) shownNumbers(store, query);
          tryCommand(store, command);
          for (const query of queries) {
            // An empty filter changes nothing but makes the query one that was never kept.
            salt += 1;
            const fresh = { column: `n`, contains: '' };
            const filters = [...query.filters, ...Array.from({ length: salt % 7 }, () => fresh)];
            const anew = { ...query, filters: [...filters, { column: 'coder', contains: '' }] };
            expect(shownNumbers(store, query)).toEqual(shownNumbers(store, anew));
          }
        }
        store.handlers['history.undo']({ count: 1_000_000 });
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
