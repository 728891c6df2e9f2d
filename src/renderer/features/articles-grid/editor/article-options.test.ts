import { expect, it } from 'vitest';
import { articleOptions, takeOption } from './article-options.ts';

const known = [
  { value: 'Aid', articles: 3 },
  { value: 'Sea', articles: 1 },
];

function labels(text: string, untouched = false, key: 'tags' | 'outlet' = 'tags'): string[] {
  return articleOptions(key, text, text.length, known, untouched).options.map(({ label }) => label);
}

it('offers tags that the article does not have, by the one being typed', () => {
  expect(labels('')).toEqual(['Aid', 'Sea']);
  expect(labels('aid | ')).toEqual(['Sea']);
  expect(labels('aid | x')).toEqual([]);
  expect(labels('S')).toEqual(['Sea']);
  expect(labels('Aid', true)).toEqual(['Sea']);
});

it('offers all outlets until something is typed', () => {
  expect(labels('Aid', true, 'outlet')).toEqual(['Aid', 'Sea']);
  expect(labels('se', false, 'outlet')).toEqual(['Sea']);
});

it('takes a status by its first letter', () => {
  const { options, initial } = articleOptions('status', 'd', 1, [], false);
  expect(options[initial]?.insert).toBe('done');
  expect(articleOptions('status', '', 0, [], false)).toMatchObject({ initial: -1 });
  expect(articleOptions('status', 'unread', 6, [], true).options).toHaveLength(3);
});

it('puts a tag in the place of the one being typed', () => {
  const [, sea] = articleOptions('tags', '', 0, known, false).options;
  if (sea === undefined) throw new Error('No option');
  expect(takeOption('tags', 'Aid | s', 7, sea)).toEqual({ text: 'Aid | Sea', caret: 9 });
  expect(takeOption('outlet', 's', 1, sea)).toEqual({ text: 'Sea', caret: 3 });
});
