import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSchema } from '../../../shared/domain/values.ts';
import { decimals } from '../../testing/values.ts';
import { add, compareDecimals, fromNumber, multiply, shift, toDecimal } from './decimal.ts';

describe('decimals', () => {
  it.each([
    [false, '007', '500', '7.5'],
    [false, '', '', '0'],
    [true, '0', '00', '0'],
    [true, '', '05', '-0.05'],
  ])('have one form: %s %j %j', (negative, whole, fraction, decimal) => {
    expect(toDecimal(negative, whole, fraction)).toBe(decimal);
  });

  it.each([
    ['1.5', 6, '1500000'],
    ['450', 6, '450000000'],
    ['23.87', 9, '23870000000'],
    ['1234567', -6, '1.234567'],
    ['5', -3, '0.005'],
    ['-0.5', 1, '-5'],
    ['0', 12, '0'],
  ])('shift %s by %d to %s', (decimal, places, shifted) => {
    expect(shift(decimal, places)).toBe(shifted);
  });

  it('keep their form and value through every operation', () => {
    fc.assert(
      fc.property(decimals(), decimals(), fc.integer({ min: -20, max: 20 }), (a, b, places) => {
        for (const result of [shift(a, places), add(a, b), multiply(a, b)])
          expect(decimalSchema.safeParse(result).success).toBe(true);
        expect(shift(shift(a, places), -places)).toBe(a);
        expect(add(add(a, b), multiply(b, '-1'))).toBe(a);
        expect(compareDecimals(a, b)).toBe(-compareDecimals(b, a) + 0);
        expect(compareDecimals(add(a, '0.1'), a)).toBe(1);
      }),
    );
  });

  it('add what floats cannot', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(multiply('1.005', '1000')).toBe('1005');
  });

  it('hold every finite number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const decimal = fromNumber(number);
        expect(decimalSchema.safeParse(decimal).success).toBe(true);
        expect(Number(decimal)).toBe(number === 0 ? 0 : number);
      }),
    );
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError);
    expect(() => fromNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
