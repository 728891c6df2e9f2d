import type { DayNumber } from '../values/dates/calendar.ts';
import { settleDay, type PrintedDay } from './printed-day.ts';

/** One label of a live blog, as far as its day goes. */
export interface Moment {
  /** Minutes of the day in its zone; null without a clock. */
  readonly minutes: number | null;
  /** Printed in the label, or in the heading above it. */
  readonly printed: PrintedDay | null;
}

export type Order = 'ascending' | 'descending';

const dayLength = 1440;

function mod(value: number): number {
  return ((value % dayLength) + dayLength) % dayLength;
}

/** Going back by less than this is disorder (an entry put in late), not the next day. */
const disorder = 180;

/** The time that the order would take, and half a day for each midnight that it needs. */
function costOf(clocks: readonly number[]): number {
  let cost = 0;
  for (let at = 1; at < clocks.length; at += 1) {
    const step = (clocks[at] ?? 0) - (clocks[at - 1] ?? 0);
    if (step >= 0) cost += step;
    else if (-step <= disorder) cost += -step * 2;
    else cost += mod(step) + dayLength / 2;
  }
  return cost;
}

/** Whether the newest label stands first or last: the order that the clocks fit better. */
export function orderOf(clocks: readonly number[]): Order {
  const turned = clocks.map((clock) => -clock);
  return costOf(clocks) <= costOf(turned) ? 'ascending' : 'descending';
}

/**
 * The day of each label, in the label's own zone; null where it is not known. The article's date
 * is the day of the first label: the newest of a descending blog, the oldest of an ascending one.
 * From there on days change at midnight, and with every day that is printed.
 */
export function daysOf(
  moments: readonly Moment[],
  order: Order,
  published: DayNumber | null,
): readonly (DayNumber | null)[] {
  let day = published;
  let clock: number | null = null;
  return moments.map(({ minutes, printed }) => {
    const settled = printed === null ? null : settleDay(printed, day ?? published);
    if (settled !== null) {
      const isSame = settled === day;
      day = settled;
      // Under a new heading clocks start afresh.
      if (!isSame) clock = null;
    }
    if (minutes === null) return day;
    if (clock !== null && day !== null && settled === null) {
      const step = minutes - clock;
      if (order === 'ascending' && step < -disorder) day += 1;
      if (order === 'descending' && step > disorder) day -= 1;
    }
    clock = minutes;
    return day;
  });
}
