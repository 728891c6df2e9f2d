import type { ClosingStamp } from './closing-stamps.ts';
import { hasFinalStop, headOf, type Line } from './line.ts';
import { readStamp, type Stamp } from './stamps.ts';

/** Who posts and when, in a line of its own: `Ann Lee, 05:52`, `Ministry of Ports · 3 June, 05:52`. */
export interface NamedStamp {
  readonly name: string;
  readonly stamp: Stamp;
}

const named =
  /^(?:[—–―-] ?)?(\p{Lu}[^,·•|:\d]{2,70}?)(?:, [^\d,]{2,60})?(?:,| ?[·•|]| [–—-]| at| on)[ \u00a0]/u;
const behind = /^(?: ?\([\p{L} ,]{2,30}\))?$/u;

/** The name and the time that a line consists of; null without a clock. */
export function readNamedStamp(line: Line): NamedStamp | null {
  if (line.text.length > 140 || hasFinalStop(line)) return null;
  const head = headOf(line);
  const match = /\d/.test(head) ? named.exec(head) : null;
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const stamp = readStamp(head, match[0].length);
  if (stamp === null || stamp.clock === null) return null;
  return behind.test(head.slice(stamp.end)) ? { name, stamp } : null;
}

/**
 * The lines of name and time that each close the post above them, in a thread most of whose posts
 * are one author's; empty if there are fewer than three.
 */
export function readNamedClosings(lines: readonly Line[]): readonly ClosingStamp[] {
  const counts = new Map<string, number>();
  const found: ClosingStamp[] = [];
  for (const [at, line] of lines.entries()) {
    const read = readNamedStamp(line);
    if (read === null) continue;
    const closes = at > 0 && !line.isApart && lines[at + 1]?.isApart !== false;
    if (!closes) {
      if (at < 4) continue;
      return [];
    }
    counts.set(read.name, (counts.get(read.name) ?? 0) + 1);
    found.push({ line: at, lastLine: at, stamp: read.stamp });
  }
  const most = Math.max(0, ...counts.values());
  return found.length >= 3 && most * 5 >= found.length * 3 ? found : [];
}
