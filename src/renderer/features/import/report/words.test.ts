import { expect, it } from 'vitest';
import { importOptionsSchema, type ImportBatch } from '../../../../shared/domain/batch.ts';
import { countsOf, folderOf, nameOf, stateText, whenText, withoutName } from './words.ts';

const batch: ImportBatch = {
  id: 'b',
  label: '120 files from Downloads',
  coder: 'Mira',
  startedAt: '2025-04-11T10:00:00.000Z',
  endedAt: null,
  state: 'paused',
  options: importOptionsSchema.parse({}),
  files: 120,
  filesDone: 57,
  imported: 50,
  duplicates: 4,
  failed: 2,
  asked: 1,
  nearDuplicates: 0,
  undone: false,
};

it('counts the lines of each filter, those not read included', () => {
  expect(countsOf(batch)).toEqual({
    all: 120,
    imported: 50,
    duplicate: 4,
    failed: 2,
    asked: 1,
    pending: 63,
  });
});

it('says how a batch stands only if that needs saying', () => {
  expect(stateText(batch)).toBe('paused');
  expect(stateText({ state: 'done', undone: false })).toBe('');
  expect(stateText({ state: 'cancelled', undone: true })).toBe('undone');
});

it('parts a path into the name and where it lies', () => {
  expect(['/in/news.zip/inner/a.txt', 'C:\\in\\b.pdf', 'Pasted text'].map(nameOf)).toEqual([
    'a.txt',
    'b.pdf',
    'Pasted text',
  ]);
  expect(['/in/news.zip/inner/a.txt', 'C:\\in\\b.pdf', 'Pasted text'].map(folderOf)).toEqual([
    '/in/news.zip/inner',
    'C:\\in',
    '',
  ]);
  expect(withoutName('a.txt: There is no text in it.', '/in/a.txt')).toBe(
    'There is no text in it.',
  );
  expect(withoutName('a.txt is a picture.', '/in/a.txt')).toBe('a.txt is a picture.');
});

it('leaves the day out on the day itself', () => {
  const now = new Date(2025, 3, 11, 18, 0);
  expect(whenText(new Date(2025, 3, 11, 9, 5).toISOString(), now)).toBe('today 09:05');
  expect(whenText(new Date(2025, 3, 10, 9, 5).toISOString(), now)).toBe('10 Apr 2025, 09:05');
});
