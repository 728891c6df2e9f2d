import type { Field } from '../../../src/shared/domain/codebook.ts';
import { readEdtf } from '../../../src/text/values/dates/edtf.ts';
import { parseQuantity } from '../../../src/text/values/quantity.ts';
import { fieldOf, goldTypes, isCode } from './codebook.ts';
import { readAmount } from './amount.ts';

const own = new Set(['type', 'id', 'part_of']);

function wrongValue(field: Field, value: string): string | null {
  switch (field.type) {
    case 'money':
      return readAmount(value) === null ? 'write money as 450000000 GBP or 4000/5000 GBP' : null;
    case 'date':
      return readEdtf(value).ok ? null : 'is no EDTF';
    case 'code':
      return value.split(' | ').every((code) => isCode(field, code)) ? null : 'is no code';
    case 'quantity': {
      const parsed = parseQuantity(value);
      return parsed.ok ? null : parsed.error;
    }
    default:
      return null;
  }
}

/** What is wrong with the columns of a fact; null if nothing. */
export function wrongFact(keys: Readonly<Record<string, string>>): string | null {
  const type = keys['type'] ?? '';
  if (!goldTypes.includes(type)) return `“${type}” is no fact type that is annotated`;
  for (const [key, value] of Object.entries(keys)) {
    if (own.has(key)) continue;
    const field = fieldOf(type, key);
    if (field === null) return `${type} has no field ${key}`;
    const wrong = wrongValue(field, value);
    if (wrong !== null) return `${key}=${value}: ${wrong}`;
  }
  return null;
}
