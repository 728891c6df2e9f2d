import { readClock, type ReadClock } from './clock.ts';
import { readPrintedDay, type PrintedDay, type ReadDay } from './printed-day.ts';

/** A day, a clock time, or both in any order, as a label or a line of dates prints them. */
export interface Stamp {
  readonly clock: ReadClock | null;
  /** The clock time as printed. */
  readonly clockText: string | null;
  readonly day: PrintedDay | null;
  /** Where the printed day begins and ends; null without one. */
  readonly daySpan: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
}

const joint =
  /T(?=\d)|(?:[ \u00a0]?[,|·•/(–—-])?[ \u00a0]{0,2}(?:(?:at|on|of)[ \u00a0])?(?:the )?/y;

/** As much of a range of hours (`14:00-15:00`) as tells it from a stamp. */
const range = /[ \u00a0]?[-–—][ \u00a0]?\d{1,2}[:.]\d{2}/y;

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Reads `11 Apr 2025 14:07 GMT`, `9:05 a.m. ET, April 11`, `2025-04-11T14:07Z` at `at`. */
export function readStamp(text: string, at: number): Stamp | null {
  let clock: ReadClock | null = null;
  let day: PrintedDay | null = null;
  let daySpan: Stamp['daySpan'] = null;
  let end = at;
  let next = at;
  // A day, a clock, the same moment elsewhere in brackets, and the day behind it at the most.
  for (let part = 0; part < 4; part += 1) {
    const readHere: ReadClock | null = readClock(text, next);
    if (readHere !== null && matches(range, text, readHere.end)) return null;
    const dayHere: ReadDay | null =
      readHere === null && day === null ? readPrintedDay(text, next) : null;
    if (readHere !== null) {
      // The clock that has a zone says when; the other one says it for another place.
      if (clock === null || (clock.zone === null && readHere.zone !== null)) clock = readHere;
      end = readHere.end;
    } else if (dayHere !== null) {
      day = dayHere.printed;
      daySpan = { start: next, end: dayHere.end };
      end = dayHere.end;
    } else break;
    if (text.charAt(end) === ')' && text.slice(at, end).includes('(')) end += 1;
    joint.lastIndex = end;
    next = end + (joint.exec(text)?.[0].length ?? 0);
    if (next === end && part === 3) break;
  }
  if (clock === null && day === null) return null;
  const clockText = clock === null ? null : text.slice(clock.start, clock.end);
  return { clock, clockText, day, daySpan, start: at, end };
}
