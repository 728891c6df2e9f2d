import { describe, expect, it } from 'vitest';
import { parseMoney } from '../values/money.ts';
import { readDocument } from '../document/document.ts';
import { findMoney } from './find-money.ts';
import { elidedMoney } from './testing/elided-money-cases.ts';
import {
  attributiveMoney,
  convertedMoney,
  limitedMoney,
  noMoney,
  plainMoney,
  settledMoney,
  severalMoney,
  southAsianMoney,
  type Case,
} from './testing/money-cases.ts';
import { moneyIn } from './testing/shown.ts';

describe.each<[string, readonly Case[]]>([
  ['signs, codes, words and scales', plainMoney],
  ['amounts before a noun', attributiveMoney],
  ['limits', limitedMoney],
  ['ranges and shared units', severalMoney],
  ['conversions', convertedMoney],
  ['what the rest of the text settles', settledMoney],
  ['currencies left to an amount beside', elidedMoney],
  ['South Asia, and sums in words', southAsianMoney],
  ['what is no money', noMoney],
])('findMoney: %s', (_, cases) => {
  it.each(cases.map(([sentence, ...marked]) => ({ sentence, marked })))(
    'reads $sentence',
    ({ sentence, marked }) => {
      expect(moneyIn(sentence)).toEqual(marked);
    },
  );
});

/** Cases whose value needs more of the text than a coder would mark. */
const needsContext = new Set([
  ...settledMoney,
  ...severalMoney.filter(([sentence]) => /€5(?: and|,)|£4\.5|3 and 5|1, 3|€2-3/.test(sentence)),
  ...convertedMoney.filter(([sentence]) => /in aid \(|€2-3/.test(sentence)),
]);

describe('a coder who marks the same words', () => {
  const cases = [plainMoney, attributiveMoney, limitedMoney, severalMoney, convertedMoney].flat();
  it.each(cases.filter((one) => !needsContext.has(one)).map(([sentence]) => sentence))(
    'gets the same value in %j',
    (sentence) => {
      for (const { whole, value } of findMoney(readDocument(sentence)))
        expect(parseMoney(sentence.slice(whole.start, whole.end))).toEqual({ ok: true, value });
    },
  );
});
