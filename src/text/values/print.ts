import type { Code, Field } from '../../shared/domain/codebook.ts';
import type {
  CodedValue,
  DateValue,
  EntityMention,
  Money,
  Quantity,
} from '../../shared/domain/values.ts';
import { printCodes } from './code.ts';
import { printDate } from './date.ts';
import { printEntityNames } from './entity-names.ts';
import { printMoney } from './money-print.ts';
import { printQuantity } from './quantity-print.ts';
import { printBoolean } from './scalars.ts';

function printComposite(value: Money | Quantity | DateValue): string {
  if ('edtf' in value) return printDate(value);
  return 'currency' in value ? printMoney(value) : printQuantity(value);
}

function printList(
  field: Field,
  list: readonly (string | EntityMention)[],
  names: Readonly<Record<string, string>>,
  codes: readonly Code[],
): string {
  if (field.type === 'code')
    return printCodes(
      list.filter((item) => typeof item === 'string'),
      codes,
    );
  const mentions = list.filter((item) => typeof item !== 'string');
  return printEntityNames(mentions.map(({ entity }) => names[entity] ?? entity));
}

/**
 * The form of a value that the grid shows and the editor starts with; `names` gives the entities'
 * names by id. It is one line for every type but `longtext`. Whatever `parseCell` can answer, it
 * answers again for the printed form (a date's basis excepted, which EDTF does not hold).
 */
export function printCell(
  field: Field,
  value: CodedValue,
  names: Readonly<Record<string, string>>,
  codes: readonly Code[],
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return printBoolean(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return printList(field, value, names, codes);
  return printComposite(value);
}
