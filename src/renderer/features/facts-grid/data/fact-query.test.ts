import { expect, test } from 'vitest';
import { factQuerySchema } from '../../../../shared/domain/fact.ts';
import { buildQuery } from './fact-query.ts';

test('what the table shows becomes a query that the store accepts', () => {
  const sort = ['a', 'b', 'c', 'd', 'e', 'f'].map((colId) => ({ colId, sort: 'desc' as const }));
  const query = buildQuery(null, 'AID', sort, {
    donor: { filterType: 'text', type: 'contains', filter: 'x'.repeat(900) },
    value: { filterType: 'text', type: 'contains', filter: '' },
    odd: null,
  });
  expect(factQuerySchema.parse(query)).toEqual(query);
  expect(query.sort).toHaveLength(5);
  expect(query.sort[0]).toEqual({ column: 'a', descending: true });
  expect(query.filters).toEqual([{ column: 'donor', contains: 'x'.repeat(500) }]);
});
