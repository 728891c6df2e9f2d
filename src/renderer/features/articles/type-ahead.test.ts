import { expect, it } from 'vitest';
import { emptyMetadata, type ArticleRow } from '../../../shared/domain/article.ts';
import { findByPrefix } from './type-ahead.ts';

function row(title: string): ArticleRow {
  return {
    ...emptyMetadata,
    title,
    id: title,
    status: 'unread',
    tags: [],
    length: 1,
    facts: 0,
    sections: 0,
    importedAt: '',
    sourceName: '',
  };
}

const pages = new Map([
  [0, ['Ferry agency', 'Radar', 'Pilots', 'Radio'].map(row)],
  [2, ['Rain'].map(row)],
]);

it('goes on to the next title with the letter, and around the end', () => {
  expect(findByPrefix(pages, 201, 0, 'r')).toBe(1);
  expect(findByPrefix(pages, 201, 1, 'R')).toBe(3);
  expect(findByPrefix(pages, 201, 3, 'r')).toBe(200);
  expect(findByPrefix(pages, 201, 200, 'f')).toBe(0);
});

it('stays where more letters fit', () => {
  expect(findByPrefix(pages, 201, 1, 'ra')).toBe(1);
  expect(findByPrefix(pages, 201, 1, 'radi')).toBe(3);
  expect(findByPrefix(pages, 201, 1, 'x')).toBeNull();
});
