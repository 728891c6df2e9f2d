import { formatDay } from '../../text/values/dates/calendar.ts';

/** Number formats that every workbook knows, which show a day or a time. */
const builtIn: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether numbers in a format are shown as days or times; `code` is that of the workbook's own. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.some(([from, to]) => id >= from && id <= to);
  // What is quoted or escaped is shown as it stands; colours and countries stand in brackets.
  const shown = code
    .slice(0, 300)
    .replace(/"[^"]{0,300}"|\\.|_./g, '')
    .replace(/\[(?!h{1,2}\]|m{1,2}\]|s{1,2}\])[^\]]{0,100}\]/gi, '');
  return /[ymdhs]/i.test(shown.replace(/general|standard/gi, ''));
}

const dayMilliseconds = 86_400_000;

/**
 * The day, and the time if there is one, that a number of days stands for; the number itself if it
 * is out of range. Days are counted from the end of 1899, or from 1904 in workbooks that say so;
 * the 29th of February 1900, which there was not, is counted.
 */
export function dateOf(value: string, from1904: boolean): string {
  const serial = Number(value);
  if (value.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial > 2_958_466)
    return value;
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((days - 25_569) * (dayMilliseconds / 1000));
  const moment = new Date(seconds * 1000);
  const day = formatDay({
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
  });
  const time = moment.toISOString().slice(11, 19);
  if (serial < 1) return time;
  if (time === '00:00:00') return day;
  return `${day}T${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}
