import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/reason.ts';
import { dateValueSchema } from '../../shared/domain/values.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { parseDate, printDate } from './date.ts';

/** A Friday. */
const reference = '2025-04-11';

describe('parseDate', () => {
  it.each([
    ['11 April 2025', '2025-04-11', 'day'],
    ['11th of April, 2025', '2025-04-11', 'day'],
    ['April 11, 2025', '2025-04-11', 'day'],
    ['Apr. 11, 2025', '2025-04-11', 'day'],
    ['on Friday, 11 April 2025', '2025-04-11', 'day'],
    ['11.04.2025', '2025-04-11', 'day'],
    ['2025/4/11', '2025-04-11', 'day'],
    ['13/04/2025', '2025-04-13', 'day'],
    ['04/13/2025', '2025-04-13', 'day'],
    ['2025-04-11', '2025-04-11', 'day'],
    ['April 2025', '2025-04', 'month'],
    ['early April 2025', '2025-04', 'month'],
    ['mid-April 2025', '2025-04', 'month'],
    ['in 2025', '2025', 'year'],
    ['the end of 2025', '2025', 'year'],
    ['about 2020', '2020~', 'year'],
    ['the 1990s', '199X', 'range'],
    ['spring 2025', '2025-21', 'season'],
    ['the winter of 2025-26', '2025-24', 'season'],
    ['the second quarter of 2025', '2025-34', 'quarter'],
    ['Q2 2025', '2025-34', 'quarter'],
    ['the first half of 2025', '2025-40', 'range'],
    ['2026-27', '2026/2027', 'range'],
    ['2023–24', '2023/2024', 'range'],
    ['2026/27', '2026/2027', 'range'],
    ['2014–2020', '2014/2020', 'range'],
    ['2014-2020', '2014/2020', 'range'],
    ['1999-00', '1999/2000', 'range'],
    ['in 2022 and 2023', '2022/2023', 'range'],
    ['by year-end 2025', '../2025', 'open'],
    ['the early 1990s', '199X', 'range'],
    ['(2025)', '2025', 'year'],
    ['from 2014 to 2020', '2014/2020', 'range'],
    ['2025-W15', '2025-04-07/2025-04-13', 'week'],
    ['the week of 9 April 2025', '2025-04-07/2025-04-13', 'week'],
    ['11-13 April 2025', '2025-04-11/2025-04-13', 'range'],
    ['April 11–13, 2025', '2025-04-11/2025-04-13', 'range'],
    ['10 and 11 April 2025', '2025-04-10/2025-04-11', 'range'],
    ['between March and May 2025', '2025-03/2025-05', 'range'],
    ['between November and March 2025', '2024-11/2025-03', 'range'],
    ['from November 2024 to March', '2024-11/2025-03', 'range'],
    ['2025-04-11 to 2025-04-13', '2025-04-11/2025-04-13', 'range'],
    ['up to 2029', '../2029', 'open'],
    ['until 30 June 2026', '../2026-06-30', 'open'],
    ['by the end of 2025', '../2025', 'open'],
    ['before 2026', '../2025', 'open'],
    ['before November 2025', '../2025-10', 'open'],
    ['before 1 May 2025', '../2025-04-30', 'open'],
    ['before the end of 2026', '../2026', 'open'],
    ['after 2029', '2030/..', 'open'],
    ['after December 2025', '2026-01/..', 'open'],
    ['after 31 December 2025', '2026-01-01/..', 'open'],
    ['since 2014', '2014/..', 'open'],
    ['since 2025-04-11', '2025-04-11/..', 'open'],
    ['from 2026', '2026/..', 'open'],
    ['2025 onwards', '2025/..', 'open'],
    ['until spring 2026', '../2026-05', 'open'],
    ['2025-04-11T14:07Z', '2025-04-11T14:07Z', 'time'],
    ['2025-04-11 14:07 GMT', '2025-04-11T14:07Z', 'time'],
    ['April 11, 2025, 2:07 PM', '2025-04-11T14:07', 'time'],
    ['12:30 a.m. on 11 April 2025', '2025-04-11T00:30', 'time'],
  ])('reads %j without a reference', (input, edtf, precision) => {
    for (const known of [null, reference])
      expect(parseDate(input, known)).toMatchObject({
        ok: true,
        value: { edtf, precision, basis: 'explicit' },
      });
  });

  it.each([
    ['Thursday', '2025-04-10', 'day'],
    ['Friday', '2025-04-11', 'day'],
    ['late Friday', '2025-04-11', 'day'],
    ['on Wednesday night', '2025-04-09', 'day'],
    ['Saturday', '2025-04-05', 'day'],
    ['last Friday', '2025-04-04', 'day'],
    ['next Friday', '2025-04-18', 'day'],
    ['this Sunday', '2025-04-13', 'day'],
    ['from Monday to Wednesday', '2025-04-07/2025-04-09', 'range'],
    ['today', '2025-04-11', 'day'],
    ['this morning', '2025-04-11', 'day'],
    ['yesterday', '2025-04-10', 'day'],
    ['the day before yesterday', '2025-04-09', 'day'],
    ['tomorrow', '2025-04-12', 'day'],
    ['overnight', '2025-04-10/2025-04-11', 'range'],
    ['the past day', '2025-04-10/2025-04-11', 'range'],
    ['the past 24 hours', '2025-04-10/2025-04-11', 'range'],
    ['the past week', '2025-04-04/2025-04-11', 'range'],
    ['the last two weeks', '2025-03-28/2025-04-11', 'range'],
    ['earlier this week', '2025-04-07/2025-04-11', 'range'],
    ['later this week', '2025-04-11/2025-04-13', 'range'],
    ['earlier this year', '2025-01-01/2025-04-11', 'range'],
    ['this week', '2025-04-07/2025-04-13', 'week'],
    ['last week', '2025-03-31/2025-04-06', 'week'],
    ['next week', '2025-04-14/2025-04-20', 'week'],
    ['this weekend', '2025-04-12/2025-04-13', 'range'],
    ['last month', '2025-03', 'month'],
    ['this year', '2025', 'year'],
    ['late last year', '2024', 'year'],
    ['last quarter', '2025-33', 'quarter'],
    ['the second quarter', '2025-34', 'quarter'],
    ['the first quarter of next year', '2026-33', 'quarter'],
    ['in May last year', '2024-05', 'month'],
    ['this coming Friday', '2025-04-18', 'day'],
    ['until now', '../2025-04-11', 'open'],
    ['from now until 2029', '2025-04-11/2029', 'range'],
    ['three hours ago', '2025-04-10/2025-04-11', 'range'],
    ['48 hours ago', '2025-04-09', 'day'],
    ['year-end', '2025', 'year'],
    ['the night of April 10-11', '2025-04-10/2025-04-11', 'range'],
    ['Thursday (April 10)', '2025-04-10', 'day'],
    ['last winter', '2024-24', 'season'],
    ['this winter', '2024-24', 'season'],
    ['next spring', '2026-21', 'season'],
    ['last April', '2024-04', 'month'],
    ['December', '2024-12', 'month'],
    ['April 10', '2025-04-10', 'day'],
    ['10 January', '2025-01-10', 'day'],
    ['the 30th', '2025-03-30', 'day'],
    ['between March and May', '2025-03/2025-05', 'range'],
    ['April 11–13', '2025-04-11/2025-04-13', 'range'],
    ['four weeks ago', '2025-03-10/2025-03-16', 'week'],
    ['three days ago', '2025-04-08', 'day'],
    ['two years ago', '2023', 'year'],
    ['in three days', '2025-04-14', 'day'],
    ['by the end of the year', '../2025', 'open'],
    ['since last week', '2025-03-31/..', 'open'],
    ['14:07 GMT on Thursday', '2025-04-10T14:07Z', 'time'],
    ['1407 GMT', '2025-04-11T14:07Z', 'time'],
  ])('reads %j from the reference, and refuses it without', (input, edtf, precision) => {
    for (const known of [reference, `${reference}T10:00:00Z`])
      expect(parseDate(input, known)).toMatchObject({
        ok: true,
        value: { edtf, precision, basis: 'relative to article' },
      });
    expect(reasonOf(parseDate(input, null))).toMatch(/article's date/);
  });

  it('takes the latest weekday that is not after the reference', () => {
    for (let day = 7; day <= 13; day += 1) {
      const today = `2025-04-${String(day).padStart(2, '0')}`;
      const date = parseDate('Thursday', today);
      expect(date).toMatchObject({ value: { edtf: day >= 10 ? '2025-04-10' : '2025-04-03' } });
    }
  });

  it.each([
    ['2023-24', /2023\/2024.*“winter 2023”/],
    ['2033-34', /“Q2 2033”/],
    ['11/04/2025', /2025-04-11 or 2025-11-04/],
    ['31/04/2025', /no such day/],
    ['Monday, 11 April 2025', /is a Friday, not a Monday/],
    ['31 February 2025', /no such day/],
    ['2025-02-30', /no date of the calendar/],
    ['2025/2024', /ends before it begins/],
    ['10 and 12 April 2025', /Two dates/],
    ['2025-W54', /no week 54/],
    ['soon', /not understood as a date/],
    ['four weeks', /not understood as a date/],
    ['the coming weeks', /not understood as a date/],
    ['2022 and 2024', /Two dates/],
    ['2025-13', /no date of the calendar/],
    ['2025-00', /no date of the calendar/],
    ['11 April 2025 in Kyiv', /not understood as a date/],
    ['99999', /Write/],
  ])('refuses %j and says why', (input, reason) => {
    expect(reasonOf(parseDate(input, reference))).toMatch(reason);
  });

  it.each(['nonsense', '', '2025', '2025-13-40'])('takes the reference %j for none', (broken) => {
    expect(parseDate('Friday', broken).ok).toBe(false);
  });

  it('reads back the days and precision of whatever it prints', () => {
    const word = fc.constantFrom(
      ...(
        'since until between and to - the of last next this past early week month year quarter ' +
        'spring winter Friday April May 2025 2023 11 11th 24 first Q2 two days ago 14:07 GMT'
      ).split(' '),
    );
    const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const edtf = fc.stringMatching(/^20[0-3]\d-[0-4]\d([-/][0-3]\d)?$/);
    fc.assert(
      fc.property(fc.oneof(phrase, edtf, awkwardText(6)), (input) => {
        const parsed = parseDate(input, reference);
        if (!parsed.ok) {
          expect(parsed.error).not.toBe('');
          return;
        }
        expect(dateValueSchema.parse(parsed.value)).toEqual(parsed.value);
        const back = parseDate(printDate(parsed.value), null);
        expect(back).toEqual({ ok: true, value: { ...parsed.value, basis: 'explicit' } });
      }),
      { numRuns: 3000 },
    );
  });

  it('prints parts of a year in words where they look like two years', () => {
    for (const [words, edtf, printed] of [
      ['winter 2023', '2023-24', 'winter 2023'],
      ['spring 2020', '2020-21', 'spring 2020'],
      ['Q2 2033', '2033-34', 'Q2 2033'],
      ['winter 2025', '2025-24', '2025-24'],
    ] as const) {
      const date = parseDate(words, null);
      expect(date).toMatchObject({ value: { edtf } });
      expect(date.ok && printDate(date.value)).toBe(printed);
    }
  });
});
