import {
  addMonths,
  formatDayNumber,
  formatMonth,
  formatYear,
  parseDay,
  toDayNumber,
} from './calendar.ts';

/**
 * The day, month or year before (`step` -1) or behind (1) one in EDTF, as what `before 2026` and
 * `after Friday` reach; other forms stay as they are.
 */
export function beyond(edtf: string, step: 1 | -1): string {
  if (/^\d{4}$/.test(edtf)) return formatYear(Number(edtf) + step);
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf) ?? [];
  if (year !== undefined) {
    const next = addMonths({ year: Number(year), month: Number(month), day: 1 }, step);
    return formatMonth(next.year, next.month);
  }
  const day = parseDay(edtf);
  return day === null ? edtf : formatDayNumber(toDayNumber(day) + step);
}
