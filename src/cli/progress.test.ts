import { expect, test } from 'vitest';
import { articleProgress } from './progress.ts';

/** What is said of so many articles that take so long each. */
function told(articles: number, milliseconds: number): readonly string[] {
  const lines: string[] = [];
  let clock = 5_000_000;
  const done = articleProgress(articles, { message: (line) => lines.push(line) }, () => clock);
  for (let n = 0; n < articles; n += 1) {
    clock += milliseconds;
    done();
  }
  return lines;
}

test('a short run says nothing', () => {
  expect(told(3, 600)).toEqual([]);
});

test('a long run says every two seconds how far it is, but not when it is done', () => {
  expect(told(7, 1000)).toEqual([
    '2 of 7 articles read',
    '4 of 7 articles read',
    '6 of 7 articles read',
  ]);
  expect(told(2, 3000)).toEqual(['1 of 2 articles read']);
  expect(told(40_000, 1)).toHaveLength(19);
  expect(told(40_000, 1).at(0)).toBe('2,000 of 40,000 articles read');
});
