import { assert, date, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, precisionOf, publishedSchema, readPublished } from './published.ts';

describe('readPublished', () => {
  it.each([
    [' 2025-04-11 ', '2025-04-11'],
    ['2025-04-11T14:07:00+02:00', '2025-04-11T14:07:00+02:00'],
    ['2025-04-11t14:07:00.123z', '2025-04-11T14:07:00Z'],
    ['2025-04-11 14:07', '2025-04-11T14:07'],
    ['2024-02-29', '2024-02-29'],
    ['2025-04', '2025-04'],
    ['2025', '2025'],
    ['11.4.2025', '2025-04-11'],
    ['25/4/2025', '2025-04-25'],
    ['4/25/2025', '2025-04-25'],
    ['4/4/2025', '2025-04-04'],
    ['2025/4/11', '2025-04-11'],
    ['20250411', '2025-04-11'],
  ])('takes %s', (typed, value) => {
    expect(readPublished(typed)).toEqual({ value });
  });

  it('takes blank for none', () => {
    expect(readPublished('  ')).toEqual({ value: null });
  });

  it.each(['11 April 2025', '2025-4-11', '25', 'yesterday', '2025-04-11T', '٢٠٢٥'])(
    'keeps %s as typed and says how to write it',
    (typed) => {
      expect(readPublished(typed)).toMatchObject({ input: typed, error: /2025-04-11/ });
    },
  );

  it('does not choose between two days', () => {
    expect(readPublished('4/11/2025')).toMatchObject({ error: /two days/ });
  });

  it.each(['2025-02-29', '2025-13-01', '2025-13', '2025-00-10', '2025-04-31', '0000-01-01'])(
    'knows that %s is no day',
    (typed) => {
      expect(readPublished(typed)).toHaveProperty('error');
    },
  );

  it('knows that 25:00 is no time', () => {
    expect(readPublished('2025-04-11T25:00Z')).toHaveProperty('error');
  });

  it('answers what the schema takes, and takes its own answers', () => {
    assert(
      property(
        date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        integer({ min: 4, max: 19 }),
        (moment, length) => {
          const read = readPublished(moment.toISOString().slice(0, length));
          if ('error' in read || read.value === null) return;
          expect(publishedSchema.safeParse(read.value).success).toBe(true);
          expect(readPublished(read.value)).toEqual(read);
        },
      ),
    );
    assert(
      property(string({ unit: 'binary' }), (typed) => typeof readPublished(typed) === 'object'),
    );
  });
});

describe('precision', () => {
  it.each([
    ['2025', 'year', null],
    ['2025-04', 'month', null],
    ['2025-04-11', 'day', '2025-04-11'],
    ['2025-04-11T14:07', 'time', '2025-04-11'],
  ])('of %s is %s', (published, precision, day) => {
    expect(precisionOf(published)).toBe(precision);
    expect(dayOf(published)).toBe(day);
  });

  it('of nothing is none', () => {
    expect(precisionOf(null)).toBeNull();
    expect(dayOf(null)).toBeNull();
  });
});
