import type { DateValue } from '../../shared/domain/values.ts';
import { readEdtf } from '../values/dates/edtf.ts';
import type { DateHere } from './read-here.ts';

const clockBehind = /(?:,| ?[·|])? (?:at )?\d{1,2}[:.]\d{2}.{0,20}$/u;

/**
 * A date that ends a signed post without its clock: that is the moment of the section, as the label
 * of an update is. `signedEnds` are the ends of posts whose time is known.
 */
export function withoutSignedClock(
  text: string,
  start: number,
  date: DateHere,
  signedEnds: ReadonlySet<number>,
): DateHere {
  if (date.value.precision !== 'time' || !signedEnds.has(date.end)) return date;
  const clock = clockBehind.exec(text.slice(start, date.end));
  const day = readEdtf(date.value.edtf.slice(0, 10));
  if (clock === null || !day.ok) return date;
  const value: DateValue = { ...day.value, basis: date.value.basis };
  return { ...date, value, end: start + clock.index };
}
