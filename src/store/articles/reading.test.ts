import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../shared/domain/article.ts';
import { importOptionsSchema } from '../../shared/domain/batch.ts';
import type { TextReading } from '../../shared/domain/text-reading.ts';
import { readText } from '../../text/reading.ts';
import { dispatch } from '../dispatch.ts';
import { connectionOf } from '../sqlite/handles.ts';
import type { Store } from '../store.ts';
import { parsedArticle, trickyText } from '../testing/articles.ts';
import { liveBlog } from '../testing/live-blog.ts';
import { testStore } from '../testing/project.ts';
import { readingOf } from './reading.ts';

const published = '2025-04-11';

/** Adds an article through the call that the importer's host is given to. */
function add(store: Store, article: ParsedArticle): void {
  const options = importOptionsSchema.parse({});
  const given = { label: 'a', options, files: 1, paths: [article.sourceName] };
  const { batchId } = store.handlers['host.batchBegin'](given);
  const { items } = store.handlers['host.batchPending']({ batchId, after: null, limit: 1 });
  const itemId = items[0]?.itemId ?? '';
  const files = [{ itemId, articles: [article], failed: [], asked: [], done: true, again: false }];
  dispatch(store.handlers, 'host.batchAdd', { batchId, files });
}

/** What the project keeps beside the texts. */
function kept(store: Store): unknown {
  const { raw } = connectionOf(store.db);
  return ['section', 'passage', 'text_sketch'].map((table) =>
    raw.prepare(`SELECT * FROM ${table}`).all(),
  );
}

function expectAsRead(article: ParsedArticle): void {
  const [one, other] = [testStore(), testStore()];
  add(one, article);
  const { reading: _read, ...unread } = article;
  add(other, unread);
  expect(kept(one)).toEqual(kept(other));
  expect(one.handlers['project.verify']({}).findings).toEqual([]);
}

describe('what was read before an article comes in', () => {
  it.each([
    ['a live blog', liveBlog],
    ['astral and other odd characters', trickyText],
    ['a text without any section but its body', 'One line.'],
  ])('is kept as the store would have read it: %s', (_what, text) => {
    const article = parsedArticle(text, { published });
    expectAsRead({ ...article, reading: readText(text, published) });
  });

  it('is read by the store if it was read in another text', () => {
    const article = parsedArticle(`\uFEFF${liveBlog}\r\n`, { published });
    expectAsRead({ ...article, reading: readText(article.text, published) });
  });

  it('is not believed where it lies outside the text', () => {
    const whole = readText(liveBlog, published);
    const spoilt = ['start', 'bodyStart', 'end'] as const;
    assert(
      property(
        constantFrom(...spoilt),
        integer({ min: 0, max: whole.sections.length - 1 }),
        integer({ min: liveBlog.length + 1, max: Number.MAX_SAFE_INTEGER }),
        (key, at, offset) => {
          const sections = whole.sections.map((section, index) =>
            index === at ? { ...section, [key]: offset } : section,
          );
          const article = { ...parsedArticle(liveBlog, { published }) };
          const reading: TextReading = { ...whole, sections };
          expect(readingOf({ ...article, reading }, liveBlog)).toEqual(whole);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('places sections and passages in any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        const reading = readText(text, published);
        expect(readingOf({ ...parsedArticle(text, { published }), reading }, text)).toBe(reading);
      }),
    );
  });
});
