import { expect, test } from 'vitest';
import { factColumns } from '../../../../shared/domain/fact.ts';
import { book } from '../testing/sample.ts';
import { columnsOf } from './column-model.ts';

test('a tab has its type’s fields, then the common ones, between what a row is and its ties', () => {
  expect(columnsOf(book, 'AID', false).map(({ key }) => key)).toEqual([
    'n',
    'section_time',
    'section_label',
    'quote',
    'donor',
    'speaker',
    'measure',
    'value',
    'on',
    'secret',
    'note',
    'part_of',
    'event',
    'coder',
    'created_at',
    'updated_at',
  ]);
});

test('the tab of all facts has the type, a summary and the common fields', () => {
  const keys = columnsOf(book, null, true).map(({ key }) => key);
  expect(keys.slice(0, 9)).toEqual([
    'n',
    'fact_type',
    'article',
    'published',
    'section_time',
    'section_label',
    'quote',
    'summary',
    'note',
  ]);
});

test('the time of a section shows among all facts, its label nowhere before it is asked for', () => {
  const shown = (tab: string | null): readonly string[] =>
    columnsOf(book, tab, false)
      .filter((column) => column.shown && column.key.startsWith('section_'))
      .map(({ key }) => key);
  expect(shown(null)).toEqual(['section_time']);
  expect(shown('AID')).toEqual([]);
});

test('the store can sort and filter by all columns that say so', () => {
  const known = new Set<string>([
    ...factColumns,
    ...book.common.map(({ key }) => key),
    ...book.factTypes.flatMap(({ fields }) => fields.map(({ key }) => key)),
  ]);
  for (const tab of [null, 'AID', 'OTHER'])
    for (const column of columnsOf(book, tab, true))
      expect(known.has(column.key)).toBe(column.queried);
});

test('a field with the key of a common column takes its place', () => {
  const clash = {
    ...book,
    common: [
      { ...book.common[0], key: 'event', label: 'My event' } as (typeof book.common)[number],
    ],
  };
  const events = columnsOf(clash, 'AID', false).filter(({ key }) => key === 'event');
  expect(events.map(({ label }) => label)).toEqual(['My event']);
});
