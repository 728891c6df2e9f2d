import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, sortKey } from './fold.ts';

it.each([
  ['É', 'e\u0301'],
  ['ŁÓDŹ', 'łódź'],
  ['Ω', 'ω'],
  ['Norway', 'NORWAY'],
])('%s and %s are the same without regard to case', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

it('sorts accented letters with plain ones', () => {
  const names = ['Zebra', 'Émile', 'apple', 'Ärger', 'Eve'];
  expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    'apple',
    'Ärger',
    'Émile',
    'Eve',
    'Zebra',
  ]);
});

it('is the same however a text is composed, and for ASCII as for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text.normalize('NFC')));
    }),
  );
});
