import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { entityKinds } from './codebook.ts';
import type { FactRow } from './fact.ts';
import { codedSchemas } from './values.ts';
import { spanSchema } from './span.ts';

/** A name that a suggestion proposes for an entity field; the store finds or makes the entity. */
export const suggestedNameSchema = z.object({
  /** Canonical if the project knows it, else as it would be called. */
  name: z.string().min(1).max(500),
  /** As the text has it; null if the name is understood and not printed. */
  printed: z.string().max(500).nullable(),
  /** Whether accepting makes `printed` an alias of `name`: a spelling that is only near to it. */
  isNear: z.boolean().default(false),
  /** The kind of the entity, if it is made; the field's if not given. */
  kind: z.enum(entityKinds).optional(),
});
export type SuggestedName = z.infer<typeof suggestedNameSchema>;

/** One proposed cell: a coded value, or names for an entity field; with where it came from. */
export const suggestedCellSchema = z.object({
  field: z.string(),
  content: z.union([
    z.object({ value: z.union(Object.values(codedSchemas)) }).strict(),
    z.object({ names: z.array(suggestedNameSchema).min(1).max(100) }).strict(),
  ]),
  evidence: z.array(spanSchema).max(100),
  /** Why, in a few words for the coder: `"will" tells a plan`. */
  reason: z.string().max(500).default(''),
});
export type SuggestedCell = z.infer<typeof suggestedCellSchema>;

/** A proposed fact with evidence; it becomes a fact when a person accepts it. */
export const suggestionSchema = z.object({
  /** Names it within the article while the text is the same: `AID:120-132`. */
  key: z.string().min(1).max(200),
  factType: z.string(),
  /** The words that make it this fact and no other: an amount, a quote. Remembers a decision. */
  anchor: spanSchema,
  /** The fact's own evidence. */
  spans: z.array(spanSchema).min(1).max(100),
  cells: z.array(suggestedCellSchema),
  /** The key of the suggestion that this one is part of. */
  partOf: z.string().nullable().default(null),
  /** The keys of suggestions that repeat this one's passage. */
  repeats: z.array(z.string()).default([]),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionDecisions = ['accepted', 'rejected'] as const;

/** What was decided about a suggestion once; it does not come back. */
export interface SuggestionDecision {
  readonly id: string;
  readonly articleId: string;
  readonly key: string;
  readonly factType: string;
  readonly start: number;
  readonly end: number;
  readonly decision: (typeof suggestionDecisions)[number];
  /** The fact that it became; null if it was rejected, or if that fact was deleted. */
  readonly factId: string | null;
}

export const suggestionsSchema = z.object({
  articleId: idSchema,
  suggestions: z.array(suggestionSchema).min(1).max(10_000),
});

/** What of a suggestion could not be taken over, and why: `field` null is the suggestion itself. */
export interface LeftOut {
  readonly key: string;
  readonly field: string | null;
  readonly reason: string;
}

/** The outcome of accepting suggestions. */
export interface AcceptedSuggestions {
  /** The facts that were made, in the order of their suggestions. */
  readonly facts: readonly FactRow[];
  /** What is remembered of each of them, in the same order. */
  readonly decisions: readonly SuggestionDecision[];
  readonly leftOut: readonly LeftOut[];
}
