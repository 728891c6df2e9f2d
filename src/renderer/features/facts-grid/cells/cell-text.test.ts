import { expect, test } from 'vitest';
import { newId } from '../../../../shared/ids.ts';
import { book, columnOf, factRow } from '../testing/sample.ts';
import { errorOf, hasEvidence, isMissing, verbatimOf } from './cell-state.ts';
import { columnText, quoteOf } from './cell-text.ts';

const germany = newId();

function evidence(field: string | null, quote: string) {
  return { id: newId(), field, versionId: newId(), quote, start: 0, end: quote.length };
}

const row = factRow(
  {
    donor: { value: [{ entity: germany, printed: null }] },
    on: { input: 'late Frday', error: 'No date' },
  },
  {
    names: { [germany]: 'Germany' },
    evidence: [evidence('donor', 'Berlin'), evidence(null, 'one'), evidence(null, 'two')],
    partOfN: 7,
  },
);

test('a cell shows its value, or what was typed where that is none', () => {
  expect(columnText(row, columnOf('donor'), book)).toBe('Germany');
  expect(columnText(row, columnOf('on'), book)).toBe('late Frday');
  expect(columnText(row, columnOf('value'), book)).toBe('');
  expect(columnText(row, columnOf('part_of'), book)).toBe('#7');
});

test('a fact shows where it stands in its article', () => {
  const placed = { ...row, sectionLabel: 'UPDATE 1407 GMT', sectionTime: '2025-04-11T14:07Z' };
  const texts = (of: typeof row): readonly string[] =>
    ['section_label', 'section_time'].map((key) => columnText(of, columnOf(key), book));
  expect(texts(placed)).toEqual(['UPDATE 1407 GMT', '2025-04-11 14:07Z']);
  expect(texts({ ...row, sectionLabel: null, sectionTime: null })).toEqual(['', '']);
});

test('the fact’s own words go before those of its fields', () => {
  expect(quoteOf(row)).toBe('one … two');
  expect(quoteOf({ ...row, evidence: [evidence('donor', 'Berlin')] })).toBe('Berlin');
  expect(quoteOf({ ...row, evidence: [] })).toBe('');
});

test('knows what is wrong, missing and proved', () => {
  expect(errorOf(row, columnOf('on'))).toBe('No date');
  expect(errorOf(row, columnOf('donor'))).toBeNull();
  expect(isMissing(row, columnOf('donor'))).toBe(false);
  expect(isMissing(factRow({}), columnOf('donor'))).toBe(true);
  expect(hasEvidence(row, columnOf('donor'))).toBe(true);
  expect(hasEvidence(row, columnOf('quote'))).toBe(false);
  expect(verbatimOf(row, columnOf('donor'))).toBe('Berlin');
});
