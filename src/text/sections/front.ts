import { isDatedScene, looksLikeCaption } from './captions.ts';
import { hasCapitalsBeforeColon, readColonDateline } from './colon-dateline.ts';
import { readDateline, readLoneDateline, type Dateline } from './datelines.ts';
import { isByline, isStampLine } from './bylines.ts';
import { isPointsHeading, isReleaseMark } from './heading-form.ts';
import { isTitle } from './headings.ts';
import { readAside } from './inner.ts';
import { countWords, hasFinalStop, type Line } from './line.ts';
import type { Piece } from './piece.ts';

/** Titles, captions and links above an article's first paragraph. */
export interface Front {
  readonly pieces: readonly Piece[];
  /** The first line that is none of these; lines of names and dates above it belong to the body. */
  readonly next: number;
}

/** Whether a paragraph stands not far below: short lines alone are a table, a poem, a list. */
function headsParagraphs(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 8).some((line) => line.text.length >= 60 || hasFinalStop(line));
}

/**
 * How many lines of a release's letterhead stand above its title: who sends it, its number, and
 * last its date or number; 0 without one.
 */
function letterheadOf(lines: readonly Line[], to: number): number {
  const [sender] = lines;
  if (sender === undefined || isReleaseMark(sender)) return 0;
  const most = Math.min(to - 2, 5);
  for (let at = 1; at <= most; at += 1) {
    const [line, title] = [lines[at], lines[at + 1]];
    if (line === undefined || title === undefined || line.text.length > 90) return 0;
    const above = lines.slice(0, at + 1);
    const isRelease = above.some(({ text }) => releaseNumber.test(text));
    if (isRelease && isStampLine(line) && title.isApart)
      return isTitle(lines, at + 1) && headsParagraphs(lines, at + 1) ? at + 1 : 0;
  }
  return 0;
}

const releaseNumber =
  /^(?:press|news|media) (?:release|statement|notice)(?: (?:no\.? ?)?[\d/ -]{1,20})?$/iu;

/**
 * Reads the lines from the text's start up to `to`. With `isBlog` they are what stands above the
 * first update, where a line in the present is a photo's caption.
 */
export function readFront(lines: readonly Line[], to: number, isBlog: boolean): Front {
  const pieces: Piece[] = [];
  let titles = 0;
  const letterhead = isBlog ? 0 : letterheadOf(lines, to);
  const [sender, dated] = [lines[0], lines[letterhead - 1]];
  if (letterhead > 0 && sender !== undefined && dated !== undefined)
    pieces.push({ kind: 'body', start: sender.start, end: dated.end });
  let at = letterhead;
  for (; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const { start, end } = line;
    const aside = readAside(line);
    const isFirst = titles === 0 && (pieces.length === 0 || at === letterhead);
    const last = pieces.at(-1);
    if (readLoneDateline(line) !== null) break;
    if (aside !== null) pieces.push(aside);
    else if (readDateline(line) !== null) break;
    else if (isByline(line, isFirst) && !isReleaseMark(line)) {
      if (last?.kind === 'body') pieces.splice(-1, 1, { ...last, end });
      else pieces.push({ kind: 'body', start, end });
    } else if (isDatedScene(line) || (isBlog && looksLikeCaption(line, isFirst)))
      pieces.push({ kind: 'caption', start, end });
    // Behind the author's name a heading is the body's: "Summary", "Key points".
    else if (titles > 0 && (last?.kind === 'body' || isPointsHeading(line))) break;
    // A live blog's standfirst sums up, whether or not it ends in a stop.
    else if (isBlog && titles > 0 && countWords(line.text, 9) > 8) break;
    else if (
      at < 6 + letterhead &&
      titles < 2 &&
      isTitle(lines, at) &&
      headsParagraphs(lines, at)
    ) {
      // "FOR IMMEDIATE RELEASE" and the like stand above the title.
      if (line.text !== line.text.toUpperCase() && !isReleaseMark(line)) titles += 1;
      pieces.push({ kind: 'heading', start, end });
    } else break;
  }
  // Names and dates right above the first paragraph are part of the body that it begins.
  const last = pieces.at(-1);
  const first = lines[at] ?? lineAtEnd;
  const isDated = readDateline(first) !== null || readLoneDateline(first) !== null;
  if (last?.kind === 'body' && at < to && !isDated) {
    while (at > 0 && (lines[at - 1]?.start ?? -1) >= last.start) at -= 1;
    pieces.pop();
  }
  return { pieces, next: at };
}

const lineAtEnd: Line = { start: 0, end: 0, text: '', isApart: false };

/** The dateline of the paragraph that a body begins with. */
export function datelineOf(lines: readonly Line[]): Dateline | null {
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const own = readLoneDateline(first) ?? readDateline(first);
  if (own !== null) return own;
  const dateline = readColonDateline(first);
  if (dateline === null) return null;
  return others.some((line) => hasCapitalsBeforeColon(line)) ? null : dateline;
}
