import type { Span } from '../../../src/shared/domain/span.ts';

/** What is compared, in the order of the table. */
export const itemKinds = [
  'section',
  'date',
  'money',
  'quantity',
  'entity',
  'quote',
  'fact',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export function isItemKind(text: string): text is ItemKind {
  return itemKinds.some((kind) => kind === text);
}

/**
 * One annotation, of a person or of a program. Offsets are UTF-16 code units. Values are text, as
 * the gold format writes them; what has no value has no key.
 */
export interface Item extends Span {
  readonly kind: ItemKind;
  readonly keys: Readonly<Record<string, string>>;
}

/** What a program found, by kind; a kind that it does not look for is missing. */
export type Findings = Partial<Readonly<Record<ItemKind, readonly Item[]>>>;

/** Leaves out the keys without a value. */
export function keysOf(
  values: Readonly<Record<string, string | number | null | undefined>>,
): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const [key, value] of Object.entries(values))
    if (value !== null && value !== undefined) keys[key] = String(value);
  return keys;
}
