import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { metadataSchema } from '../shared/domain/article.ts';
import { publishedFrom, publishedFromField } from './published.ts';

it.each([
  ['2025-04-11', '2025-04-11'],
  ['2025-04-11T14:07', '2025-04-11T14:07'],
  ['2025-04-11 14:07:09', '2025-04-11T14:07:09'],
  ['2025-04-11T14:07:00.000+0000', '2025-04-11T14:07:00+00:00'],
  ['2025-04-11T14:07:00 +02:00', '2025-04-11T14:07:00+02:00'],
  ['2025/4/1', '2025-04-01'],
  ['20250411', '2025-04-11'],
  ['20250411T140700Z', '2025-04-11'],
  ['April 11, 2025', '2025-04-11'],
  ['April 11, 2025 Friday', '2025-04-11'],
  ['April 11, 2025 Friday 10:15 PM GMT', '2025-04-11T22:15Z'],
  ['Apr. 1st 2025, 12:05 a.m.', '2025-04-01T00:05'],
  ['Friday, 11 April 2025', '2025-04-11'],
  ['11 April 2025 at 14:07 BST', '2025-04-11T14:07+01:00'],
  ['11-Apr-2025', '2025-04-11'],
  ['Fri, 11 Apr 2025 14:07:00 +0200', '2025-04-11T14:07:00+02:00'],
  ['Fri, 11 Apr 2025 14:07:00 GMT', '2025-04-11T14:07:00Z'],
  ['1 Sept. 2025', '2025-09-01'],
  ['11.04.2025', '2025-04-11'],
  ['25/04/2025', '2025-04-25'],
  ['04/25/2025 09:30', '2025-04-25T09:30'],
  ['04/04/2025', '2025-04-04'],
  ['04/11/2025', null],
  ['2025-02-30', null],
  ['February 30, 2025', null],
  ['2025', null],
  ['2025-04', null],
  ['yesterday', null],
  ['May it be', null],
  ['', null],
])('%j is %j', (printed, published) => {
  expect(publishedFrom(printed)).toBe(published);
});

it('reads moments of programs', () => {
  expect(publishedFromField('1744380420')).toBe('2025-04-11T14:07:00Z');
  expect(publishedFromField('1744380420000')).toBe('2025-04-11T14:07:00Z');
  expect(publishedFromField('11 April 2025')).toBe('2025-04-11');
});

it('answers any string with null or what the schema takes', () => {
  const piece = fc.constantFrom(
    ...'2025 04 11 - / . T 14:07 Z +02:00 April Fri, 99 am GMT'.split(' '),
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(metadataSchema.shape.published.safeParse(publishedFrom(pieces.join(''))).success).toBe(
        true,
      );
    }),
    { numRuns: 2000 },
  );
});
