/**
 * What went wrong, as a word that callers branch on. Error classes do not survive a process
 * boundary, so nothing in Gloss tests `instanceof` on the far side.
 */
export type ErrorKind =
  | 'invalid-arguments'
  | 'not-allowed'
  | 'not-found'
  | 'no-project'
  | 'not-a-project'
  | 'newer-project'
  | 'damaged-project'
  | 'locked'
  | 'read-only'
  | 'exists'
  | 'disk-full'
  | 'unreadable-file'
  | 'unknown-charset'
  | 'unknown-format'
  | 'too-large'
  | 'empty'
  | 'cancelled'
  | 'host-stopped'
  | 'internal';

/** `message` says what happened and what is safe; `hint` says what to do next. */
export interface Failure {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint?: string;
}

/** The envelope in which every result crosses a process boundary. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** An error with a kind, thrown inside a process and turned into a `Failure` at its border. */
export class GlossError extends Error {
  readonly kind: ErrorKind;
  readonly hint: string | undefined;

  constructor(kind: ErrorKind, message: string, hint?: string) {
    super(message);
    this.name = 'GlossError';
    this.kind = kind;
    this.hint = hint;
  }
}

/** Wraps a value that is to cross a process boundary. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Turns anything thrown into a `Failure`; what is not a `GlossError` becomes `internal`. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof GlossError) {
    const { kind, message, hint } = thrown;
    return hint === undefined ? { kind, message } : { kind, message, hint };
  }
  return { kind: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Wraps anything thrown, as `toFailure` reads it. */
export function fail<T = never>(thrown: unknown): Result<T> {
  return { ok: false, error: toFailure(thrown) };
}
