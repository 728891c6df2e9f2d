import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise } from '../../text/canonical.ts';
import { awkwardText } from '../../text/testing/arbitraries.ts';
import { understand } from '../../text/understand.ts';
import { allLocated, misplaced } from '../testing/understood.ts';
import { understandingJson } from './as-json.ts';
import { understandingText } from './as-text.ts';
import { locator } from './locate.ts';

const sentences = [
  'UPDATE 1407 GMT:\n',
  'Norway pledged more than €21 billion ($23.87 billion) up to 2029.',
  'At least two civilians were killed on Thursday, and 24 of 39 drones were downed.',
  '“We will not wait,” said Defense Minister Ada Lind in Brussels.',
  'According to Reuters, Sweden would give £4.5 million if asked.',
];

const newsText = fc
  .array(fc.tuple(awkwardText(6), fc.constantFrom(...sentences)), { maxLength: 8 })
  .map((pieces) => canonicalise(pieces.flat().join(' ')).text);

function printed(text: string) {
  const read = understand(text, { published: '2025-04-11', entities: [] });
  const locate = locator(text);
  return { json: understandingJson(locate, read), listing: understandingText(locate, read) };
}

test('whatever stands in a text, its words stand where they are said to', () => {
  const property = fc.property(newsText, (text) => {
    const { json, listing } = printed(text);
    expect(misplaced(text, json)).toEqual([]);
    expect(listing).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    for (const [key, items] of Object.entries(json)) {
      if (!Array.isArray(items)) throw new Error(`${key} is no array`);
      const starts = items.flatMap((item) => allLocated(item)[0]?.start ?? []);
      if (key !== 'date_clues') expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
  fc.assert(property, { numRuns: 200 });
});

test('something of every kind is read in such texts', () => {
  const { json, listing } = printed(sentences.join(' 🚢 '));
  for (const key of ['dates', 'money', 'quantities', 'entities', 'quotes', 'clauses'])
    expect(json[key]).not.toEqual([]);
  expect(listing).toContain('Sweden');
});

test('an empty text has nothing in it', () => {
  const { json, listing } = printed('');
  expect(Object.values(json).every((items) => Array.isArray(items) && items.length === 0)).toBe(
    true,
  );
  expect(listing).toContain('Money (0)');
});
