import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMetadata, type ParsedArticle } from '../../shared/domain/article.ts';
import { inBatches } from './add-articles.ts';

function article(name: string, bytes: number): ParsedArticle {
  const original = new Uint8Array(bytes);
  return {
    text: 'x',
    metadata: emptyMetadata,
    sourceName: name,
    mediaType: 'text/plain',
    original,
  };
}

test('batches hold every article once, in order, within the limits', () => {
  const size = fc.constantFrom(0, 10, 30 * 1024 * 1024, 70 * 1024 * 1024);
  fc.assert(
    fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
      const articles = sizes.map((bytes, index) => article(String(index), bytes));
      const batches = inBatches(articles);
      expect(batches.flat()).toEqual(articles);
      for (const batch of batches) {
        const bytes = batch.reduce((sum, each) => sum + each.original.byteLength, 0);
        expect(batch.length === 1 || bytes <= 64 * 1024 * 1024).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('no batch is larger than what one call takes', () => {
  const batches = inBatches(Array.from({ length: 2500 }, (_, n) => article(String(n), 1)));
  expect(batches.map((batch) => batch.length)).toEqual([1000, 1000, 500]);
});
