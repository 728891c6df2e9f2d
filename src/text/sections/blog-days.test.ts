import { array, assert, integer, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay, toDayNumber } from '../values/dates/calendar.ts';
import { daysOf, orderOf, type Moment } from './blog-days.ts';

const friday = toDayNumber(parseDay('2025-04-11') ?? { year: 2025, month: 4, day: 11 });

function minutes(clock: string): number {
  const [hours = '', rest = ''] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
}

it.each([
  ['08:00 20:05', 'ascending'],
  ['20:05 08:00', 'descending'],
  ['01:00 23:30', 'descending'],
  ['23:30 01:00', 'ascending'],
  ['01:30 00:45 23:50 22:10', 'descending'],
  ['22:10 23:50 00:45 01:30', 'ascending'],
  ['09:00 09:40 09:30 10:15', 'ascending'],
  ['10:15 09:30 09:40 09:00', 'descending'],
  ['14:07', 'ascending'],
])('%s runs %s', (clocks, order) => {
  expect(orderOf(clocks.split(' ').map(minutes))).toBe(order);
});

it('does not take an entry put in late for the next day', () => {
  const moments = ['09:00', '09:40', '09:30', '10:15'].map((clock): Moment => {
    return { minutes: minutes(clock), printed: null };
  });
  expect(new Set(daysOf(moments, 'ascending', friday))).toEqual(new Set([friday]));
});

it('finds the days of any blog whose entries are hours apart, both ways', () => {
  const gaps = array(integer({ min: 5, max: 600 }), { minLength: 3, maxLength: 30 });
  assert(
    property(nat(1439), gaps, (start, steps) => {
      const times = [start];
      for (const step of steps) times.push((times.at(-1) ?? 0) + step);
      const upward = times.map((time): Moment => ({ minutes: time % 1440, printed: null }));
      const days = times.map((time) => Math.floor(time / 1440));
      expect(daysOf(upward, 'ascending', friday)).toEqual(days.map((day) => friday + day));
      const last = days.at(-1) ?? 0;
      expect(daysOf(upward.toReversed(), 'descending', friday)).toEqual(
        days.toReversed().map((day) => friday + day - last),
      );
    }),
  );
});
