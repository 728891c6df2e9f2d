import type { ImportOptions } from '../../../../shared/domain/batch.ts';
import { tagSchema } from '../../../../shared/domain/article-table.ts';
import { compileNamePattern } from '../../../../shared/domain/name-pattern.ts';
import { readPublished } from '../../../../shared/domain/published.ts';

/** The options as they stand in their fields, where they may be wrong yet. */
export interface Draft {
  readonly pattern: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly language: string;
  readonly tags: string;
  /** Empty to find it out. */
  readonly charset: string;
  readonly wholePage: boolean;
  readonly keepOriginals: boolean;
}
export type TextField = Exclude<keyof Draft, 'wholePage' | 'keepOriginals'>;

export function draftOf(options: ImportOptions): Draft {
  const { defaults, namePattern, tags, charset, wholePage, keepOriginals } = options;
  return {
    pattern: namePattern ?? '',
    outlet: defaults.outlet ?? '',
    author: defaults.author ?? '',
    published: defaults.published ?? '',
    language: defaults.language ?? '',
    tags: tags.join(', '),
    charset: charset ?? '',
    wholePage,
    keepOriginals,
  };
}

/** What is wrong with the fields, by field, in words. */
export type Errors = Partial<Record<TextField, string>>;

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

function tagsOf(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** The options that the fields say, or what is wrong with them. */
export function readDraft(
  draft: Draft,
  before: ImportOptions,
): { readonly options: ImportOptions; readonly errors: Errors } {
  const errors: { -readonly [Field in TextField]?: string } = {};
  const namePattern = orNull(draft.pattern);
  if (namePattern !== null) {
    const compiled = compileNamePattern(namePattern);
    if (!compiled.ok) errors.pattern = compiled.reason;
  }
  const published = readPublished(draft.published);
  if ('error' in published) errors.published = published.error;
  const tags = tagsOf(draft.tags);
  const bad = tags.find((tag) => !tagSchema.safeParse(tag).success);
  if (bad !== undefined)
    errors.tags = `“${bad}” is no tag: at most 100 characters, without | and ;.`;
  else if (tags.length > 50) errors.tags = 'At most 50 tags.';
  return {
    errors,
    options: {
      ...before,
      namePattern,
      tags: [...tags],
      charset: orNull(draft.charset),
      wholePage: draft.wholePage,
      keepOriginals: draft.keepOriginals,
      defaults: {
        outlet: orNull(draft.outlet),
        author: orNull(draft.author),
        published: 'error' in published ? null : published.value,
        language: orNull(draft.language),
      },
    },
  };
}
