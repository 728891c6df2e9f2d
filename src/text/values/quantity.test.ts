import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/reason.ts';
import { quantitySchema, type Quantity } from '../../shared/domain/values.ts';
import { awkwardText, wellFormedText } from '../testing/arbitraries.ts';
import { quantities } from '../testing/values.ts';
import { parseQuantity } from './quantity.ts';
import { printQuantity } from './quantity-print.ts';

function count(best: number | null, unit: string | null, more: Partial<Quantity> = {}): Quantity {
  return { best, low: null, high: null, unit, qualifier: 'exact', of: null, ...more };
}

describe('parseQuantity', () => {
  it.each<[input: string, quantity: Quantity, printed: string]>([
    [
      'at least two civilians',
      count(2, 'civilians', { low: 2, qualifier: 'at least' }),
      'at least 2 civilians',
    ],
    ['24 of 39 drones', count(24, 'drones', { of: 39 }), '24 of 39 drones'],
    ['24 out of the 39 drones', count(24, 'drones', { of: 39 }), '24 of 39 drones'],
    ['24/39 drones', count(24, 'drones', { of: 39 }), '24 of 39 drones'],
    [
      'hundreds of thousands of drones',
      count(null, 'drones', { low: 100_000, high: 999_999, qualifier: 'hundreds of thousands' }),
      'hundreds of thousands of drones',
    ],
    [
      'dozens of tanks',
      count(null, 'tanks', { low: 24, high: 99, qualifier: 'dozens' }),
      'dozens of tanks',
    ],
    [
      'many hundreds',
      count(null, null, { low: 100, high: 999, qualifier: 'hundreds' }),
      'hundreds',
    ],
    ['another four IRIS-T systems', count(4, 'IRIS-T systems'), '4 IRIS-T systems'],
    ['about 50', count(50, null, { qualifier: 'about' }), 'about 50'],
    ['10-12', count(null, null, { low: 10, high: 12 }), '10–12'],
    ['between 5 and 7 tanks', count(null, 'tanks', { low: 5, high: 7 }), '5–7 tanks'],
    ['1.5 to 2 million', count(null, null, { low: 1_500_000, high: 2_000_000 }), '1.5–2 million'],
    ['30 army chiefs', count(30, 'army chiefs'), '30 army chiefs'],
    ['1,200', count(1200, null), '1,200'],
    ['2.5 million shells', count(2_500_000, 'shells'), '2.5 million shells'],
    ['twenty-four', count(24, null), '24'],
    ['one hundred and twenty soldiers', count(120, 'soldiers'), '120 soldiers'],
    ['two million three hundred thousand', count(2_300_000, null), '2.3 million'],
    ['fifteen hundred men', count(1500, 'men'), '1,500 men'],
    ['a dozen jets', count(12, 'jets'), '12 jets'],
    ['half a dozen', count(6, null), '6'],
    ['two dozen', count(24, null), '24'],
    ['half a million shells', count(500_000, 'shells'), '500,000 shells'],
    ['10k troops', count(10_000, 'troops'), '10,000 troops'],
    ['2m people', count(2_000_000, 'people'), '2 million people'],
    ['50m', count(50, 'm'), '50 m'],
    ['155mm shells', count(155, 'mm shells'), '155 mm shells'],
    ['six F-16s', count(6, 'F-16s'), '6 F-16s'],
    ['a drone', count(1, 'drone'), '1 drone'],
    ['no casualties', count(0, 'casualties'), '0 casualties'],
    ['two of the drones', count(2, 'drones'), '2 drones'],
    ['30 rounds of 12,7 mm', count(30, 'rounds of 12,7 mm'), '30 rounds of 12,7 mm'],
    ['up to 50', count(50, null, { high: 50, qualifier: 'up to' }), 'up to 50'],
    ['as many as 50', count(50, null, { high: 50, qualifier: 'up to' }), 'up to 50'],
    [
      'more than 1,000 drones and missiles',
      count(1000, 'drones and missiles', { low: 1000, qualifier: 'more than' }),
      'more than 1,000 drones and missiles',
    ],
    ['fewer than 5', count(5, null, { high: 5, qualifier: 'less than' }), 'less than 5'],
    ['nearly 300 men', count(300, 'men', { qualifier: 'nearly' }), 'nearly 300 men'],
    ['50-plus', count(50, null, { low: 50, qualifier: 'at least' }), 'at least 50'],
    ['5 or more', count(5, null, { low: 5, qualifier: 'at least' }), 'at least 5'],
    ['four\n  battle  groups.', count(4, 'battle groups'), '4 battle groups'],
  ])('reads %j', (input, quantity, printed) => {
    expect(parseQuantity(input)).toEqual({ ok: true, value: quantity });
    expect(printQuantity(quantity)).toBe(printed);
  });

  it.each([
    ['drones', /No number/],
    ['', /No number/],
    ['€5', /is money/],
    ['4th', /place in an order/],
    ['7-5', /above the second/],
    ['1,5 tanks', /parts no thousands/],
    ['between 5', /No number/],
    [`1${'0'.repeat(400)}`, /too large/],
    ['{"best":"five"}', /JSON/],
  ])('refuses %j and says why', (input, reason) => {
    expect(reasonOf(parseQuantity(input))).toMatch(reason);
  });

  it('reads back whatever it prints, for any valid quantity', () => {
    const units = fc.oneof(
      wellFormedText(6),
      fc.constantFrom('tanks', 'of 39', 'm people', 'million', '', ' ', '-plus', '½', '.', '{'),
    );
    fc.assert(
      fc.property(quantities(units), (quantity) => {
        const printed = printQuantity(quantity);
        expect(printed).not.toMatch(/[\r\n]/);
        expect(parseQuantity(printed)).toEqual({ ok: true, value: quantity });
      }),
      { numRuns: 2000 },
    );
  });

  it('answers only valid quantities, and never throws', () => {
    const pieces = fc.constantFrom(
      ...(
        '5 1,200 .5 m k million of to - / between ' +
        'and a no half dozen dozens at least hundred two twenty tanks'
      ).split(' '),
      'or more',
    );
    const phrases = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(phrases, awkwardText(8)), (input) => {
        const parsed = parseQuantity(input);
        if (!parsed.ok) return;
        expect(quantitySchema.parse(parsed.value)).toEqual(parsed.value);
      }),
      { numRuns: 2000 },
    );
  });
});
