import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { add, articleAt, begin, pending } from '../batches/testing/batch.ts';
import { parsedArticle, trickyText } from '../testing/articles.ts';
import { testStore } from '../testing/project.ts';

let number = 0;

/** Imports bytes under a text that is new; answers the article's id. */
function importBytes(store: Store, original: Uint8Array, text?: string): string {
  number += 1;
  const article = { ...parsedArticle(text ?? `Text ${String(number)}`), original };
  return store.handlers['article.add']({ articles: [article] }).value.imported[0]?.id ?? '';
}

function bytesOf(store: Store, articleId: string): Buffer | null {
  const original = store.handlers['article.original']({ articleId });
  return original === null ? null : Buffer.from(original.bytes);
}

function forms(store: Store): unknown[] {
  return connectionOf(store.db)
    .raw.prepare('SELECT form, length(bytes) FROM original ORDER BY n')
    .raw()
    .all();
}

it('gives back any bytes as they were', () => {
  const store = testStore();
  const repeated = fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 400 }))
    .map(
      ([bytes, times]) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => bytes))),
    );
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 500 }), repeated), (bytes) => {
      expect(bytesOf(store, importBytes(store, bytes))).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 200 },
  );
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
});

it('gives back the bytes of any text, which has none beside it if they are just its UTF-8', () => {
  const store = testStore();
  const encoded = fc.tuple(
    fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.replace('\uFEFF', '') !== ''),
    fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const),
  );
  fc.assert(
    fc.property(encoded, ([text, charset]) => {
      const bytes = Buffer.from(text, charset);
      const id = importBytes(store, bytes, text);
      if (id !== '') expect(bytesOf(store, id)).toEqual(bytes);
    }),
    { numRuns: 200 },
  );
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
});

it('keeps bytes once, packed only where that is less', () => {
  const store = testStore();
  const page = Buffer.from(`<p>${'word '.repeat(500)}</p>`);
  const packed = randomBytes(2000);
  for (const bytes of [page, page, packed, packed]) importBytes(store, bytes);
  importBytes(store, Buffer.from(trickyText), trickyText);
  importBytes(store, Buffer.from(`\uFEFF${trickyText}!`), `${trickyText}!`);
  expect(forms(store)).toEqual([
    ['deflate', expect.toSatisfy((size: number) => size < 100)],
    ['bytes', 2000],
    ['text', 0],
    ['deflate', expect.toSatisfy((size: number) => size > 0)],
  ]);
});

it('leaves bytes out if that is wanted, and takes them when they come again', () => {
  const store = testStore();
  const batchId = begin(store, ['/a.html'], { keepOriginals: false });
  const original = Buffer.from('<p>Anna</p>');
  const [file] = pending(store, batchId);
  add(store, batchId, file?.itemId ?? '', {
    articles: [{ ...articleAt('/a.html', 'Anna'), original }],
  });
  const { rows } = store.handlers['article.list']({ offset: 0, limit: 1, search: '' });
  expect(bytesOf(store, rows[0]?.id ?? '')).toBeNull();
  expect(forms(store)).toEqual([['absent', 0]]);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
  importBytes(store, original);
  expect(bytesOf(store, rows[0]?.id ?? '')).toEqual(original);
  expect(store.handlers['project.verify']({}).findings).toEqual([]);
});
