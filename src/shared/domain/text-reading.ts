import { z } from 'zod';
import { sectionKindSchema } from './understanding.ts';

const offset = z.int().nonnegative();

const sectionSchema = z.object({
  kind: sectionKindSchema,
  label: z.string().nullable(),
  start: offset,
  bodyStart: offset,
  end: offset,
  level: offset,
  time: z.string().nullable(),
  clock: z.string().nullable(),
  day: z.string().nullable(),
});

const passageSchema = z.object({
  start: offset,
  end: offset,
  hash: z.int().nonnegative(),
  bands: z.array(z.int()),
});

/**
 * What is read in an article's canonical text before it comes into the project, so that the store
 * need not: its sections as of its `published` date, its passages, its sketch. Offsets are UTF-16
 * code units. Both sides are the same build of Gloss, and read alike.
 */
export const textReadingSchema = z.object({
  sections: z.array(sectionSchema),
  passages: z.array(passageSchema),
  /** Null for a text that is too short to have one. */
  sketch: z.instanceof(Uint16Array<ArrayBufferLike>).nullable(),
});
export type TextReading = z.infer<typeof textReadingSchema>;
