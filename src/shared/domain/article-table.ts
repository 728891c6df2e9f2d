import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { articleStatuses, metadataSchema } from './article.ts';

/** A tag as it may be typed: one line without what separates the items of a list. */
export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^|;,\r\n\t]+$/);

/** The columns of the table of articles, by which it is sorted and filtered. */
export const articleColumns = [
  'title',
  'outlet',
  'published',
  'language',
  'url',
  'author',
  'tags',
  'status',
  'facts',
  'length',
  'sourceName',
  'importedAt',
] as const;
export type ArticleColumn = (typeof articleColumns)[number];

/**
 * Which articles, in which order. Without a sort they come as they were imported, or with search
 * words the best match first.
 */
export const articleQuerySchema = z.object({
  /** Full-text words in title or text; empty finds all. */
  search: z.string().max(500).default(''),
  /** All must hold; `src/store/article-table/filter.ts` says what can be written. */
  filters: z
    .array(z.object({ column: z.enum(articleColumns), text: z.string().max(500) }))
    .max(20)
    .default([]),
  statuses: z.array(z.enum(articleStatuses)).nullable().default(null),
  /** Articles that have one of these tags. */
  tags: z.array(z.string().max(100)).max(100).nullable().default(null),
  sort: z
    .array(z.object({ column: z.enum(articleColumns), descending: z.boolean() }))
    .max(5)
    .default([]),
});
export type ArticleQuery = z.infer<typeof articleQuerySchema>;

export const allArticles: ArticleQuery = {
  search: '',
  filters: [],
  statuses: null,
  tags: null,
  sort: [],
};

/** What is to be changed of articles; what is not given stays. */
export const articlePatchSchema = z.strictObject({
  metadata: metadataSchema.partial().optional(),
  /** `set` replaces all tags; then `remove` takes some away and `add` puts some on. */
  tags: z
    .strictObject({
      set: z.array(tagSchema).max(50).optional(),
      add: z.array(tagSchema).max(50).optional(),
      remove: z.array(z.string().max(100)).max(200).optional(),
    })
    .optional(),
  status: z.enum(articleStatuses).optional(),
});
export type ArticlePatch = z.infer<typeof articlePatchSchema>;

/** Some articles by their ids, or all that a query shows. */
export const whichArticlesSchema = z.union([
  z.strictObject({ ids: z.array(idSchema).min(1).max(100_000) }),
  z.strictObject({ query: articleQuerySchema }),
]);
export type WhichArticles = z.infer<typeof whichArticlesSchema>;

export const articleEditSchema = z.object({
  articles: whichArticlesSchema,
  patch: articlePatchSchema,
});
export type ArticleEdit = z.infer<typeof articleEditSchema>;

/** The metadata that a file's name may give. */
export const patternFields = ['title', 'outlet', 'author', 'published', 'language'] as const;
export type PatternField = (typeof patternFields)[number];

/** A tag with how many articles have it. */
export interface TagCount {
  readonly tag: string;
  readonly articles: number;
}

/** A value of a column with how many articles have it. */
export interface ValueCount {
  readonly value: string;
  readonly articles: number;
}

/** What a pattern makes of the name of one article's file. */
export interface PatternOutcome {
  readonly id: string;
  readonly sourceName: string;
  /** What would be, or was, changed. */
  readonly changes: readonly {
    readonly field: PatternField;
    readonly before: string | null;
    readonly after: string;
  }[];
  /** Why the name does not fit; null if it does. */
  readonly reason: string | null;
}

export interface AppliedPattern {
  /** Articles that are changed, left as they are, and do not fit. */
  readonly changed: number;
  readonly same: number;
  readonly unfit: number;
  /** The first hundred of the changed, and of those that do not fit. */
  readonly outcomes: readonly PatternOutcome[];
}

/** A command's answer about articles: how many it changed, and the rows of the first thousand. */
export interface EditedArticles<Row> {
  readonly changed: number;
  readonly rows: readonly Row[];
}
