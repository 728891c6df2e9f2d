import { expect, test } from 'vitest';
import { extractors } from './extract.ts';
import { halves, readPages } from './gold.ts';
import { figuresOf, meanOf, scorePage, type PageScore } from './score.ts';

const [gloss] = extractors;

/** What each half has reached, less what a changed word may cost. */
const floor = 0.98;

test.each(halves)('the %s half is read about as well as it was', async (half) => {
  const scores: PageScore[] = [];
  for (const page of readPages(half))
    if (gloss !== undefined) scores.push(scorePage(page, await gloss.extract(page)));
  expect(scores.length).toBeGreaterThanOrEqual(13);
  expect(meanOf(scores).f1).toBeGreaterThan(floor);
});

test('words count as often as they stand there, and optional ones neither way', () => {
  const page = {
    name: 'a',
    bytes: new Uint8Array(),
    title: 'T',
    outlet: null,
    author: null,
    published: null,
    url: null,
    language: null,
    optional: ['By Ann'],
    body: ['The ministers met, and met.'],
  };
  const score = scorePage(page, {
    text: 'By Ann\nThe ministers met. Subscribe',
    metadata: { title: 'T' },
  });
  expect(score).toMatchObject({ right: 3, taken: 4, wanted: 5, exact: { title: true, url: true } });
  expect(figuresOf(score).precision).toBe(0.75);
  expect(figuresOf(score).recall).toBe(0.6);
});
