/** Marks a branch that the types rule out; throws if it is reached all the same. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}

/** Narrows away `null` and `undefined`; `whyWeKnow` is the reason that they cannot occur here. */
export function present<T>(value: T | null | undefined, whyWeKnow: string): T {
  if (value === null || value === undefined) throw new Error(`Missing value: ${whyWeKnow}`);
  return value;
}
