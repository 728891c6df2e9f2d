import type { Section } from '../../shared/domain/understanding.ts';
import { parseDay, toDayNumber, type DayNumber } from '../values/dates/calendar.ts';
import { readArticle } from './article.ts';
import { readBlog } from './blog.ts';
import { isAccount } from './account.ts';
import { outsideOf, readClosedThread } from './closed-posts.ts';
import { readClosingStamps } from './closing-stamps.ts';
import { readManner, type Manner } from './inner.ts';
import { readDatedDigest, readDigest } from './items.ts';
import { readNamedClosings } from './named-stamps.ts';
import { readHeadedThread } from './headed-threads.ts';
import { takeLeadingDate } from './leading.ts';
import { linesOf, type Line } from './line.ts';
import { readLiveBlog } from './live-blog.ts';
import { momentOf } from './moment.ts';
import { readWholeThread } from './threads.ts';
import { readFront } from './front.ts';
import { nest, type Piece } from './piece.ts';

function dayOf(published: string | null): DayNumber | null {
  const day = published === null ? null : parseDay(published.slice(0, 10));
  return day === null ? null : toDayNumber(day);
}

/** The posts of a text that is one thread, with what stands above and below them. */
function readThread(lines: readonly Line[], manner: Manner): readonly Piece[] | null {
  const posts = readWholeThread(lines);
  const [first] = posts ?? [];
  const last = posts?.at(-1);
  if (posts === null || first === undefined || last === undefined) return null;
  const above = lines.slice(0, first.firstLine);
  const front = readFront(lines, first.firstLine, false);
  return [
    ...(above.some(isAccount)
      ? outsideOf(above, true)
      : [...front.pieces, ...bodyOf(lines.slice(front.next, first.firstLine))]),
    ...posts.map(({ start, end, label, bodyStart, stamp }): Piece => {
      const { day, time, clock } = momentOf(stamp, manner.published, manner.noted);
      return { kind: 'post', start, end, label, bodyStart, day, time, clock };
    }),
    ...bodyOf(lines.slice(last.lastLine + 1)),
  ];
}

function bodyOf(lines: readonly Line[]): readonly Piece[] {
  const first = lines.at(0);
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ kind: 'body', start: first.start, end: last.end }];
}

/** The pieces of lines that no date is glued to. */
function readUndated(lines: readonly Line[], manner: Manner): readonly Piece[] {
  const thread = readThread(lines, manner);
  if (thread !== null) return thread;
  const front = readFront(lines, lines.length, false);
  return readDigest(lines, manner, front) ?? readArticle(lines, manner, front);
}

/**
 * The sections of a text in text order, in time linear in its length (DESIGN section 9). Offsets
 * are UTF-16 code units. Every word lies in a section of level 0, and sections of one level do not
 * overlap; what stands between a dateline and its report (a dash) belongs to neither.
 *
 * - Titles, captions and links above the first paragraph are sections of level 0; in a body, update
 *   or item, and under its last paragraph, they nest. A body runs on through
 *   its headings, each of which covers its own line. Names and dates under a title are body.
 * - An update runs from its label, or from the headline above it, to the next label or printed day.
 * - `time` has a zone or is null: a clock without one takes the zone that the text notes ("all times
 *   GMT") or that all its other labels have. Printed offsets stay what they say (`CET` is +01:00 in
 *   summer too); `ET`, "UK time" and the like follow the clocks of the day.
 * - The article's date is the day of the first label; from there days change at midnight, back or
 *   forth as the blog runs, and with each printed day. `day` is given where it is printed or is not
 *   the article's. Without the article's date only printed days are known.
 */
export function readSections(text: string, published: string | null): readonly Section[] {
  const lines = linesOf(text);
  const manner = readManner(lines, dayOf(published));
  const headed = readHeadedThread(lines, manner.published);
  if (headed !== null) return nest(text, headed);
  const stamps = readClosingStamps(lines);
  const closings = stamps.length > 0 ? stamps : readNamedClosings(lines);
  const closed = readClosedThread(lines, closings, manner);
  if (closed !== null) return nest(text, closed);
  const leading = takeLeadingDate(lines, manner.published);
  const others = leading?.lines ?? lines;
  const blog = readLiveBlog(others);
  const pieces =
    blog.labels.length > 0
      ? readBlog(text, others, blog, manner)
      : (readDatedDigest(lines, manner) ?? readUndated(others, manner));
  const isItem = pieces[0]?.kind === 'item' && pieces[0].start === lines[0]?.start;
  return nest(text, leading === null || isItem ? pieces : leading.label(pieces));
}
