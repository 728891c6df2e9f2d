import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { parseQuantity } from '../values/quantity.ts';
import { findQuantities } from './find-quantities.ts';
import type { Case } from './testing/money-cases.ts';
import {
  countedOnes,
  countedThings,
  elidedCounts,
  limitedCounts,
  measuredThings,
  moreCounts,
  noCount,
} from './testing/quantity-cases.ts';
import { quantitiesIn } from './testing/shown.ts';

describe.each<[string, readonly Case[]]>([
  ['numbers and what they count', countedThings],
  ['measures', measuredThings],
  ['totals, ranges and limits', limitedCounts],
  ['nouns that are left out', elidedCounts],
  ['one', countedOnes],
  ['calibres, such, and one among several', moreCounts],
  ['what counts nothing', noCount],
])('findQuantities: %s', (_, cases) => {
  it.each(cases.map(([sentence, ...marked]) => ({ sentence, marked })))(
    'reads $sentence',
    ({ sentence, marked }) => {
      expect(quantitiesIn(sentence)).toEqual(marked);
    },
  );
});

describe('a coder who marks the same words', () => {
  const cases = [countedThings, measuredThings, limitedCounts, elidedCounts, countedOnes].flat();
  it.each(cases.map(([sentence]) => sentence))('gets the same value in %j', (sentence) => {
    for (const { whole, value } of findQuantities(readDocument(sentence), []))
      expect(parseQuantity(sentence.slice(whole.start, whole.end))).toEqual({ ok: true, value });
  });
});

describe('findQuantities', () => {
  it('leaves out what other readers have taken', () => {
    const text = 'On 12 May, 30 men and 40 women left.';
    const start = text.indexOf('40');
    const found = findQuantities(readDocument(text), [
      { start, end: start + 2 },
      { start: 3, end: 9 },
    ]);
    expect(found.map(({ value }) => value.unit)).toEqual(['men']);
  });

  it('tells where the counted words stand', () => {
    const text = 'At least two of the missiles fell.';
    const [found] = findQuantities(readDocument(text), []);
    expect(text.slice(found?.unit?.start, found?.unit?.end)).toBe('missiles');
    expect(text.slice(found?.whole.start, found?.whole.end)).toBe('At least two of the missiles');
  });
});
