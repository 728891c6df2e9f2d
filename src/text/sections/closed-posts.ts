import { isAccount } from './account.ts';
import type { ClosingStamp } from './closing-stamps.ts';
import { isHeadingForm } from './heading-form.ts';
import type { Line } from './line.ts';
import { momentOf } from './moment.ts';
import type { Piece } from './piece.ts';
import { signaturesOf } from './signatures.ts';
import type { Stamp } from './stamps.ts';
import { isNarration } from './voices.ts';
import type { DayNumber } from '../values/dates/calendar.ts';

/** The end of a post: the line of its time, or of its signature. */
interface Closing {
  readonly line: number;
  readonly lastLine: number;
  readonly stamp: Stamp | null;
}

const unrolled =
  /(?<!\p{L})(?:un)?roll(?:ed|s)?(?!\p{L})|^thread\b.{0,60}\d{4}$|^thread by |\(\d{1,3} (?:posts|tweets)\)$|^read on /iu;

/** Closing stamps, and the lines that end with a signature, in text order. */
function closingsOf(lines: readonly Line[], stamps: readonly ClosingStamp[]): readonly Closing[] {
  const signed = lines.flatMap((line, at): readonly Closing[] => {
    const sign = signaturesOf(line.text).at(-1);
    const isEnd = sign !== undefined && sign.end >= line.text.length - 1;
    return isEnd ? [{ line: at, lastLine: at, stamp: sign.stamp }] : [];
  });
  return [...stamps, ...signed].toSorted((a, b) => a.line - b.line);
}

/** The first line of what stands in one block, without an empty line, above the line `at`. */
function blockStart(lines: readonly Line[], at: number, from: number): number {
  let first = at;
  while (first > from && lines[first]?.isApart === false) first -= 1;
  return first;
}

/** Lines among and around the posts: accounts and titles head, all others are body. */
export function outsideOf(lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const { start, end } = line;
    const last = pieces.at(-1);
    const heads = isAccount(line) || (isHeadingForm(line) && !unrolled.test(line.text));
    // A handle stands below the name that it belongs to.
    const isHandle = line.text.startsWith('@') && !line.isApart && last?.kind === 'heading';
    if (heads && isHandle) pieces.splice(-1, 1, { ...last, end });
    else if (heads) pieces.push({ kind: 'heading', start, end });
    else if (last?.kind === 'body') pieces.splice(-1, 1, { ...last, end });
    else pieces.push({ kind: 'body', start, end });
  }
  return pieces;
}

/**
 * The pieces of a text that is a thread whose posts end with their times; null if other words take
 * more than a quarter of its lines.
 */
export function readClosedThread(
  lines: readonly Line[],
  stamps: readonly ClosingStamp[],
  published: DayNumber | null,
): readonly Piece[] | null {
  if (stamps.length === 0) return null;
  const pieces: Piece[] = [];
  let free = 0;
  let outside = 0;
  for (const { line, lastLine, stamp } of closingsOf(lines, stamps)) {
    if (line < free) continue;
    let first = blockStart(lines, line, free);
    // A post has paragraphs, too; above the first one stands what tells of the thread.
    const lowest = free === 0 ? first : free;
    for (let above = lines[first - 1]; first > lowest && above !== undefined;) {
      if (isHeadingForm(above) || isNarration(above) || isAccount(above)) break;
      first -= 1;
      above = lines[first - 1];
    }
    const [start, end] = [lines[first]?.start ?? 0, lines[lastLine]?.end ?? 0];
    pieces.push(...outsideOf(lines.slice(free, first)));
    pieces.push({ kind: 'post', start, end, ...momentOf(stamp, published) });
    outside += first - free;
    free = lastLine + 1;
  }
  outside += lines.length - free;
  if (outside * 4 > lines.length) return null;
  return [...pieces, ...outsideOf(lines.slice(free))];
}
