import { expect, it } from 'vitest';
import type { Item } from '../items/item.ts';
import { wrongKeys } from './compare.ts';
import type { Naming } from './naming.ts';

const naming: Naming = { isSame: (a, b) => a === b };
const date = (edtf: string): Item => ({ kind: 'date', start: 0, end: 1, keys: { edtf } });

it.each([
  ['../2025-09', '../2025-09-30'],
  ['2027-41', '2027-07/2027-12'],
  ['2026-34', '2026-04-01/2026-06-30'],
])('takes %s and %s for one interval, whose days are compared beside', (gold, found) => {
  expect(wrongKeys(date(gold), date(found), naming)).toEqual([]);
});

it.each([
  ['2025', '2025-01/2025-12'],
  ['2025-06-01', '2025-06'],
  ['2025~/..', '2025/..'],
  ['2025-06-01T10:00', '2025-06-01/2025-06-01'],
])('tells %s from %s', (gold, found) => {
  expect(wrongKeys(date(gold), date(found), naming)).toEqual(['edtf']);
});
