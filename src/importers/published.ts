import { metadataSchema } from '../shared/domain/article.ts';
import { formatDay, isDay } from '../text/values/dates/calendar.ts';
import { printedZones } from '../text/values/dates/zones.ts';
import { plainLine } from './plain-line.ts';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** In the heads of mails and pages America's are meant (RFC 5322, section 4.3). */
const zones: Readonly<Record<string, string>> = {
  ...printedZones,
  ut: 'Z',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (offset !== null) return `${offset[1] ?? ''}:${offset[2] ?? ''}`;
  const name = zone.toLowerCase();
  return Object.hasOwn(zones, name) ? (zones[name] ?? '') : '';
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: string | undefined, month: number, date: string | undefined): string | null {
  const text = formatDay({ year: Number(year), month, day: Number(date) });
  return month > 0 && isDay(text) ? text : null;
}

/** `04/11/2025`, which is a day only where just one order gives one. */
function slashed(first: number, second: number, year: string | undefined): string | null {
  const readings = new Set([day(year, first, String(second)), day(year, second, String(first))]);
  readings.delete(null);
  const [only] = readings;
  return readings.size === 1 ? (only ?? null) : null;
}

type Shape = readonly [pattern: RegExp, read: (match: RegExpExecArray) => string | null];

const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]? )?';
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** A day at the start of a line, in the forms in which pages, mails and news databases print it. */
const days: readonly Shape[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, y, m, d]) => day(y, Number(m), d)],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, ([, y, m, d]) => day(y, Number(m), d)],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([, y, m, d]) => day(y, Number(m), d)],
  [
    new RegExp(`^${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'),
    ([, m = '', d, y]) => day(y, monthOf(m), d),
  ],
  [
    new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ -]${month}[ ,-]{1,2}(\\d{4})(?!\\d)`, 'i'),
    ([, d, m = '', y]) => day(y, monthOf(m), d),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([, d, m, y]) => day(y, Number(m), d)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, ([, a, b, y]) => slashed(Number(a), Number(b), y)],
];

const clock =
  /^(?:T|,? (?:at )?)(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\.?(?![a-z]))?(?: ?([+-]\d{2}:?\d{2}|[a-z]{1,4}(?![a-z])))?/i;

/** The time of day behind a day, with its zone; '' where there is none that makes sense. */
function timeOf(rest: string): string {
  const [, hours, minutes = '', seconds, half, zone] =
    clock.exec(rest.replace(/^,? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}/i, '')) ?? [];
  if (hours === undefined) return '';
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return '';
  const shown = `T${String(hour).padStart(2, '0')}:${minutes}`;
  return `${shown}${seconds === undefined ? '' : `:${seconds}`}${zoneOf(zone)}`;
}

/**
 * When something was published, in the form that `metadataSchema` takes: from ISO 8601 and its
 * relatives, the dates of mails, and days as English pages and news databases print them, with or
 * without a time and zone. Null where it is none, or may be two (`04/11/2025`).
 */
export function publishedFrom(value: string | null | undefined): string | null {
  const line = plainLine(value, 200);
  if (line === null) return null;
  for (const [pattern, read] of days) {
    const match = pattern.exec(line);
    const found = match === null ? null : read(match);
    if (match === null || found === null) continue;
    const rest = line.slice(match[0].length);
    // Something was smuggled in behind a date: then the date is not to be believed either.
    if (/['"<>;={}\\]/.test(rest)) return null;
    const whole = found + timeOf(rest);
    return metadataSchema.shape.published.safeParse(whole).data ?? null;
  }
  return null;
}

/** Seconds or milliseconds since 1970, as tables and programs write moments; or as above. */
export function publishedFromField(value: string): string | null {
  const number = /^\d{10}(?:\d{3})?$/.test(value.trim()) ? Number(value) : null;
  if (number === null) return publishedFrom(value);
  const moment = new Date(number < 1e11 ? number * 1000 : number).toISOString();
  return `${moment.slice(0, 19)}Z`;
}
