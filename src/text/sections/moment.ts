import { formatDayNumber, type DayNumber } from '../values/dates/calendar.ts';
import type { ReadClock } from './clock.ts';
import { settleDay } from './printed-day.ts';
import type { Stamp } from './stamps.ts';
import { twoDigits } from './two-digits.ts';
import type { Zone } from './zone-names.ts';
import { formatOffset, offsetOn } from './zones.ts';

/** `2025-04-11T14:07Z`; null where clock, zone or day are not known. */
export function timeOf(
  clock: ReadClock | null,
  zone: Zone | null,
  day: DayNumber | null,
): string | null {
  if (clock === null || zone === null || day === null) return null;
  const face = `${twoDigits(Math.floor(clock.minutes / 60))}:${twoDigits(clock.minutes % 60)}`;
  return `${formatDayNumber(day)}T${face}${formatOffset(offsetOn(zone, day, clock.minutes))}`;
}

/** The day and moment that a stamp in a post's signature tells. */
export function momentOf(
  stamp: Stamp | null,
  published: DayNumber | null,
): { readonly day: DayNumber | null; readonly time: string | null } {
  const day = stamp === null || stamp.day === null ? null : settleDay(stamp.day, published);
  return { day, time: timeOf(stamp?.clock ?? null, stamp?.clock?.zone ?? null, day) };
}
