import { toDayNumber, weekdayOf, type DayNumber } from '../values/dates/calendar.ts';
import { headOf, type Line } from './line.ts';
import { readPrintedDay, type PrintedDay } from './printed-day.ts';

const onWeekday =
  /(?<!\p{L})(?:on |late |early |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u;
const yearPattern = /(?<![\d.,€$£¥])(?:19|20)\d\d(?!\d|[.,]\d)/g;

/** Years that the text names, counted up to the first few hundred. */
function yearsIn(text: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const match of text.slice(0, 200_000).matchAll(yearPattern)) {
    years.add(Number(match[0]));
    if (years.size > 300) break;
  }
  return years;
}

/**
 * The year of a dateline's day by the weekday that its paragraph names: agencies say "on Friday"
 * of the day itself or the day before. Only years that the text names, and those beside them, come
 * into question, and only if one alone fits.
 */
export function dayFromWeekday(text: string, line: Line, day: PrintedDay): DayNumber | null {
  if (day.month === null || day.day === null) return null;
  const named = onWeekday.exec(headOf(line))?.[0];
  const printed = named === undefined ? null : readPrintedDay(named, named.lastIndexOf(' ') + 1);
  const weekday = day.weekday ?? printed?.printed.weekday ?? null;
  if (weekday === null) return null;
  const years = yearsIn(text);
  const latest = Math.max(...years);
  if (years.size === 0) return null;
  const fitting = [latest, latest + 1]
    .map((year) => toDayNumber({ year, month: day.month ?? 1, day: day.day ?? 1 }))
    .filter((number) => weekdayOf(number) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
