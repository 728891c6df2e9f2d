import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMetadata, type ParsedArticle } from '../../shared/domain/article.ts';
import { takeChunk } from './chunks.ts';
import type { ReadPiece } from './read-files.ts';

function article(name: string): ParsedArticle {
  return {
    text: name,
    metadata: emptyMetadata,
    sourceName: name,
    mediaType: 'text/plain',
    original: new Uint8Array(1),
  };
}

const pieces = fc
  .array(fc.record({ texts: fc.nat(40), failures: fc.nat(3), done: fc.boolean() }), {
    maxLength: 20,
  })
  .map((all) =>
    all.map(({ texts, failures, done }, id): ReadPiece => {
      const names = Array.from({ length: texts }, (_, at) => `${String(id)}/${String(at)}`);
      const failed = Array.from({ length: failures }, (_, at) => ({
        path: `${String(id)}/bad ${String(at)}`,
        kind: 'empty',
        message: '',
      }));
      return {
        id: String(id),
        parsed: names.map(article),
        failed,
        asked: [],
        done,
        again: id % 2 === 0,
      };
    }),
  );

test('chunks hold everything once, in order, and a file is done with its last part only', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 30 }), (given, size) => {
      let rest: readonly ReadPiece[] = given;
      const texts: string[] = [];
      const failed: string[] = [];
      const done: string[] = [];
      const again: string[] = [];
      while (rest.length > 0) {
        const taken = takeChunk(rest, size);
        expect(taken.chunk.length).toBeGreaterThan(0);
        const articles = taken.chunk.flatMap((file) => file.articles);
        expect(articles.length).toBeLessThanOrEqual(size);
        for (const file of taken.chunk) {
          texts.push(...file.articles.map(({ text }) => text));
          failed.push(...file.failed.map(({ path }) => path));
          if (file.done) done.push(file.itemId);
          if (file.again) again.push(file.itemId);
        }
        ({ rest } = taken);
      }
      expect(texts).toEqual(given.flatMap(({ parsed }) => parsed.map(({ text }) => text)));
      expect(failed).toEqual(given.flatMap((file) => file.failed.map(({ path }) => path)));
      expect(done).toEqual(given.filter((file) => file.done).map(({ id }) => id));
      expect(again).toEqual(given.filter((file) => file.again).map(({ id }) => id));
    }),
  );
});
