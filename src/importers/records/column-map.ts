import type { Metadata } from '../../shared/domain/article.ts';

export { columnMapSchema, type ColumnMap } from '../../shared/domain/batch.ts';

/** What a column of a table may hold: the text, or a part of the metadata. */
export type Role = 'text' | keyof Metadata;

export const roles = [
  'text',
  'title',
  'outlet',
  'author',
  'url',
  'published',
  'language',
] as const satisfies readonly Role[];
