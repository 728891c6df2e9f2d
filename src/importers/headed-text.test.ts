import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAll } from './testing/parse-one.ts';
import { bytesOf, sourceOf } from './testing/sources.ts';

const single = `TITLE: Ministers meet in Tallinn
DATE: April 11, 2025 Friday
PUBLICATION: Harbour Gazette
BYLINE: By Ann Writer
LENGTH: 412 words
LANGUAGE: ENGLISH

BODY:

The ministers met on Friday. One said: "No."

Note: this is text.

LOAD-DATE: April 12, 2025
COPYRIGHT: Copyright 2025
`;

const document = (n: number): string =>
  `HEADLINE: Story ${String(n)}\nSOURCE: Outlet ${String(n)}\nDATE: ${String(n)} May 2025\n\nWords of story ${String(n)}.\nMore: words.\n\n`;

describe('texts with a header', () => {
  it('give their text without it, and their metadata', async () => {
    const [only, ...others] = await parseAll(sourceOf(single, 'export.txt'));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      entry: '',
      article: {
        text: 'The ministers met on Friday. One said: "No."\n\nNote: this is text.',
        sourceName: 'export.txt',
        original: bytesOf(single),
        metadata: {
          title: 'Ministers meet in Tallinn',
          outlet: 'Harbour Gazette',
          author: 'Ann Writer',
          published: '2025-04-11',
          language: 'en',
          url: null,
        },
      },
    });
  });

  it.each([
    ['nothing but the next header', ''],
    ['rules', '--------------------\n\n'],
    ['ends', 'End of Document\n\n'],
    ['numbers', 'Document 2 of 9\n\n'],
  ])('are split at %s', async (_, between) => {
    const content = [1, 2, 3].map((n) => document(n)).join(between);
    const all = await parseAll(sourceOf(content, 'export.txt'));
    expect(
      all.map(
        (one) =>
          one.kind === 'parsed' && [one.entry, one.article.text, one.article.metadata.published],
      ),
    ).toEqual(
      [1, 2, 3].map((n) => [
        `document ${String(n)}`,
        `Words of story ${String(n)}.\nMore: words.`,
        `2025-05-0${String(n)}`,
      ]),
    );
    expect(all[1]?.kind === 'parsed' && all[1].article.metadata).toMatchObject({
      title: 'Story 2',
      outlet: 'Outlet 2',
    });
  });

  it('are found behind a list of what is in the export', async () => {
    const content = `2 documents\nStory 1\nStory 2\n==========\n${document(1)}==========\n${document(2)}`;
    const all = await parseAll(sourceOf(content, 'export.txt'));
    expect(all.map(({ kind, entry }) => [kind, entry])).toEqual([
      ['parsed', 'document 1'],
      ['parsed', 'document 2'],
    ]);
  });

  it.each([
    'Title: only one field\n\nWords.',
    'Q: What happened?\nA: Nothing.\n',
    'Minister: No.\nAuthor: Yes.\nTitle: a word',
    'Source: agencies\n\nWords.',
    'The date: Friday.\nWords.',
    'date 2025-04-04 The ministers met.',
    'BREAKING: the ministers met\nUPDATE: they met again\n',
  ])('are told from texts such as %j', async (content) => {
    const [only] = await parseAll(sourceOf(content, 'a.txt'));
    expect(only?.kind === 'parsed' && only.article.text).toBe(content);
  });

  it('lose nothing but fields and separators, whatever they hold', async () => {
    const piece = fc.constantFrom(
      'TITLE: A',
      'DATE: 2025-04-11',
      'BODY:',
      'BODY: first',
      'words',
      'more words',
      '',
      '',
      '-----',
      'End of Document',
      'COPYRIGHT: x',
      '\f',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (lines) => {
        const content = `TITLE: A\nDATE: 2025-04-11\n\nwords\n${lines.join('\n')}`;
        const all = await parseAll(sourceOf(content, 'a.txt'));
        const kept = all
          .flatMap((one) => (one.kind === 'parsed' ? [one.article.text] : []))
          .join('\n');
        const count = (text: string): number => text.split('words').length;
        expect(count(kept)).toBe(count(content));
      }),
      { numRuns: 300 },
    );
  });

  it('end, however long and odd', async () => {
    for (const content of [
      'TITLE: A\n'.repeat(50_000),
      `TITLE: A\nDATE: x\n\n${'=====\n'.repeat(50_000)}`,
      `TITLE: ${'a'.repeat(2_000_000)}\nDATE: x\n\nw`,
      `${' '.repeat(1_000_000)}TITLE: A\nDATE: x\n`,
      `TITLE: A\nDATE: x\n${'\n'.repeat(500_000)}w`,
    ])
      expect((await parseAll(sourceOf(content, 'a.txt'))).length).toBeGreaterThan(0);
  });
});

describe('markdown', () => {
  it('stays as it is, with its first heading as title', async () => {
    const content = '# Ministers *meet*\n\n- one\n';
    expect(await parseAll(sourceOf(content, 'a.md'))).toMatchObject([
      {
        article: {
          text: content,
          mediaType: 'text/markdown',
          metadata: { title: 'Ministers *meet*' },
        },
      },
    ]);
  });

  it('takes its front matter for metadata', async () => {
    const content =
      '---\ntitle: "The title: it is"\ndate: 2025-04-11T14:07:00Z\nauthor: [A. Writer, B. Writer]\nlang: en\nurl: https://example.org/a\ntags:\n  - x\n---\n\nWords.\n';
    for (const name of ['a.md', 'a.txt'])
      expect(await parseAll(sourceOf(content, name))).toMatchObject([
        {
          article: {
            text: 'Words.\n',
            metadata: {
              title: 'The title: it is',
              published: '2025-04-11T14:07:00Z',
              author: 'A. Writer, B. Writer',
              language: 'en',
              url: 'https://example.org/a',
            },
          },
        },
      ]);
  });

  it('keeps a rule that is no front matter', async () => {
    const content = '---\n\nWords.\n---\n';
    expect(await parseAll(sourceOf(content, 'a.md'))).toMatchObject([
      { article: { text: content } },
    ]);
  });
});
