import { z } from 'zod';
import { GlossError } from '../shared/result.ts';

/** Checks arguments by a schema; throws `invalid-arguments` with what is wrong where. */
export function checkArguments<Schema extends z.ZodType>(
  schema: Schema,
  args: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  throw new GlossError('invalid-arguments', z.prettifyError(parsed.error));
}
