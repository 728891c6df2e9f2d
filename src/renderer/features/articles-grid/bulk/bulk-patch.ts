import type { ArticlePatch } from '../../../../shared/domain/article-table.ts';
import { readCell, splitTags } from '../cells/read-cell.ts';

/** The fields of the form that change metadata. */
export const bulkFields = ['outlet', 'published', 'author', 'language'] as const;
export type BulkField = (typeof bulkFields)[number];

/** What was typed into the form; a field that is not ticked stays as it is in every article. */
export interface BulkTyped {
  /** Ticked fields with their text; blank empties the field. */
  readonly values: Readonly<Partial<Record<BulkField, string>>>;
  readonly addTags: string;
  readonly removeTags: readonly string[];
  /** Blank leaves it. */
  readonly status: string;
}

export const nothingTyped: BulkTyped = { values: {}, addTags: '', removeTags: [], status: '' };

export interface BulkPatch {
  readonly patch: ArticlePatch;
  readonly errors: Readonly<Partial<Record<BulkField | 'tags', string>>>;
  readonly isEmpty: boolean;
}

/** What the form means, with what is wrong in it. */
export function bulkPatch({ values, addTags, removeTags, status }: BulkTyped): BulkPatch {
  const errors: Partial<Record<BulkField | 'tags', string>> = {};
  let metadata: NonNullable<ArticlePatch['metadata']> | undefined;
  for (const field of bulkFields) {
    const typed = values[field];
    if (typed === undefined) continue;
    const read = readCell(field, typed);
    if ('error' in read) errors[field] = read.error;
    else metadata = Object.assign(metadata ?? {}, read.patch.metadata);
  }
  const add = [...splitTags(addTags)];
  const tags = readCell('tags', addTags);
  if ('error' in tags) errors.tags = tags.error;
  const set = status === '' ? null : readCell('status', status);
  const patch: ArticlePatch = {
    ...(metadata === undefined ? {} : { metadata }),
    ...(add.length + removeTags.length === 0
      ? {}
      : {
          tags: {
            ...(add.length === 0 ? {} : { add }),
            ...(removeTags.length === 0 ? {} : { remove: [...removeTags] }),
          },
        }),
    ...(set !== null && 'patch' in set ? set.patch : {}),
  };
  return { patch, errors, isEmpty: Object.keys(patch).length === 0 };
}
