import { headOf, type Line } from './line.ts';
import type { PrintedDay } from './printed-day.ts';
import { readStamp } from './stamps.ts';

/** The day that a line is the heading of: `Friday, 11 April`, `## April 11, 2025`. */
export function dayHeading(line: Line | undefined): PrintedDay | null {
  if (line === undefined || line.text.length > 60) return null;
  const head = headOf(line);
  const from = /^(?:#{1,6} |[*_=–—-]{1,4} ?)?/.exec(head)?.[0].length ?? 0;
  const stamp = readStamp(head, from);
  if (stamp === null || stamp.clock !== null) return null;
  return /^[\s.,:*_=–—-]*$/.test(head.slice(stamp.end)) ? stamp.day : null;
}
