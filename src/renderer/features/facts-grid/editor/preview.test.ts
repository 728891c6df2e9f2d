import { expect, test } from 'vitest';
import { book, factRow, fieldOf } from '../testing/sample.ts';
import { previewOf, type Preview } from './preview.ts';

const row = { ...factRow({}), published: '2025-04-11' };

function detail(preview: Preview, label: string): string | undefined {
  return preview.kind === 'value'
    ? preview.details.find((part) => part.label === label)?.text
    : undefined;
}

test('a weekday counts from the section’s day, and else from the article’s date', () => {
  const section = previewOf(fieldOf('on'), 'Thursday', row, book, '2025-04-08');
  expect(detail(section, 'EDTF')).toBe('2025-04-03');
  expect(detail(section, 'Precision')).toBe('day, relative to section');
  const article = previewOf(fieldOf('on'), 'Thursday', row, book, null);
  expect(detail(article, 'EDTF')).toBe('2025-04-10');
  expect(detail(article, 'Precision')).toBe('day, relative to article');
});

test('a full date counts from nothing', () => {
  const preview = previewOf(fieldOf('on'), '11 April 2025', row, book, '2025-04-08');
  expect(detail(preview, 'Precision')).toBe('day');
});
