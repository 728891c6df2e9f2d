import { z } from 'zod';

/** `[start, end)` in an article's text, in UTF-16 code units; never empty. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.end > span.start, { message: 'A span must not be empty' });

export type Span = z.infer<typeof spanSchema>;

/** Orders spans by start, then the longer first, so that an enclosing span precedes its inner ones. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
