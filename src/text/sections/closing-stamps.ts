import { isByline } from './bylines.ts';
import { isHeadingForm } from './heading-form.ts';
import type { Line } from './line.ts';
import { readStamp, type Stamp } from './stamps.ts';

/** A line of time that ends the post above it, as X and Bluesky copy: words, then their time. */
export interface ClosingStamp {
  readonly line: number;
  /** The last line of the post: figures of views and likes may stand below the time. */
  readonly lastLine: number;
  readonly stamp: Stamp;
}

const views = /^(?:[ \u00a0]?[·•|][ \u00a0]?[\d.,]{1,9}[KMkm]? ?(?:Views)?)?$/u;
const figures =
  /^[\d.,]{1,9}[KMkm]? (?:Views?|Reposts?|Likes?|Replies|Retweets?|Quotes?|Bookmarks?|Comments?)(?!\p{L})/u;

/** The stamp that a line consists of; null without both a clock and a day. */
function loneStamp(line: Line): Stamp | null {
  if (line.text.length > 70) return null;
  const stamp = readStamp(line.text, 0);
  if (stamp === null || stamp.clock === null || stamp.day === null) return null;
  return views.test(line.text.slice(stamp.end)) ? stamp : null;
}

/** The last line that belongs to the time in the line `at`. */
function lastLineOf(lines: readonly Line[], at: number): number {
  let last = at;
  for (let next = lines[last + 1]; next !== undefined && !next.isApart;) {
    if (!figures.test(next.text)) break;
    last += 1;
    next = lines[last + 1];
  }
  return last;
}

/**
 * The lines of time that close the posts above them: each stands right below its words and has an
 * empty line or the text's end behind it. Empty if there are fewer than two, if another line of
 * time stands otherwise (as in a live blog, whose clocks come first), or if they stand below
 * headlines.
 */
export function readClosingStamps(lines: readonly Line[]): readonly ClosingStamp[] {
  const found: ClosingStamp[] = [];
  for (const [at, line] of lines.entries()) {
    const stamp = loneStamp(line);
    if (stamp === null) continue;
    const above = lines[at - 1];
    const lastLine = lastLineOf(lines, at);
    const isLast = lines[lastLine + 1]?.isApart !== false;
    const closes = above !== undefined && !line.isApart && isLast;
    // The time of the article itself stands at its head, by itself or below its title or author.
    if (found.length === 0 && (!closes || isHeadingForm(above) || isByline(above, false))) {
      if (at < 5) continue;
    }
    if (!closes) return [];
    found.push({ line: at, lastLine, stamp });
  }
  const headlines = found.filter(({ line }) => {
    const above = lines[line - 1];
    return above !== undefined && isHeadingForm(above);
  });
  return found.length >= 2 && headlines.length * 2 < found.length ? found : [];
}
