import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { book } from '../testing/sample.ts';
import { columnsOf } from './column-model.ts';
import { arrange, remember } from '../../../grid/column-settings.ts';

const columns = columnsOf(book, 'AID', true);
const keys = columns.map((column) => column.key);
const setting = fc.record({
  key: fc.constantFrom(...keys, 'gone'),
  width: fc.option(fc.integer({ min: 40, max: 900 })),
  hidden: fc.boolean(),
});
const settings = fc.uniqueArray(setting, { selector: ({ key }) => key });

test('without settings the codebook decides', () => {
  const arranged = arrange(columns, null);
  expect(arranged.map(({ column }) => column.key)).toEqual(keys);
  expect(arranged.find(({ column }) => column.key === 'secret')?.hidden).toBe(true);
  expect(arranged.find(({ column }) => column.key === 'donor')?.hidden).toBe(false);
});

test('whatever is remembered, every column is there once and pinned ones come first', () => {
  fc.assert(
    fc.property(settings, (remembered) => {
      const arranged = arrange(columns, remembered);
      expect(arranged.map(({ column }) => column.key).toSorted()).toEqual(keys.toSorted());
      expect(arranged[0]?.column.key).toBe('n');
      expect(arranged[0]?.hidden).toBe(false);
    }),
  );
});

test('what is remembered of an arrangement brings it back', () => {
  fc.assert(
    fc.property(settings, (remembered) => {
      const arranged = arrange(columns, remembered);
      const again = remember(
        remembered,
        arranged.map(({ column, width, hidden }) => ({ key: column.key, width, hidden })),
      );
      expect(arrange(columns, again)).toEqual(arranged);
      // A column that this codebook lacks now may come back with the next one.
      for (const { key } of remembered) expect(again.some((kept) => kept.key === key)).toBe(true);
    }),
  );
});

test('a new field stands behind its neighbour in the codebook', () => {
  const moved = keys.filter((key) => key !== 'value').toReversed();
  const arranged = arrange(
    columns,
    moved.map((key) => ({ key, width: null, hidden: false })),
  ).map(({ column }) => column.key);
  expect(arranged[arranged.indexOf('measure') + 1]).toBe('value');
});

test('columns of the whole project are kept while one article is shown', () => {
  const all = keys.map((key) => ({ key, width: 99, hidden: false }));
  const some = all.filter(({ key }) => key !== 'article' && key !== 'published');
  expect(remember(all, some)).toEqual(all);
});
