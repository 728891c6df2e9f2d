import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../testing/reason.ts';
import { readDigits } from './digits.ts';

describe('readDigits', () => {
  it.each([
    ['1200', '1200', 4],
    ['1,200.50', '1200.5', 8],
    ['1,234,567', '1234567', 9],
    ['12,34,567', '1234567', 9],
    ['1 200 000', '1200000', 9],
    ['1\u202F200', '1200', 5],
    ["1'200", '1200', 5],
    ['.5', '0.5', 2],
    ['2½', '2.5', 2],
    ['¾', '0.75', 1],
    ['007', '7', 3],
    ['11, 2025', '11', 2],
    ['11 2025', '11', 2],
    ['5.', '5', 1],
    ['1,200, and', '1200', 5],
    ["2025's", '2025', 4],
  ])('reads %j as %s, %d long', (text, decimal, end) => {
    expect(readDigits(text, 0)).toEqual({ ok: true, decimal, end });
  });

  it.each(['1,5', '1.200,50', '1,2,3', '1.2.3', '1,2000', '1234,567', '1.234.567'])(
    'refuses %j with a reason',
    (text) => {
      const digits = readDigits(text, 0);
      expect(digits === null ? '' : reasonOf(digits)).toMatch(/comma|points/);
    },
  );

  it.each(['', 'a1', '.', ',5', '١٢', '-5'])('finds none at the start of %j', (text) => {
    expect(readDigits(text, 0)).toBeNull();
  });
});
