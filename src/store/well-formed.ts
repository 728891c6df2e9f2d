import { makeWellFormed } from '../text/well-formed.ts';

function repairWithin(part: object): void {
  if (ArrayBuffer.isView(part)) return;
  const entries: [string, unknown][] = Object.entries(part);
  for (const [key, inner] of entries) {
    if (typeof inner === 'string') Reflect.set(part, key, makeWellFormed(inner).text);
    else if (typeof inner === 'object' && inner !== null) repairWithin(inner);
  }
}

function needsRepair(part: unknown): boolean {
  if (typeof part === 'string') return makeWellFormed(part).replaced > 0;
  if (part === null || typeof part !== 'object' || ArrayBuffer.isView(part)) return false;
  return Object.values(part).some(needsRepair);
}

/**
 * The value with every lone surrogate in its strings replaced by U+FFFD. SQLite keeps text as
 * UTF-8, which has no lone surrogates: without this they would come back as something else. Lengths
 * and offsets in UTF-16 stay. A value without any is answered itself, others as a copy.
 */
export function wellFormed<T extends object>(value: T): T {
  if (!needsRepair(value)) return value;
  const copy = structuredClone(value);
  repairWithin(copy);
  return copy;
}
