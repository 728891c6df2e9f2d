import { assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { articlePatchSchema } from '../../../../shared/domain/article-table.ts';
import { emptyMetadata, type ArticleRow } from '../../../../shared/domain/article.ts';
import { articleGridColumns } from '../model/article-columns.ts';
import { articleText } from './article-text.ts';
import { readCell } from './read-cell.ts';

it.each([
  ['title', '  Talks\n begin ', { metadata: { title: 'Talks begin' } }],
  ['outlet', ' ', { metadata: { outlet: null } }],
  ['published', '2025-04', { metadata: { published: '2025-04' } }],
  ['published', '11.4.2025', { metadata: { published: '2025-04-11' } }],
  ['language', 'pt-BR', { metadata: { language: 'pt-BR' } }],
  ['status', 'Done', { status: 'done' }],
  ['status', 'i', { status: 'in work' }],
  ['status', '', { status: 'unread' }],
  ['tags', 'Aid | War; Sea, Aid', { tags: { set: ['Aid', 'War', 'Sea', 'Aid'] } }],
  ['tags', '', { tags: { set: [] } }],
] as const)('reads %s “%s”', (key, input, patch) => {
  expect(readCell(key, input)).toEqual({ patch });
});

it.each([
  ['published', 'soon', /2025-04-11/],
  ['language', 'English', /en, uk/],
  ['status', 'finished', /unread, in work, done/],
  ['tags', 'x'.repeat(101), /100 characters/],
  ['title', 'x'.repeat(2001), /2,001 characters/],
  ['facts', '3', /cannot be changed/],
] as const)('refuses %s “%s” and says why', (key, input, error) => {
  expect(readCell(key, input)).toMatchObject({ error });
});

const keys = articleGridColumns.map(({ key }) => key);

it('gives patches that the store takes, whatever is pasted', () => {
  assert(
    property(constantFrom(...keys), string({ unit: 'binary', maxLength: 300 }), (key, input) => {
      const read = readCell(key, input);
      if ('patch' in read) expect(articlePatchSchema.safeParse(read.patch).success).toBe(true);
    }),
  );
});

it('reads back what a cell shows', () => {
  const row: ArticleRow = {
    ...emptyMetadata,
    id: 'a',
    title: 'Talks begin',
    published: '2025-04-11T14:07Z',
    language: 'uk',
    status: 'in work',
    tags: ['Aid', 'War'],
    length: 12,
    facts: 3,
    sections: 0,
    importedAt: '2025-04-12T08:00:00.000Z',
    sourceName: 'a.txt',
  };
  const shown = (key: string): string => {
    const column = articleGridColumns.find((candidate) => candidate.key === key);
    return column === undefined ? '' : articleText(row, column);
  };
  expect(readCell('published', shown('published'))).toEqual({
    patch: { metadata: { published: row.published } },
  });
  expect(readCell('tags', shown('tags'))).toEqual({ patch: { tags: { set: row.tags } } });
  expect(readCell('status', shown('status'))).toEqual({ patch: { status: row.status } });
  expect([shown('facts'), shown('url'), shown('mark')]).toEqual(['3', '', '']);
});
