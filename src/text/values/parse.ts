import type { Field } from '../../shared/domain/codebook.ts';
import { assertNever } from '../../shared/assert.ts';
import type { ValueType } from '../../shared/domain/values.ts';
import { makeWellFormed } from '../well-formed.ts';
import { parseCodes } from './code.ts';
import { parseDate } from './date.ts';
import { parseEntityNames } from './entity-names.ts';
import { parseMoney } from './money.ts';
import { parseInteger, parseNumber } from './number.ts';
import type { Parsed, ParseContext, ParsedCell, ParsedValue } from './parsed-cell.ts';
import { parseQuantity } from './quantity.ts';
import { parseBoolean, parseLongText, parseText, parseUrl } from './scalars.ts';

export type { ParseContext, ParsedCell, ParsedValue } from './parsed-cell.ts';

/** The longest input, in UTF-16 code units, that each type's grammar is tried on. */
const longest: Readonly<Record<ValueType, number>> = {
  text: 1_000_000,
  longtext: 1_000_000,
  url: 4_000,
  boolean: 2_000,
  integer: 2_000,
  number: 2_000,
  code: 20_000,
  entity: 100_000,
  quantity: 2_000,
  money: 2_000,
  date: 2_000,
};

type PlainType = Exclude<ValueType, 'entity'>;

function parseValue(
  field: Field,
  type: PlainType,
  input: string,
  context: ParseContext,
): Parsed<ParsedValue> {
  switch (type) {
    case 'text':
      return parseText(input);
    case 'longtext':
      return parseLongText(input);
    case 'url':
      return parseUrl(input);
    case 'boolean':
      return parseBoolean(input);
    case 'integer':
      return parseInteger(input);
    case 'number':
      return parseNumber(input);
    case 'code':
      return parseCodes(input, context.codes, field.multiple);
    case 'quantity':
      return parseQuantity(input);
    case 'money':
      return parseMoney(input);
    case 'date':
      return parseDate(input, context.reference);
    default:
      return assertNever(type, 'value type');
  }
}

/**
 * Understands what was typed, pasted or selected, by the field's type. Blank input is `empty`;
 * anything that is no value is `invalid` with a reason for people. Never throws, and takes time in
 * proportion to the input.
 */
export function parseCell(field: Field, input: string, context: ParseContext): ParsedCell {
  const limit = longest[field.type];
  if (input.length > limit) {
    return {
      kind: 'invalid',
      error: `Too long for one value: ${String(input.length)} characters. Select or write only the value itself.`,
    };
  }
  const { text } = makeWellFormed(input);
  if (text.trim() === '') return { kind: 'empty' };
  if (field.type === 'entity') {
    const names = parseEntityNames(text, field.multiple);
    return names.ok
      ? { kind: 'names', names: names.value }
      : { kind: 'invalid', error: names.error };
  }
  const parsed = parseValue(field, field.type, text, context);
  return parsed.ok
    ? { kind: 'value', value: parsed.value }
    : { kind: 'invalid', error: parsed.error };
}
