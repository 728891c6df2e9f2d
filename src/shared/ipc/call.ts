import type { z } from 'zod';

/** A channel: the schema of its one argument and, as a type only, what it answers. */
export interface Call<Schema extends z.ZodType = z.ZodType, Value = unknown> {
  readonly args: Schema;
  /** Never set; carries the result's type. */
  readonly result?: Value;
}

/** Declares a channel; the result's type is given first, the schema is inferred. */
export function call<Value>() {
  return <Schema extends z.ZodType>(args: Schema): Call<Schema, Value> => ({ args });
}

export type Calls = Readonly<Record<string, Call>>;
/** What a caller passes (before defaults are filled in). */
export type ArgsOf<C> = C extends Call<infer Schema> ? z.input<Schema> : never;
/** What a handler receives (after validation). */
export type ParsedArgsOf<C> = C extends Call<infer Schema> ? z.output<Schema> : never;
export type ValueOf<C> = C extends Call<z.ZodType, infer Value> ? Value : never;
