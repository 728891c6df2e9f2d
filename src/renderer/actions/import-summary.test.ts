import { expect, it } from 'vitest';
import { batchText, figuresText } from './import-summary.ts';

const nothing = { imported: 0, duplicates: 0, failed: 0, asked: 0 };

it('says what an import brought, and only that', () => {
  expect(figuresText(nothing)).toBe('Nothing imported');
  expect(figuresText({ ...nothing, imported: 1 })).toBe('1 article imported');
  expect(figuresText({ imported: 12_000, duplicates: 1, failed: 2, asked: 1 })).toBe(
    '12,000 articles imported, 1 already in the project, 2 not imported, 1 question to answer',
  );
});

it('says how far a batch came that has not ended', () => {
  const figures = { ...nothing, imported: 55, files: 120, filesDone: 57 };
  expect(batchText({ ...figures, state: 'done' })).toBe('55 articles imported');
  expect(batchText({ ...figures, state: 'paused' })).toBe(
    'Import paused at 57 of 120 files: 55 articles imported',
  );
  expect(batchText({ ...nothing, state: 'cancelled', files: 1, filesDone: 0 })).toBe(
    'Import cancelled at 0 of 1 file: nothing imported',
  );
});
