const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A publication date or date-time as a coder reads it: `11 Apr 2025`, `11 Apr 2025, 14:07 Z`. */
export function showDate(published: string): string {
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return published;
  const [, time, zone] = /T(\d{2}:\d{2})(?::\d{2})?(.*)$/.exec(published) ?? [];
  if (time === undefined) return day.format(date);
  return `${day.format(date)}, ${[time, zone].filter(Boolean).join(' ')}`;
}
