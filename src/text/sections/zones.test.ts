import { describe, expect, it } from 'vitest';
import { parseDay, toDayNumber } from '../values/dates/calendar.ts';
import { readClock } from './clock.ts';
import { formatOffset, indianSummer, offsetOn, readNotedZone } from './zones.ts';

function offsetOf(printed: string, day: string): string | null {
  const clock = readClock(printed, 0);
  const date = parseDay(day);
  if (clock === null || clock.zone === null || date === null) return null;
  expect(printed.slice(clock.end).trim()).toBe('');
  return formatOffset(offsetOn(clock.zone, toDayNumber(date), clock.minutes));
}

describe('zones', () => {
  it.each([
    ['14:07 GMT', '2025-07-01', 'Z'],
    ['14:07 UTC', '2025-07-01', 'Z'],
    ['14:07Z', '2025-07-01', 'Z'],
    ['0821Z', '2025-07-01', 'Z'],
    ['14:07 BST', '2025-07-01', '+01:00'],
    ['14:07 CET', '2025-07-01', '+01:00'],
    ['14:07 CEST', '2025-07-01', '+02:00'],
    ['14.07 EET', '2025-01-01', '+02:00'],
    ['14:07 EEST', '2025-07-01', '+03:00'],
    ['14:07 MSK', '2025-07-01', '+03:00'],
    ['3:15 p.m. EST', '2025-07-01', '-05:00'],
    ['3:15 p.m. ET', '2025-01-15', '-05:00'],
    ['3:15 p.m. ET', '2025-07-01', '-04:00'],
    ['3:15 PM CT', '2025-07-01', '-05:00'],
    ['3:15 PM MT', '2025-01-15', '-07:00'],
    ['3:15 PM PT', '2025-07-01', '-07:00'],
    ['3:15 PM PDT', '2025-07-01', '-07:00'],
    ['14:07 JST', '2025-07-01', '+09:00'],
    ['14:07 AEST', '2025-07-01', '+10:00'],
    ['14:07 AEDT', '2025-01-01', '+11:00'],
    ['14:07 HKT', '2025-01-01', '+08:00'],
    ['14:07 SGT', '2025-01-01', '+08:00'],
    ['14:07 IST', '2025-01-01', '+05:30'],
    ['14:07 +02:00', '2025-01-01', '+02:00'],
    ['14:07+0530', '2025-01-01', '+05:30'],
    ['14:07 GMT+3', '2025-01-01', '+03:00'],
    ['14:07 UTC-4', '2025-01-01', '-04:00'],
    ['14:07 (GMT)', '2025-01-01', 'Z'],
    ['14:07 UK time', '2025-07-01', '+01:00'],
    ['14:07 London time', '2025-01-01', 'Z'],
    ['14:07 Kyiv time', '2025-07-01', '+03:00'],
    ['14:07 Moscow time', '2025-07-01', '+03:00'],
    ['14:07 Central European Time', '2025-07-01', '+02:00'],
    ['14:07 British Summer Time', '2025-07-01', '+01:00'],
    ['14:07 Greenwich Mean Time', '2025-07-01', 'Z'],
    ['2:07 p.m. Eastern time', '2025-07-01', '-04:00'],
    ['2:07 p.m. Eastern', '2025-01-15', '-05:00'],
    ['14:07 Sydney time', '2025-01-15', '+11:00'],
    ['14:07 Sydney time', '2025-07-01', '+10:00'],
    ['14:07 local time', '2025-07-01', null],
    ['14:07', '2025-07-01', null],
  ])('%s on %s is %s', (printed, day, offset) => {
    expect(offsetOf(printed, day)).toBe(offset);
  });

  it.each([
    ['01:30 ET', '2025-03-09', '-05:00'],
    ['02:30 ET', '2025-03-09', '-04:00'],
    ['00:30 ET', '2025-11-02', '-04:00'],
    ['03:00 ET', '2025-11-02', '-05:00'],
    ['00:30 UK time', '2025-03-30', 'Z'],
    ['02:30 UK time', '2025-03-30', '+01:00'],
    ['00:30 UK time', '2025-10-26', '+01:00'],
    ['02:30 UK time', '2025-10-26', 'Z'],
    ['01:30 Paris time', '2025-03-30', '+01:00'],
    ['03:30 Paris time', '2025-03-30', '+02:00'],
  ])('clocks change: %s on %s is %s', (printed, day, offset) => {
    expect(offsetOf(printed, day)).toBe(offset);
  });

  it('tells the zone of a note', () => {
    expect(readNotedZone('UK', 0)?.summer).toBe('european');
    expect(readNotedZone('Eastern', 0)?.winter).toBe(-300);
    expect(readNotedZone('GMT', 0)?.winter).toBe(0);
    expect(readNotedZone('local', 0)).toBeNull();
    expect(readNotedZone('hard', 0)).toBeNull();
  });

  it('tells whose IST it is', () => {
    expect(indianSummer('14:07 IST The minister spoke in Jerusalem')?.winter).toBe(120);
    expect(indianSummer('14:07 IST The Taoiseach spoke in Dublin')?.winter).toBe(60);
    expect(indianSummer('14:07 IST The minister spoke in Delhi')).toBeNull();
  });
});

describe('clocks', () => {
  it.each([
    ['14:07', 847],
    ['9.05am', 545],
    ['9:05 a.m.', 545],
    ['12:30 a.m.', 30],
    ['12:30 p.m.', 750],
    ['12 p.m.', 720],
    ['3pm', 900],
    ['14h07', 847],
    ['1407 GMT', 847],
    ['0005 GMT', 5],
    ['1400 hrs', 840],
    ['10:09: p.m.', 1329],
    ['Noon ET', 720],
    ['midnight GMT', 0],
    ['24:00', 0],
  ])('%s is minute %i', (printed, minutes) => {
    expect(readClock(printed, 0)?.minutes).toBe(minutes);
  });

  it.each(['25:00', '14:60', '1407', '13 a.m.', '0 p.m.', '2025', 'noon', '14', '9999 GMT', ''])(
    '%j is none',
    (printed) => {
      expect(readClock(printed, 0)).toBeNull();
    },
  );
});
