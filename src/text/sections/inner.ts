import { isEssay, readBlockQuotes } from './block-quotes.ts';
import { isAuthorLine, isByline, isStampLine } from './bylines.ts';
import { readCaptionBlock } from './caption-blocks.ts';
import { readCaption, wordedCaptions } from './captions.ts';
import { isFurniture } from './furniture.ts';
import { entry } from './heading-form.ts';
import { headingsLike } from './heading-style.ts';
import { isHeading } from './headings.ts';
import type { Line } from './line.ts';
import { lastOfLinks, readLink } from './links.ts';
import { isFieldLine } from './meta-fields.ts';
import { momentOf } from './moment.ts';
import { notedZone } from './noted-zone.ts';
import type { Piece } from './piece.ts';
import { readPosts } from './posts.ts';
import { readThreads } from './threads.ts';
import { readTurns, type Turns } from './turns.ts';
import type { Zone } from './zone-names.ts';
import type { DayNumber } from '../values/dates/calendar.ts';

/** What is true of a whole text and tells how its lines are read. */
export interface Manner {
  /** Whether the author speaks of "I" or "we" throughout; read when it is first asked for. */
  readonly isEssay: () => boolean;
  readonly turns: Turns;
  /** The zone that the text notes for its clocks. */
  readonly noted: () => Zone | null;
  /** The article's date; null if it is not known. */
  readonly published: DayNumber | null;
}

export function readManner(lines: readonly Line[], published: DayNumber | null): Manner {
  let essay: boolean | null = null;
  const noted = (): Zone | null =>
    notedZone(
      lines
        .slice(0, 6)
        .map(({ text }) => text.slice(0, 1000))
        .join('\n'),
    );
  return { isEssay: () => (essay ??= isEssay(lines)), turns: readTurns(lines), noted, published };
}

/** A caption or link line as a piece; null if the line is neither. */
export function readAside(line: Line): Piece | null {
  const { start, end } = line;
  const link = readLink(line);
  if (link !== null) {
    const label =
      link.label === null ? null : { start: start + link.label.start, end: start + link.label.end };
    return { kind: 'link', start, end, label, bodyStart: Math.min(end, start + link.body) };
  }
  const caption = readCaption(line);
  if (caption === null) return null;
  const label = caption.labelEnd === 0 ? null : { start, end: start + caption.labelEnd };
  return { kind: 'caption', start, end, label, bodyStart: Math.min(end, start + caption.body) };
}

function headingOf({ start, end }: Line): Piece {
  return { kind: 'heading', start, end };
}

function captionOf({ start, end }: Line): Piece {
  return { kind: 'caption', start, end };
}

function linkOf({ start, end }: Line): Piece {
  return { kind: 'link', start, end };
}

/** `Photographs by Chen Yu` right below the author's name is no photo's. */
function isCreditOfText(line: Line, above: Line | undefined): boolean {
  if (line.isApart || above === undefined || line.text.length > 80) return false;
  return /^\p{L}{5,20} by \p{Lu}/u.test(line.text) && isByline(above, false);
}

/** A full date near a body's start is the article's own; further down, days head a chronicle. */
function isDateOfArticle(line: Line, at: number): boolean {
  return at < 4 && /\d{4}/.test(line.text) && isStampLine(line);
}

/** How far down a body the lines of names and dates reach that open it. */
const mostAbove = 6;

/** Whether the line is one of names and dates, or ends a block of such: `E&OE`. */
function isOfNames(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const above = lines[at - 1];
  if (line === undefined) return false;
  if (/^\d{1,2} \p{L}{3,9} \d{4} \([^()]{3,120}\)$/u.test(line.text)) return true;
  if (isStampLine(line) ? /\d{4}|\d[:.]\d\d/.test(line.text) : isFieldLine(line)) return true;
  if (line.isApart || above === undefined) return false;
  if (isByline(above, false) && isByline(line, false)) return true;
  if (next?.isApart !== true) return false;
  return line.text.length <= 40 && (isStampLine(above) || isFieldLine(above));
}

/** Posts, block quotes, captions, links and headings among the lines of one section. */
export function readInner(lines: readonly Line[], manner: Manner): readonly Piece[] {
  const pieces: Piece[] = [];
  const taken = new Set<number>();
  for (const post of readPosts(lines, 0, lines.length)) {
    for (let line = post.firstLine; line <= post.lastLine; line += 1) taken.add(line);
    const moment = momentOf(post.stamp, manner.published, manner.noted);
    pieces.push({ kind: 'post', start: post.start, end: post.end, ...moment });
  }
  for (const post of readThreads(lines)) {
    if (taken.has(post.firstLine)) continue;
    for (let line = post.firstLine; line <= post.lastLine; line += 1) taken.add(line);
    const { start, end, label, bodyStart } = post;
    pieces.push({ kind: 'post', start, end, label, bodyStart });
  }
  // Who speaks in a transcript is told by its lines, so none of them is a block quote.
  const quotes =
    manner.turns === 'transcript'
      ? []
      : readBlockQuotes(lines, 0, lines.length, manner.isEssay, (at) => taken.has(at));
  for (const { start, end, isPosted } of quotes)
    pieces.push({ kind: isPosted ? 'post' : 'quote', start, end });
  let quoteAt = 0;
  const worded = manner.turns === 'transcript' ? new Set<number>() : wordedCaptions(lines);
  const firstText = lines.findIndex((line) => !isByline(line, false));
  for (const [at, line] of lines.entries()) {
    while ((quotes[quoteAt]?.end ?? Infinity) <= line.start) quoteAt += 1;
    const isQuoted = (quotes[quoteAt]?.start ?? Infinity) <= line.start;
    if (taken.has(at) || isQuoted) continue;
    const photo = readCaptionBlock(lines, at);
    if (photo !== null && !taken.has(at + 1)) {
      pieces.push(photo.piece);
      for (let next = at + 1; next < photo.lineAfter; next += 1) taken.add(next);
      continue;
    }
    const aside = worded.has(at)
      ? captionOf(line)
      : isCreditOfText(line, lines[at - 1])
        ? null
        : readAside(line);
    const last = aside === null ? at : lastOfLinks(lines, at);
    for (let next = at + 1; next <= last; next += 1) taken.add(next);
    if (aside !== null && last > at && lines[at + 1]?.isApart === true)
      // A heading by itself above its links.
      pieces.push(headingOf(line), ...lines.slice(at + 1, last + 1).map(linkOf));
    else if (aside !== null) pieces.push({ ...aside, end: lines[last]?.end ?? aside.end });
    else if (
      (at >= firstText || entry.test(lines[at + 1]?.text ?? '')) &&
      !isDateOfArticle(line, at) &&
      !isFurniture(line) &&
      !isAuthorLine(line) &&
      !(at < mostAbove && isOfNames(lines, at)) &&
      isHeading(lines, at, lines.length, manner.turns)
    )
      pieces.push(headingOf(line));
  }
  const known = new Set(pieces.filter(({ kind }) => kind === 'heading').map(({ start }) => start));
  if (known.size < 2) return pieces;
  const others = new Set(pieces.filter(({ kind }) => kind !== 'heading').map(({ start }) => start));
  for (const at of headingsLike(lines, known)) {
    const line = lines[at];
    if (line !== undefined && at >= firstText && !taken.has(at) && !others.has(line.start))
      pieces.push(headingOf(line));
  }
  return pieces;
}
