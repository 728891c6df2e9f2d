import { z } from 'zod';
import {
  moneySchema,
  quantitySchema,
  type Money,
  type Quantity,
} from '../../shared/domain/values.ts';
import { makeWellFormed } from '../well-formed.ts';
import { refused, understood, type Parsed } from './parsed-cell.ts';

function fromJson<T>(schema: z.ZodType<T>, input: string, example: string): Parsed<T> {
  let data: unknown;
  try {
    data = JSON.parse(input);
  } catch {
    return refused(`This begins like JSON but is none. Write it in words, such as ${example}.`);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return understood(parsed.data);
  const reason = z.prettifyError(parsed.error).slice(0, 300);
  return refused(`This JSON is no such value: ${reason}. Write it in words, such as ${example}.`);
}

/**
 * Values that no words can say, such as an amount with bounds of its own, are printed as JSON and
 * read back from it, so that editing a cell never loses them.
 */
export function moneyFromJson(input: string): Parsed<Money> {
  return fromJson(moneySchema, input, '£2–3 billion');
}

/** As `moneyFromJson`; escapes cannot bring a lone surrogate into the unit. */
export function quantityFromJson(input: string): Parsed<Quantity> {
  const parsed = fromJson(quantitySchema, input, 'at least 24 of 39 drones');
  if (!parsed.ok || parsed.value.unit === null) return parsed;
  return understood({ ...parsed.value, unit: makeWellFormed(parsed.value.unit).text });
}

/** The JSON form, in one line. */
export function toJson(value: Money | Quantity): string {
  return JSON.stringify(value);
}
