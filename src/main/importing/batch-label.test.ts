import { expect, test } from 'vitest';
import { batchLabel } from './batch-label.ts';

test.each([
  [['/in/a.txt'], 1, 'a.txt'],
  [['/in/news.zip'], 1, 'news.zip'],
  [['/in/press'], 4002, '4,002 files from press'],
  [['/in/press'], 1, 'press'],
  [['/in/a.txt', '/in/b.txt'], 2, '2 files from in'],
  [['/in/a.txt', '/in/press'], 40, '40 files from in'],
  [['/in/a.txt', '/out/b.txt'], 2, '2 files'],
])('%j with %i files is called %s', (given, files, label) => {
  expect(batchLabel(given, files)).toBe(label);
});
