import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/reason.ts';
import { moneySchema, type Money } from '../../shared/domain/values.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { monies } from '../testing/values.ts';
import { parseMoney } from './money.ts';
import { printMoney } from './money-print.ts';

const million = '000000';
const billion = '000000000';

function exact(amount: string, currency: string, more: Partial<Money> = {}): Money {
  return {
    amount,
    currency,
    qualifier: 'exact',
    low: null,
    high: null,
    conversion: null,
    ...more,
  };
}

function range(low: string, high: string, currency: string, more: Partial<Money> = {}): Money {
  return { ...exact('0', currency), amount: null, low, high, ...more };
}

describe('parseMoney', () => {
  it.each<[input: string, money: Money, printed: string]>([
    [
      '£450m ($589 million)',
      exact(`450${million}`, 'GBP', { conversion: { amount: `589${million}`, currency: 'USD' } }),
      '£450 million ($589 million)',
    ],
    [
      'more than €21 billion ($23.87 billion)',
      exact(`21${billion}`, 'EUR', {
        qualifier: 'more than',
        conversion: { amount: '23870000000', currency: 'USD' },
      }),
      'more than €21 billion ($23.87 billion)',
    ],
    ['£2-3 billion', range(`2${billion}`, `3${billion}`, 'GBP'), '£2–3 billion'],
    ['between €5 and €7 million', range(`5${million}`, `7${million}`, 'EUR'), '€5–7 million'],
    ['from 5 to 7 million euros', range(`5${million}`, `7${million}`, 'EUR'), '€5–7 million'],
    ['€500,000 to €1 million', range('500000', `1${million}`, 'EUR'), '€500,000–1,000,000'],
    ['€2.5m-€3m', range('2500000', `3${million}`, 'EUR'), '€2.5–3 million'],
    [
      'about £2–3 billion',
      range(`2${billion}`, `3${billion}`, 'GBP', { qualifier: 'about' }),
      'about £2–3 billion',
    ],
    [
      'between one hundred and two hundred million euros',
      range(`100${million}`, `200${million}`, 'EUR'),
      '€100–200 million',
    ],
    [
      'at least USD 1,200.50',
      exact('1200.5', 'USD', { qualifier: 'at least' }),
      'at least $1,200.50',
    ],
    ['195 million euros', exact(`195${million}`, 'EUR'), '€195 million'],
    ['450 million pounds', exact(`450${million}`, 'GBP'), '£450 million'],
    ['EUR 11bn', exact(`11${billion}`, 'EUR'), '€11 billion'],
    ['11 bn EUR', exact(`11${billion}`, 'EUR'), '€11 billion'],
    ['eur 11bn', exact(`11${billion}`, 'EUR'), '€11 billion'],
    ['A$20m', exact(`20${million}`, 'AUD'), 'A$20 million'],
    ['C$1.5bn', exact('1500000000', 'CAD'), 'C$1.5 billion'],
    ['US $5m', exact(`5${million}`, 'USD'), '$5 million'],
    ['U.S. dollars 5', exact('5', 'USD'), '$5'],
    ['500 Kč', exact('500', 'CZK'), 'CZK 500'],
    ['100 zł', exact('100', 'PLN'), 'PLN 100'],
    ['5 mln UAH', exact(`5${million}`, 'UAH'), '₴5 million'],
    ['10 million Swiss francs', exact(`10${million}`, 'CHF'), 'CHF 10 million'],
    ['5 crore rupees', exact('50000000', 'INR'), '₹50 million'],
    ['Rs 2 lakh crore', exact('2000000000000', 'INR'), '₹2 trillion'],
    ['12,34,567 rupees', exact('1234567', 'INR'), '₹1,234,567'],
    ['another €11 billion', exact(`11${billion}`, 'EUR'), '€11 billion'],
    ['including £4.5 bn', exact('4500000000', 'GBP'), '£4.5 billion'],
    ['up to $5m', exact(`5${million}`, 'USD', { qualifier: 'up to' }), 'up to $5 million'],
    ['nearly $5m', exact(`5${million}`, 'USD', { qualifier: 'nearly' }), 'nearly $5 million'],
    ['almost $5m', exact(`5${million}`, 'USD', { qualifier: 'nearly' }), 'nearly $5 million'],
    ['about $5m', exact(`5${million}`, 'USD', { qualifier: 'about' }), 'about $5 million'],
    ['around $5m', exact(`5${million}`, 'USD', { qualifier: 'about' }), 'about $5 million'],
    ['some $5m', exact(`5${million}`, 'USD', { qualifier: 'about' }), 'about $5 million'],
    ['roughly $5m', exact(`5${million}`, 'USD', { qualifier: 'about' }), 'about $5 million'],
    ['~€5m', exact(`5${million}`, 'EUR', { qualifier: 'about' }), 'about €5 million'],
    ['>€5m', exact(`5${million}`, 'EUR', { qualifier: 'more than' }), 'more than €5 million'],
    ['under €5m', exact(`5${million}`, 'EUR', { qualifier: 'less than' }), 'less than €5 million'],
    [
      'no more than €5m',
      exact(`5${million}`, 'EUR', { qualifier: 'at most' }),
      'at most €5 million',
    ],
    ['$5m+', exact(`5${million}`, 'USD', { qualifier: 'at least' }), 'at least $5 million'],
    ['€5m or more', exact(`5${million}`, 'EUR', { qualifier: 'at least' }), 'at least €5 million'],
    ['half a billion dollars', exact(`500${million}`, 'USD'), '$500 million'],
    ['two and a half billion euros', exact('2500000000', 'EUR'), '€2.5 billion'],
    ['2½ million euros', exact('2500000', 'EUR'), '€2.5 million'],
    ['a million pounds', exact(`1${million}`, 'GBP'), '£1 million'],
    ['€ 10 000', exact('10000', 'EUR'), '€10,000'],
    ['-£5m', exact('-5000000', 'GBP'), '-£5 million'],
    ['€0', exact('0', 'EUR'), '€0'],
    ['€1,234,567.89', exact('1234567.89', 'EUR'), '€1,234,567.89'],
    [
      '€123456789012345678901234567890.12',
      exact('123456789012345678901234567890.12', 'EUR'),
      '€123,456,789,012,345,678,901,234,567,890.12',
    ],
    [
      'hundreds of millions of euros',
      range(`100${million}`, `999999999`, 'EUR', { qualifier: 'millions' }),
      'hundreds of millions of EUR',
    ],
    [
      'tens of thousands of dollars',
      range('10000', '99999', 'USD', { qualifier: 'tens of thousands' }),
      'tens of thousands of USD',
    ],
    ['£5m.', exact(`5${million}`, 'GBP'), '£5 million'],
    [
      '€5m [about $6m]',
      exact(`5${million}`, 'EUR', { conversion: { amount: `6${million}`, currency: 'USD' } }),
      '€5 million ($6 million)',
    ],
  ])('reads %j', (input, money, printed) => {
    expect(parseMoney(input)).toEqual({ ok: true, value: money });
    expect(printMoney(money)).toBe(printed);
  });

  it.each([
    ['500', /No currency: write £/],
    ['around 7.5 billion', /No currency/],
    ['€', /No amount/],
    ['euros', /No amount/],
    ['€1,5', /parts no thousands.*1\.5/],
    ['€1.200,50', /wrong places.*1,200\.50/],
    ['100 kr', /SEK, NOK, DKK or ISK/],
    ['100 francs', /CHF/],
    ['€5 $6', /Two currencies/],
    ['£4.5 bn a year', /“a year” is not understood/],
    ['€5m ($6-7m)', /one conversion only/],
    ['€5m ($6m', /one conversion only/],
    ['€5m (6m)', /No currency/],
    ['€7-5m', /above the second/],
    ['between €5m', /No amount/],
    ['5 try', /No currency/],
    ['{"amount":5}', /JSON/],
    ['{', /JSON/],
    ['€5m ($6m) (£5m)', /not understood/],
  ])('refuses %j and says why', (input, reason) => {
    expect(reasonOf(parseMoney(input))).toMatch(reason);
  });

  it('reads back whatever it prints, for any valid money', () => {
    fc.assert(
      fc.property(monies(), (money) => {
        const printed = printMoney(money);
        expect(printed).not.toContain('\n');
        expect(parseMoney(printed)).toEqual({ ok: true, value: money });
      }),
      { numRuns: 2000 },
    );
  });

  it('answers only valid money, and never throws', () => {
    const pieces = fc.constantFrom(
      ...(
        '£ € 5 1,200 .5 m bn million of to - ( ' +
        ') between and a half dozens at least euros USD hundred two +'
      ).split(' '),
      ' ',
    );
    const phrases = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(phrases, awkwardText(8)), (input) => {
        const parsed = parseMoney(input);
        if (!parsed.ok) {
          expect(parsed.error).not.toBe('');
          return;
        }
        expect(moneySchema.parse(parsed.value)).toEqual(parsed.value);
        expect(parseMoney(printMoney(parsed.value))).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});
