import type { DateValue } from '../../shared/domain/values.ts';
import { readEdtf } from '../values/dates/edtf.ts';
import type { DateHere } from './read-here.ts';

const clockBehind = /(?:,| ?[·|])? (?:at )?\d{1,2}[:.]\d{2}.{0,20}$/u;

const stampLead =
  /(?:^|@[\w.-]{2,60}\)?\s{0,2}[·•|,–—-]?\s{0,2}|(?:published|updated|posted|modified)(?: (?:at|on))?:?\s{1,2})$/iu;

/** A line's words on either side of a stamp, and no more of them than this, are looked at. */
const reach = 120;

/** Whether the line of `[start, end)` is no more than a stamp, behind an account or "Updated:". */
function isStampLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach - 1), start);
  const behind = text.slice(end, end + reach);
  const from = before.lastIndexOf('\n') + 1;
  const isWhole = before.trim() === '' && behind.trim() === '';
  if (isWhole || (from === 0 && start > reach)) return false;
  const rest = behind.split('\n', 1)[0] ?? '';
  if (rest.length > 60 || /[!?…]|\.(?!\d)/u.test(rest)) return false;
  return stampLead.test(before.slice(from));
}

/**
 * A date that ends a signed post without its clock: that is the moment of the section, as the label
 * of an update is. `signedEnds` are the ends of posts whose time is known. The same goes for the stamp
 * in a line of its own, behind an account, and behind "Updated:".
 */
export function withoutSignedClock(
  text: string,
  start: number,
  date: DateHere,
  signedEnds: ReadonlySet<number>,
): DateHere {
  if (date.value.precision !== 'time') return date;
  if (!signedEnds.has(date.end) && !isStampLine(text, start, date.end)) return date;
  const clock = clockBehind.exec(text.slice(start, date.end));
  const day = readEdtf(date.value.edtf.slice(0, 10));
  if (clock === null || !day.ok) return date;
  const value: DateValue = { ...day.value, basis: date.value.basis };
  return { ...date, value, end: start + clock.index };
}
