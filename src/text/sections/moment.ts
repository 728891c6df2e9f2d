import { formatDayNumber, type DayNumber } from '../values/dates/calendar.ts';
import type { ReadClock } from './clock.ts';
import type { Piece } from './piece.ts';
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

/**
 * The day and moment that a stamp in a post's signature tells. A clock alone is of the article's
 * day, if the text notes the zone of its clocks.
 */
export function momentOf(
  stamp: Stamp | null,
  published: DayNumber | null,
  noted: () => Zone | null = () => null,
): Required<Pick<Piece, 'day' | 'time' | 'clock'>> {
  const day = stamp === null || stamp.day === null ? null : settleDay(stamp.day, published);
  const clock = stamp?.clock ?? null;
  if (stamp === null || clock === null) return { day, time: null, clock: null };
  const zone = clock.zone ?? (clock.hasZone ? null : noted());
  const time = timeOf(clock, zone, stamp.day === null ? published : day);
  return { day, time, clock: stamp.clockText };
}
