import { GlossError, type Result } from '../../shared/result.ts';

/** The value of a host's answer; throws its failure, so that a handler can pass it on. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { kind, message, hint } = result.error;
  throw new GlossError(kind, message, hint);
}
