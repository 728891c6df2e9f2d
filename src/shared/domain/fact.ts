import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { spanSchema, type Span } from './span.ts';
import type { Cell } from './values.ts';

/** A span with its quote, attached to a fact (`field` null) or to one field of it. */
export interface Evidence extends Span {
  readonly id: string;
  readonly field: string | null;
  readonly versionId: string;
  readonly quote: string;
  /** The number of the version that it stands in, if that is not the text that is read now. */
  readonly older?: number;
}

/** A fact as it crosses to the grid, with all that a row shows. */
export interface FactRow {
  readonly id: string;
  /** Rises with creation; the grid's default order. */
  readonly n: number;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly published: string | null;
  /** Label and printed time of the section that the first evidence stands in (`sectionAt`). */
  readonly sectionLabel: string | null;
  readonly sectionTime: string | null;
  readonly factType: string;
  /** By field key; an empty field has no entry. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** The fact's own spans and those of its fields, in text order; those in older texts last. */
  readonly evidence: readonly Evidence[];
  readonly eventId: string | null;
  readonly eventLabel: string | null;
  readonly partOf: string | null;
  /** The `n` of the fact in `partOf`, for display. */
  readonly partOfN: number | null;
  readonly coder: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Canonical names of the entities that the cells mention, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** One highlight of an article's text. */
export interface Mark extends Span {
  readonly evidenceId: string;
  readonly factId: string;
  readonly factType: string;
  readonly field: string | null;
}

/**
 * One cell of an edit. `input` is what the coder typed, pasted or selected; the store parses it
 * by the field's type. An empty input clears the cell. With `evidence` the cell's spans are
 * replaced; without it they stay, but clearing a cell takes its evidence with it.
 */
export const cellEditSchema = z.object({
  factId: idSchema,
  field: z.string(),
  input: z.string().max(1_000_000),
  evidence: z.array(spanSchema).max(1000).optional(),
});
export type CellEdit = z.infer<typeof cellEditSchema>;

/** Virtual columns of the grid that are no codebook fields but can be sorted and filtered by. */
export const factColumns = [
  'n',
  'fact_type',
  'article',
  'published',
  'section_label',
  'section_time',
  'quote',
  'event',
  'part_of',
  'coder',
  'created_at',
  'updated_at',
] as const;

/** Which facts a table shows, in which order; the same for pages, positions and exports. */
export const factQuerySchema = z.object({
  /** One article, or the whole project if null. */
  articleId: idSchema.nullable(),
  /** One fact type, or all of them if null. */
  factType: z.string().nullable(),
  /** Field keys or `factColumns`; ties are broken by `n`. */
  sort: z
    .array(z.object({ column: z.string(), descending: z.boolean() }))
    .max(5)
    .default([]),
  /** Case-insensitive substring of the cell as shown, by column; all must hold. */
  filters: z.array(z.object({ column: z.string(), contains: z.string().max(500) })).default([]),
});
export type FactQuery = z.infer<typeof factQuerySchema>;

export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
}
