import * as fc from 'fast-check';
import { fieldSchema, type Code, type Field } from '../../shared/domain/codebook.ts';
import {
  qualifiers,
  type Money,
  type Quantity,
  type ValueType,
} from '../../shared/domain/values.ts';
import { fromNumber, toDecimal } from '../values/numbers/decimal.ts';

/** A field of the type, with nothing else special about it. */
export function fieldOf(type: ValueType, multiple = false): Field {
  return fieldSchema.parse({ key: 'field', label: 'Field', type, multiple });
}

/** A decimal in its one form, from tiny to enormous, often round. */
export function decimals(): fc.Arbitrary<string> {
  const digits = fc.stringMatching(/^\d{0,24}$/);
  const round = fc
    .tuple(fc.nat(9999), fc.nat(15))
    .map(([number, zeros]) => toDecimal(false, `${String(number)}${'0'.repeat(zeros)}`, ''));
  const any = fc
    .tuple(fc.boolean(), digits, fc.stringMatching(/^\d{0,6}$/))
    .map(([negative, whole, fraction]) => toDecimal(negative, whole, fraction));
  return fc.oneof(round, any);
}

function currencies(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('EUR', 'GBP', 'USD', 'UAH', 'PLN', 'CZK', 'AUD', 'JPY', 'ALL'),
    fc.stringMatching(/^[A-Z]{3}$/),
  );
}

/** Anything that `moneySchema` takes, sensible or not. */
export function monies(): fc.Arbitrary<Money> {
  return fc.record({
    amount: fc.option(decimals()),
    currency: currencies(),
    qualifier: fc.constantFrom(...qualifiers),
    low: fc.option(decimals()),
    high: fc.option(decimals()),
    conversion: fc.option(fc.record({ amount: decimals(), currency: currencies() })),
  });
}

function numbers(): fc.Arbitrary<number> {
  return fc
    .oneof(
      fc.nat(10_000),
      fc.nat(1000).map((number) => number * 1_000_000),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    .map((number) => Number(fromNumber(number)));
}

/** Anything that `quantitySchema` takes, with a unit from the texts given. */
export function quantities(units: fc.Arbitrary<string>): fc.Arbitrary<Quantity> {
  return fc.record({
    best: fc.option(numbers()),
    low: fc.option(numbers()),
    high: fc.option(numbers()),
    unit: fc.option(units),
    qualifier: fc.constantFrom(...qualifiers),
    of: fc.option(numbers()),
  });
}

/** A code list with the traps in it: separators, quotes, keys that are other codes' labels. */
export const awkwardCodes: readonly Code[] = [
  { key: 'announced', label: 'Announced', definition: '' },
  { key: 'committed', label: 'Committed', definition: '' },
  { key: 'delivered', label: 'Delivered', definition: '' },
  { key: 'a|b', label: 'A | B', definition: '' },
  { key: 'semi', label: 'one; two', definition: '' },
  { key: 'quote', label: '"quoted" word', definition: '' },
  { key: 'left', label: 'right', definition: '' },
  { key: 'right', label: 'left', definition: '' },
  { key: 'upper', label: 'ANNOUNCED', definition: '' },
  { key: 'spaced', label: ' two  spaces ', definition: '' },
  { key: 'same1', label: 'Same', definition: '' },
  { key: 'same2', label: 'Same', definition: '' },
];
