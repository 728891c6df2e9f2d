import { z } from 'zod';
import { valueTypes } from './values.ts';

/** Keys become column names in views and CSV, so they are plain identifiers. */
export const keySchema = z.string().regex(/^[a-z][a-z0-9_]{0,47}$/);

export const entityKinds = ['person', 'organisation', 'place', 'item', 'other'] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * Names of the highlight palette in `src/renderer/styles`; each is colour-blind safe and has 3:1
 * contrast against both themes.
 */
export const factColors = [
  'blue',
  'orange',
  'green',
  'red',
  'purple',
  'teal',
  'rose',
  'olive',
  'brown',
  'grey',
] as const;
export type FactColor = (typeof factColors)[number];

export const codeSchema = z.object({
  key: z.string().min(1).max(64),
  label: z.string().min(1),
  definition: z.string().default(''),
});
export type Code = z.infer<typeof codeSchema>;

export const codeListSchema = z.object({
  key: keySchema,
  label: z.string().min(1),
  codes: z.array(codeSchema).min(1),
});
export type CodeList = z.infer<typeof codeListSchema>;

export const fieldSchema = z.object({
  key: keySchema,
  label: z.string().min(1),
  type: z.enum(valueTypes),
  definition: z.string().default(''),
  /** Marked quietly while empty; never blocks the coder. */
  required: z.boolean().default(false),
  /** Whether the grid shows the column before the coder has chosen otherwise. */
  shown: z.boolean().default(true),
  /** For `code` and `entity`: whether a cell may hold more than one. */
  multiple: z.boolean().default(false),
  /** For `code`: the key of its list. */
  list: keySchema.nullable().default(null),
  /** For `entity`: the kind that a new entity gets. */
  entityKind: z.enum(entityKinds).default('other'),
});
export type Field = z.infer<typeof fieldSchema>;

export const factTypeSchema = z.object({
  /** Upper case, as in PLOVER: `AID`, `STATEMENT`. */
  key: z.string().regex(/^[A-Z][A-Z0-9_]{0,31}$/),
  label: z.string().min(1),
  /** The key that makes a fact of this type from a selection. */
  letter: z.string().regex(/^[a-z]$/),
  color: z.enum(factColors),
  /** The PLOVER event type, or null where PLOVER has none. */
  plover: z.string().nullable().default(null),
  definition: z.string().default(''),
  fields: z.array(fieldSchema).min(1),
});
export type FactType = z.infer<typeof factTypeSchema>;

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** A codebook as it lies in a file and as the store hands it out. */
export const codebookSchema = z
  .object({
    key: keySchema,
    name: z.string().min(1),
    version: z.string().min(1),
    definition: z.string().default(''),
    lists: z.array(codeListSchema),
    /** Fields that every fact has, whatever its type. */
    common: z.array(fieldSchema),
    factTypes: z.array(factTypeSchema).min(1),
  })
  .superRefine((book, context) => {
    const complain = (message: string): void => context.addIssue({ code: 'custom', message });
    const lists = new Set(book.lists.map((list) => list.key));
    for (const [what, values] of [
      ['code list', book.lists.map((list) => list.key)],
      ['fact type', book.factTypes.map((type) => type.key)],
      ['letter', book.factTypes.map((type) => type.letter)],
    ] as const) {
      const twice = repeated(values);
      if (twice !== undefined) complain(`The ${what} "${twice}" is there twice`);
    }
    for (const type of book.factTypes) {
      const fields = [...type.fields, ...book.common];
      const twice = repeated(fields.map((field) => field.key));
      if (twice !== undefined) complain(`${type.key} has the field "${twice}" twice`);
      for (const field of fields) {
        if (field.type === 'code' && (field.list === null || !lists.has(field.list)))
          complain(`${type.key}.${field.key} needs a code list that exists`);
      }
    }
  });
export type Codebook = z.infer<typeof codebookSchema>;

/** All fields of a fact type in column order: its own, then the common ones. */
export function fieldsOf(book: Codebook, factType: string): readonly Field[] {
  const type = book.factTypes.find((candidate) => candidate.key === factType);
  return type === undefined ? book.common : [...type.fields, ...book.common];
}

/** The codes that a field may hold; empty for fields of another type. */
export function codesOf(book: Codebook, field: Field): readonly Code[] {
  return book.lists.find((list) => list.key === field.list)?.codes ?? [];
}
