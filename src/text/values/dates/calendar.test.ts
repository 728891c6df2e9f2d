import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  formatDay,
  formatDayNumber,
  fromDayNumber,
  isDay,
  mondayOf,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './calendar.ts';

const dayNumbers = fc.integer({ min: -4_000_000, max: 2_900_000 });

describe('calendar', () => {
  it('agrees with Date in its four-digit years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(formatDayNumber(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('turns days into numbers and back', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(toDayNumber(fromDayNumber(number))).toBe(number);
        const printed = formatDay(fromDayNumber(number));
        expect(parseDay(printed)).toEqual(fromDayNumber(number));
      }),
    );
  });

  it('begins weeks on Monday', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(weekdayOf(mondayOf(number))).toBe(0);
        expect(number - mondayOf(number)).toBeGreaterThanOrEqual(0);
        expect(number - mondayOf(number)).toBeLessThan(7);
      }),
    );
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-12-31', 14, '2027-02-28'],
  ])('moves %s by %d months to %s', (from, months, to) => {
    const day = parseDay(from);
    expect(day && formatDay(addMonths(day, months))).toBe(to);
  });

  it.each(['2024-02-29', '2000-02-29', '0000-02-29', '-0004-12-31'])('has the day %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-4-1', ''])(
    'has no day %j',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );
});
