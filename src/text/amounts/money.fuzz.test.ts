import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneySchema } from '../../shared/domain/values.ts';
import { readDocument } from '../document/document.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { findMoney } from './find-money.ts';
import { countingReads } from './testing/counting.ts';

const pieces = fc.constantFrom(
  ...(
    '£ € $ US$ 5 1,200 .5 m bn million of to - – — ( ) , and or between a half dozens hundreds ' +
    'thousands about more than pounds dollars kroner won EUR US per the euro rose = \n \n\n p cents'
  ).split(' '),
  '5 million euros',
  '€5 ($6)',
);

describe('findMoney on any text', () => {
  it('gives valid amounts in order, without overlap, inside the text', () => {
    const phrases = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' '));
    const glued = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(phrases, glued, awkwardText(20)), (text) => {
        let free = 0;
        for (const found of findMoney(readDocument(text))) {
          expect(moneySchema.parse(found.value)).toEqual(found.value);
          expect(found.start).toBeGreaterThanOrEqual(free);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.whole.start).toBeLessThanOrEqual(found.start);
          expect(found.whole.end).toBeGreaterThanOrEqual(found.end);
          free = Math.max(found.end, found.conversion?.end ?? 0);
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(
    [
      '9',
      '9 ',
      '9,',
      '9,999,',
      '(',
      ')',
      '"',
      '.',
      ' ',
      '€',
      '$5 ',
      '$5-',
      '$5 (',
      '5 million ',
      'million ',
      'A',
      'A ',
      'a million ',
      'one ',
      'one hundred and ',
      'between ',
      'about ',
      'or ',
      '€5 and ',
      '€5, ',
      '5 and ',
      '($5 or ',
      'krone ',
      'Swiss ',
      'US ',
      'Rs. ',
      '½',
      '$5 = ',
      'euro rose to $1 ',
      'half of a ',
      'the another ',
      '\n',
      '5\n',
      '- and - a - ',
    ].map((piece) => ({ piece })),
  )('reads its tokens a bounded number of times each in runs of $piece', ({ piece }) => {
    const short = countingReads(piece.repeat(400), findMoney);
    const long = countingReads(piece.repeat(1600), findMoney);
    // Four times the text: four times the reads, with some for what is done once.
    expect(long).toBeLessThanOrEqual(4.2 * short + 2000);
  });
});
