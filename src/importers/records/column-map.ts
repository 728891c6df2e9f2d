import { z } from 'zod';
import type { Metadata } from '../../shared/domain/article.ts';

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

const columnName = z.string().min(1).max(1000);

/** Which column holds what, by the columns' names as they stand in the file. */
export const columnMapSchema = z.strictObject({
  text: columnName,
  title: columnName.optional(),
  outlet: columnName.optional(),
  author: columnName.optional(),
  url: columnName.optional(),
  published: columnName.optional(),
  language: columnName.optional(),
});
export type ColumnMap = z.infer<typeof columnMapSchema>;
