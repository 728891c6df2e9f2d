import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitySchema } from '../../shared/domain/values.ts';
import type { FoundQuantity } from '../../shared/domain/understanding.ts';
import { readDocument, type TextDocument } from '../document/document.ts';
import { awkwardText } from '../testing/arbitraries.ts';

import { findQuantities } from './find-quantities.ts';
import { countingReads } from './testing/counting.ts';

const pieces = fc.constantFrom(
  ...(
    '5 1,200 .5 24 of 39 one two a dozen dozens hundreds thousands m km tonnes of the drones people ' +
    'killed injured and or to - – — ( ) , . ; : % about at least more than between F-16 IRIS-T Kyiv ' +
    '’s “ ” % No. page May 2024 in other more wounded surface-to-air \n \n\n'
  ).split(' '),
  '24 of 39 drones',
  'hundreds of thousands of',
);

/** The finder with nothing taken. */
const find = (document: TextDocument): readonly FoundQuantity[] => findQuantities(document, []);

describe('findQuantities on any text', () => {
  it('gives valid counts in order, without overlap, inside the text', () => {
    const phrases = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' '));
    const glued = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(phrases, glued, awkwardText(20)), (text) => {
        let free = 0;
        for (const found of find(readDocument(text))) {
          expect(quantitySchema.parse(found.value)).toEqual(found.value);
          expect(found.start).toBeGreaterThanOrEqual(free);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.whole.start).toBeLessThanOrEqual(found.start);
          expect(found.whole.end).toBeGreaterThanOrEqual(found.end);
          expect(found.value.unit === null).toBe(found.unit === null);
          if (found.unit !== null) expect(found.unit.start).toBeGreaterThanOrEqual(found.end);
          free = found.end;
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
      '5 of ',
      '5-',
      'a-',
      '’s ',
      's’ ',
      'hundreds of ',
      'million ',
      'A',
      'A ',
      'one ',
      'one of the ',
      'one hundred and ',
      'between ',
      'about ',
      '5 and ',
      '5 men and ',
      '5 big ',
      'men ',
      'F-16 ',
      '5 F',
      '“',
      '5 “a ',
      '½',
      '\n',
      '5\n',
      'No. ',
      'killed 5 ',
      'of the ',
      '5 tonnes of ',
      '5 to ',
      '5 arms ',
      'Paris ',
      '5 Paris ',
    ].map((piece) => ({ piece })),
  )('reads its tokens a bounded number of times each in runs of $piece', ({ piece }) => {
    const short = countingReads(piece.repeat(400), find);
    const long = countingReads(piece.repeat(1600), find);
    // Four times the text: four times the reads, with some for what is done once.
    expect(long).toBeLessThanOrEqual(4.2 * short + 2000);
  });
});
