import { codedSchemas, type DateValue } from '../../shared/domain/values.ts';
import { refused, understood, type Parsed } from './parsed-cell.ts';

/** First version. */
export function parseDate(input: string, reference: string | null): Parsed<DateValue> {
  const edtf = input.trim();
  const value = codedSchemas.date.safeParse({
    edtf,
    earliest: edtf,
    latest: edtf,
    precision: 'day',
    basis: 'explicit',
  });
  return value.success ? understood(value.data) : refused(`Not understood (${reference ?? ''}).`);
}

/** First version. */
export function printDate(value: DateValue): string {
  return value.edtf;
}
