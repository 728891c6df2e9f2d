import { z } from 'zod';
import { entityKinds, type EntityKind } from './codebook.ts';

/** A canonical actor, place, organisation or item, and the names it is printed under. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** How many facts mention it. */
  readonly facts: number;
}

/** Which entities a table shows, in which order. */
export const entityOrderSchema = z.object({
  /** Words in the name or an alias; empty lists all. */
  search: z.string().max(500).default(''),
  kind: z.enum(entityKinds).nullable().default(null),
  sort: z.enum(['name', 'kind', 'facts']).default('name'),
  descending: z.boolean().default(false),
});
export type EntityOrder = z.infer<typeof entityOrderSchema>;

/** A page of that table. */
export const entityListingSchema = entityOrderSchema.extend({
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(1000),
});
export type EntityListing = z.infer<typeof entityListingSchema>;

/** A name as a coder gives it. */
export const entityNameSchema = z.string().trim().min(1).max(500);

/** A happening that one or more facts report. */
export interface EventRow {
  readonly id: string;
  readonly label: string;
  readonly facts: number;
}
