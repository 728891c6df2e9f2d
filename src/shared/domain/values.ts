import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** The value types of a field (DESIGN section 6). */
export const valueTypes = [
  'text',
  'longtext',
  'url',
  'boolean',
  'integer',
  'number',
  'code',
  'entity',
  'quantity',
  'money',
  'date',
] as const;
export type ValueType = (typeof valueTypes)[number];

/** How a printed number limits the value that it stands for. */
export const qualifiers = [
  'exact',
  'about',
  'nearly',
  'at least',
  'at most',
  'more than',
  'less than',
  'up to',
  'dozens',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
] as const;
export const qualifierSchema = z.enum(qualifiers);
export type Qualifier = z.infer<typeof qualifierSchema>;

/** A decimal number as text, so that no digit is lost: `450000000`, `23870000000`, `-0.5`. */
export const decimalSchema = z.string().regex(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);

/** ISO 4217 alphabetic code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** Money as coded. `amount` is null where `low` and `high` are given. Never converted by Gloss. */
export const moneySchema = z.object({
  amount: decimalSchema.nullable(),
  currency: currencySchema,
  qualifier: qualifierSchema,
  low: decimalSchema.nullable(),
  high: decimalSchema.nullable(),
  /** The conversion that the text itself prints, such as `($589 million)`. */
  conversion: z.object({ amount: decimalSchema, currency: currencySchema }).nullable(),
});
export type Money = z.infer<typeof moneySchema>;

/** A count or measure. Exact gives `best` only; vague ones have bounds and no `best`. */
export const quantitySchema = z.object({
  best: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The counted noun phrase, as printed or as typed. */
  unit: z.string().nullable(),
  qualifier: qualifierSchema,
  /** The total that the number is taken from: 39 in "24 of 39 drones". */
  of: z.number().nullable(),
});
export type Quantity = z.infer<typeof quantitySchema>;

export const datePrecisions = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'range',
  'open',
] as const;
export const dateBases = [
  'explicit',
  'relative to article',
  'relative to section',
  'inferred',
] as const;

const daySchema = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/);

/** A date as coded: EDTF (ISO 8601-2) with the first and last day that it covers. */
export const dateValueSchema = z.object({
  edtf: z.string().min(1),
  /** YYYY-MM-DD, null where the interval is open. */
  earliest: daySchema.nullable(),
  latest: daySchema.nullable(),
  precision: z.enum(datePrecisions),
  basis: z.enum(dateBases),
});
export type DateValue = z.infer<typeof dateValueSchema>;

/** One mention of an entity; `printed` is the name as the text has it, null if typed by hand. */
export const entityMentionSchema = z.object({
  entity: idSchema,
  printed: z.string().nullable(),
});
export type EntityMention = z.infer<typeof entityMentionSchema>;

/** The coded form of each value type. */
export const codedSchemas = {
  text: z.string().min(1),
  longtext: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  boolean: z.boolean(),
  integer: z.int(),
  number: z.number(),
  code: z.array(z.string().min(1)).min(1),
  entity: z.array(entityMentionSchema).min(1),
  quantity: quantitySchema,
  money: moneySchema,
  date: dateValueSchema,
} as const satisfies Record<ValueType, z.ZodType>;

export type CodedValues = { [T in ValueType]: z.infer<(typeof codedSchemas)[T]> };
export type CodedValue = CodedValues[ValueType];

/**
 * What a fact holds for one field: a value that the codebook accepts, or what the coder typed with
 * the reason why it is not one (kept, shown, and never dropped). An empty field has no cell.
 */
export type Cell<V = CodedValue> =
  { readonly value: V } | { readonly input: string; readonly error: string };

/** Tells the two kinds of cell apart. */
export function isInvalid(cell: Cell): cell is { readonly input: string; readonly error: string } {
  return 'error' in cell;
}
