import { articleStatuses, metadataSchema } from '../../../../shared/domain/article.ts';
import { tagSchema, type ArticlePatch } from '../../../../shared/domain/article-table.ts';
import { readPublished } from '../../../../shared/domain/published.ts';
import type { ArticleGridColumn } from '../model/article-columns.ts';

/** What a typed text means in a column, or why it is none of its values. */
export type ReadCell = { readonly patch: ArticlePatch } | { readonly error: string };

/** `a | b; c` as its items, without blank ones. */
export function splitTags(input: string): readonly string[] {
  return input
    .split(/[|;,\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function readTags(input: string): ReadCell {
  const tags = splitTags(input);
  const bad = tags.find((tag) => !tagSchema.safeParse(tag).success);
  if (bad !== undefined)
    return { error: `“${bad.slice(0, 40)}” is no tag: up to 100 characters on one line.` };
  return tags.length > 50
    ? { error: 'An article has 50 tags at most.' }
    : { patch: { tags: { set: [...tags] } } };
}

function readStatus(input: string): ReadCell {
  const typed = input.trim().toLowerCase();
  const status =
    typed === '' ? 'unread' : articleStatuses.find((candidate) => candidate.startsWith(typed));
  return status === undefined
    ? { error: `The status is ${articleStatuses.join(', ')}.` }
    : { patch: { status } };
}

/** Reads what was typed or pasted into a cell; nothing is changed by blank text but to nothing. */
export function readCell(key: ArticleGridColumn['key'], input: string): ReadCell {
  switch (key) {
    case 'tags':
      return readTags(input);
    case 'status':
      return readStatus(input);
    case 'published': {
      const read = readPublished(input);
      return 'error' in read
        ? { error: read.error }
        : { patch: { metadata: { published: read.value } } };
    }
    case 'title':
    case 'outlet':
    case 'author':
    case 'url':
    case 'language': {
      const value = input.replace(/\s+/g, ' ').trim();
      if (value === '') return { patch: { metadata: { [key]: null } } };
      if (key === 'language' && !/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value))
        return { error: 'Write a language as its tag: en, uk or pt-BR.' };
      const checked = metadataSchema.shape[key].safeParse(value);
      return checked.success
        ? { patch: { metadata: { [key]: value } } }
        : { error: `This is too long: ${value.length.toLocaleString('en')} characters.` };
    }
    default:
      return { error: 'This cannot be changed.' };
  }
}
