const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
const month = format({ month: 'short', year: 'numeric' });

/**
 * A publication date as a coder reads it, as far as it is known: `2025`, `Apr 2025`, `11 Apr 2025`,
 * `11 Apr 2025, 14:07 Z`.
 */
export function showDate(published: string): string {
  if (/^\d{4}$/.test(published)) return published;
  const isMonth = published.length === 7;
  const date = new Date(`${isMonth ? `${published}-01` : published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return published;
  if (isMonth) return month.format(date);
  const [, time, zone] = /T(\d{2}:\d{2})(?::\d{2})?(.*)$/.exec(published) ?? [];
  if (time === undefined) return day.format(date);
  return `${day.format(date)}, ${[time, zone].filter(Boolean).join(' ')}`;
}
