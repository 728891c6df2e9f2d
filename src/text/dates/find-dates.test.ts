import { array, assert, constantFrom, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateValueSchema } from '../../shared/domain/values.ts';
import { readDocument } from '../document/document.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { parseDate } from '../values/date.ts';
import { findDates } from './find-dates.ts';
import { moreSentences } from './testing/more-sentences.ts';
import { sentencesOfResults } from './testing/sentences-of-results.ts';
import { sentencesOfSchedules } from './testing/sentences-of-schedules.ts';
import { sentences } from './testing/sentences.ts';
import { sentencesOfPeriods } from './testing/sentences-of-periods.ts';
import { sentencesOfNews } from './testing/sentences-of-news.ts';

const published = '2025-04-11';

/** `span=EDTF` of each date. */
function dates(text: string, day: string | null = published): readonly string[] {
  return findDates(readDocument(text), [], day).map(
    ({ start, end, value }) => `${text.slice(start, end)}=${value.edtf}`,
  );
}

const table = [
  sentences,
  moreSentences,
  sentencesOfNews,
  sentencesOfSchedules,
  sentencesOfResults,
  sentencesOfPeriods,
]
  .map((part) => part.trim())
  .join('\n')
  .split('\n')
  .map((line) => {
    const [sentence = '', expected = ''] = line.replace(/^~/, '').split('|');
    const isTold = line.startsWith('~');
    return { sentence, isTold, expected: expected === '' ? [] : expected.split(';') };
  });

describe('findDates', () => {
  it.each(table)('$sentence', ({ sentence, expected }) => {
    expect(dates(sentence)).toEqual(expected);
  });

  it('leaves out what counts from a day that is not known', () => {
    expect(dates('He left on Friday, 4 April 2025, and came back last week.', null)).toEqual([
      'Friday, 4 April 2025=2025-04-04',
    ]);
  });

  it('infers what counts from the day that the text itself tells', () => {
    const text = 'He left last week.';
    const [found] = findDates(readDocument(text), [], null, published);
    expect(found?.value).toMatchObject({ edtf: '2025-03-31/2025-04-06', basis: 'inferred' });
    const [told] = findDates(readDocument(text), [], published, '2020-01-01');
    expect(told?.value.basis).toBe('relative to article');
  });

  it('keeps spans in the text, in order and apart, whatever the text', () => {
    const words = constantFrom(
      ...(
        'since until between and to - the of last next this past early week month year quarter ' +
        "spring winter Friday April May 2025 2023 11 11th 24 first Q2 two days ago 14:07 GMT ' ’s " +
        'will met . , ( ) \n — overnight the-day 2026-27 11/04/2025 2025-04-11T10:00Z'
      ).split(' '),
    );
    assert(
      property(array(oneof(words, awkwardText(4)), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let free = 0;
        for (const { start, end, value } of findDates(readDocument(text), [], published)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(dateValueSchema.parse(value)).toEqual(value);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('stamps of posts and pages', () => {
  it.each([
    ['Ada Holt @adaholt · 3 Jun 2026, 10:12 CEST\nNothing moves.', '3 Jun 2026=2026-06-03'],
    ['Ada Holt @adaholt\n3 March 2026, 09:14 CET\nNothing moves.', '3 March 2026=2026-03-03'],
    [
      'A quiet port\nUpdated: March 14, 2026 18:42 IST\nNothing moved.',
      'March 14, 2026=2026-03-14',
    ],
    [
      'The port fell silent on March 14, 2026, 18:42 GMT.\nNothing moved.',
      'March 14, 2026, 18:42 GMT=2026-03-14T18:42Z',
    ],
  ])('gives the day of a stamp, and the moment in a sentence: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('a span read as a cell', () => {
  it.each(table)('agrees, unless the sentence tells more: $sentence', ({ sentence, isTold }) => {
    const found = findDates(readDocument(sentence), [], published);
    const differing = found.filter(({ start, end, value }) => {
      const parsed = parseDate(sentence.slice(start, end), published);
      return !parsed.ok || JSON.stringify(parsed.value) !== JSON.stringify(value);
    });
    expect(differing.length > 0).toBe(isTold);
  });
});
