import { splitsPair } from '../well-formed.ts';
import type { CodedValues, ValueType } from '../../shared/domain/values.ts';
import type { Code } from '../../shared/domain/codebook.ts';

/** What a parser may know beside the input. */
export interface ParseContext {
  /** The codes that the field may hold; empty for fields of another type. */
  readonly codes: readonly Code[];
  /** The article's date (YYYY-MM-DD, or a date-time that begins so), which "Friday" is read from. */
  readonly reference: string | null;
}

/** A value of any type but `entity`: those are ids, which only the store knows. */
export type ParsedValue = CodedValues[Exclude<ValueType, 'entity'>];

/** What an input is understood as. */
export type ParsedCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: ParsedValue }
  /** For entity fields: the names, distinct without regard to case, for the store to resolve. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** `error` tells a person what is wrong and how to write it. */
  | { readonly kind: 'invalid'; readonly error: string };

/** What the parser of one value type answers. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** An understood value. */
export function understood<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** An input that is no value, with the reason and the cure. */
export function refused<T = never>(error: string): Parsed<T> {
  return { ok: false, error };
}

/** A piece of the input for an error, shortened so that the message stays readable. */
export function cite(input: string): string {
  const line = input.replace(/\s+/g, ' ').trim();
  const shown = line.length <= 60 ? line : `${line.slice(0, splitsPair(line, 58) ? 57 : 58)}…`;
  return `“${shown}”`;
}
