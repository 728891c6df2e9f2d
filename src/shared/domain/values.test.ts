import { describe, expect, it } from 'vitest';
import { codedSchemas, decimalSchema, isInvalid, valueTypes, type ValueType } from './values.ts';

describe('decimalSchema', () => {
  it.each(['0', '5', '-5', '450000000', '0.5', '-0.05', '1200.5', `1${'0'.repeat(100)}`])(
    'takes %s',
    (text) => {
      expect(decimalSchema.safeParse(text).success).toBe(true);
    },
  );

  it.each(['', '-', '05', '5.', '5.0', '.5', '1.20', '+5', '1e3', '1,200', ' 5', '5\n', 'NaN'])(
    'refuses %j, so that a number has one form',
    (text) => {
      expect(decimalSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe('codedSchemas', () => {
  const money = {
    amount: '5',
    currency: 'EUR',
    qualifier: 'exact',
    low: null,
    high: null,
    conversion: null,
  };
  const quantity = { best: 5, low: null, high: null, unit: null, qualifier: 'exact', of: null };
  const date = {
    edtf: '2025',
    earliest: '2025-01-01',
    latest: '2025-12-31',
    precision: 'year',
    basis: 'explicit',
  };

  it.each<[ValueType, unknown]>([
    ['text', 'a'],
    ['longtext', 'a\nb'],
    ['url', 'https://example.org'],
    ['boolean', false],
    ['integer', -3],
    ['number', 0.5],
    ['code', ['a']],
    ['entity', [{ entity: '01890a5d-ac96-774b-bcce-b302099a8057', printed: null }]],
    ['quantity', quantity],
    ['money', money],
    ['date', date],
    ['date', { ...date, earliest: null, latest: null }],
    ['date', { ...date, earliest: '-0044-03-15' }],
  ])('take a %s', (type, value) => {
    expect(codedSchemas[type].safeParse(value).success).toBe(true);
  });

  it.each<[ValueType, unknown]>([
    ['text', ''],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://example.org'],
    ['boolean', 'yes'],
    ['integer', 2.5],
    ['integer', 2 ** 53],
    ['number', Number.NaN],
    ['number', Number.POSITIVE_INFINITY],
    ['code', []],
    ['entity', [{ entity: 'UK', printed: null }]],
    ['quantity', { ...quantity, best: '5' }],
    ['quantity', { ...quantity, qualifier: 'maybe' }],
    ['money', { ...money, amount: 5 }],
    ['money', { ...money, currency: 'eur' }],
    ['money', { ...money, conversion: { amount: '5' } }],
    ['date', { ...date, earliest: '2025' }],
    ['date', { ...date, precision: 'hour' }],
  ])('refuse as %s %j', (type, value) => {
    expect(codedSchemas[type].safeParse(value).success).toBe(false);
  });

  it('are there for every type', () => {
    expect(Object.keys(codedSchemas).toSorted()).toEqual([...valueTypes].toSorted());
  });
});

describe('isInvalid', () => {
  it('tells what could not be understood from what is valid, false and zero included', () => {
    expect(isInvalid({ input: '', error: '' })).toBe(true);
    expect(isInvalid({ value: false })).toBe(false);
    expect(isInvalid({ value: 0 })).toBe(false);
  });
});
