import { expect, test } from 'vitest';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import { factRow } from '../testing/sample.ts';
import { AddedRows, comesLast } from './added-rows.ts';

const query: FactQuery = { articleId: null, factType: null, sort: [], filters: [] };
const loaded: readonly (FactRow | null)[] = [factRow({}), factRow({}), factRow({})];

test('a new fact comes last only where nothing sorts, filters or leaves it out', () => {
  const row = factRow({});
  expect(comesLast(row, query)).toBe(true);
  expect(comesLast(row, { ...query, factType: row.factType, articleId: row.articleId })).toBe(true);
  expect(comesLast(row, { ...query, factType: `${row.factType}X` })).toBe(false);
  expect(comesLast(row, { ...query, articleId: 'another' })).toBe(false);
  expect(comesLast(row, { ...query, sort: [{ column: 'n', descending: false }] })).toBe(false);
  expect(comesLast(row, { ...query, filters: [{ column: 'quote', contains: 'a' }] })).toBe(false);
});

test('answers a block of rows that are loaded or added, and no other', () => {
  const added = new AddedRows(query, 3, (index) => loaded[index] ?? null);
  const [first, second] = [factRow({}), factRow({})];
  added.push(first);
  added.push(second);
  expect(added.block(query, 0, 200)).toEqual({ rows: [...loaded, first, second], total: 5 });
  expect(added.block(query, 4, 8)).toEqual({ rows: [second], total: 5 });
  expect(added.block({ ...query, factType: 'AID' }, 0, 200)).toBeNull();
  expect([first, second].map(({ id }) => added.indexOf(id))).toEqual([3, 4]);
  expect(added.indexOf('another')).toBeNull();
});

test('a row that is not loaded has to be read', () => {
  const added = new AddedRows(query, 3, (index) => (index === 1 ? null : (loaded[index] ?? null)));
  added.push(factRow({}));
  expect(added.block(query, 0, 200)).toBeNull();
  expect(added.block(query, 2, 200)?.rows).toHaveLength(2);
});

test('an added row that was edited in the table is answered as edited', () => {
  const edited = factRow({});
  const added = new AddedRows(query, 0, () => edited);
  added.push(factRow({}));
  expect(added.block(query, 0, 200)?.rows).toEqual([edited]);
});
