import { isDatedScene, looksLikeCaption } from './captions.ts';
import { hasCapitalsBeforeColon, readColonDateline } from './colon-dateline.ts';
import { readDateline, readLoneDateline, type Dateline } from './datelines.ts';
import { isByline } from './bylines.ts';
import { entry, isPointsHeading, isReleaseMark, speakerTurn } from './heading-form.ts';
import { isTitle } from './headings.ts';
import { readCaptionBlock } from './caption-blocks.ts';
import { readAside } from './inner.ts';
import { isFurniture } from './furniture.ts';
import { isMark, isReleaseKicker, letterheadOf } from './letterhead.ts';
import { countWords, hasFinalStop, headOf, type Line } from './line.ts';
import type { Piece } from './piece.ts';
import { readTitleBlock } from './title-block.ts';

/** Titles, captions and links above an article's first paragraph. */
export interface Front {
  readonly pieces: readonly Piece[];
  /** The first line that is none of these; lines of names and dates above it belong to the body. */
  readonly next: number;
}

/** Whether a paragraph stands not far below: short lines alone are a table, a poem, a list. */
function headsParagraphs(lines: readonly Line[], at: number, reach: number): boolean {
  return lines
    .slice(at + 1, at + reach)
    .some((line) => line.text.length >= 60 || hasFinalStop(line));
}

/** `INTERVIEW | The minister on shells`, `She runs a port. By Ann Lee`: no second title. */
export function isIntroduction(line: Line): boolean {
  return / \| |\p{Ll}[.!?] \p{Lu}/u.test(headOf(line));
}

/** The longest standfirst. */
const mostStandfirst = 260;

/**
 * Whether a line below the title is its standfirst, since names or dates stand below it before the
 * line `to`, right there or below a photo's caption.
 */
function isAboveNames(lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text.length > mostStandfirst || line.text.includes(' | '))
    return false;
  let next = at + 1;
  while (next < to && next <= at + 3) {
    const photo = readCaptionBlock(lines, next);
    if (photo === null && !isCaption(lines[next])) break;
    next = photo?.lineAfter ?? next + 1;
  }
  const names = next < to ? lines[next] : undefined;
  if (names === undefined || entry.test(line.text)) return false;
  return names.text.length <= 160 && isByline(names, false);
}

/** Whether no names or dates stand below the last heading. */
function isBesideTitle(pieces: readonly Piece[]): boolean {
  const heading = pieces.findLastIndex(({ kind }) => kind === 'heading');
  return pieces.findLastIndex(({ kind }) => kind === 'body') <= heading;
}

function isCaption(line: Line | undefined): boolean {
  return line !== undefined && (isFurniture(line) || readAside(line)?.kind === 'caption');
}

/** `UKRAINE-CRISIS/AID (UPDATE 2)`, `sudan-market, 4th Ld-Writethru`: how agencies file a report. */
const slug =
  /^[\p{L}\d]+(?:(?:-{1,2}|\/)[\p{L}\d]+){2,8}(?:[, ].{0,40})?$|^[\p{L}\d/-]+, (?:\d(?:st|nd|rd|th) )?(?:ld|lead|update|urgent|writethru|take \d)(?!\p{L})|\b\d(?:st|nd|rd|th) (?:ld|lead)\b/iu;

/** Whether the line is a word or two above the title: `Politics`, `Middle East`. */
function isAboveTitle(lines: readonly Line[], at: number, to: number): boolean {
  const words = lines[at]?.text ?? '';
  if (countWords(words, 4) === 3)
    return isHeadlineAt(lines, at + 1, 4, to) && isHeadlineAt(lines, at + 2, 6, to);
  if (countWords(words, 3) > 2 && !slug.test(words)) return false;
  return [at + 1, at + 2].some((below) => isHeadlineAt(lines, below, 4, to));
}

/** Whether a title of that many words stands at a line before `to`. */
function isHeadlineAt(lines: readonly Line[], at: number, fewest: number, to: number): boolean {
  const line = at < to ? lines[at] : undefined;
  if (line === undefined || countWords(line.text, fewest) < fewest || isByline(line, false))
    return false;
  return isTitle(lines, at) && readDateline(line) === null;
}

/** Whether nothing but a few words of a kicker stands above a line that is long enough for a title. */
function isBelowKicker(pieces: readonly Piece[], line: Line): boolean {
  const [kicker] = pieces;
  return (
    pieces.length === 1 &&
    !line.isApart &&
    kicker?.kind === 'heading' &&
    countWords(line.text, 6) > 5
  );
}

/** What a blog says of itself. */
const ofBlog =
  /(?<!\p{L})(?:live ?blog|blog|coverage|all times|entries|newest|latest (?:updates|posts|developments)|refresh|posts (?:between|from)|follow (?:us|our|along|the))(?!\p{L})/iu;

/** Whether a line below a blog's title sums up in one sentence, or headlines, what is in it. */
function isSummary(line: Line): boolean {
  if (line.text.length > mostStandfirst || isIntroduction(line)) return false;
  return !hasFinalStop(line) && countWords(line.text, 7) > 6;
}

/** Whether a list stands right below the line. */
function headsEntries(line: Line, next: Line | undefined): boolean {
  return next?.isApart === false && !entry.test(line.text) && entry.test(next.text);
}

/** `* Kyiv waits for tranche`: a line by itself that says below the title what is in the report. */
function isSlugPoint(line: Line, next: Line | undefined): boolean {
  return (
    /^[*•·-] \p{Lu}/u.test(line.text) &&
    line.isApart &&
    next?.isApart === true &&
    !hasFinalStop(line)
  );
}

/** `MINISTRY OF PORTS`, above a title. */
function isSenderInCapitals(line: Line): boolean {
  return isCapital(line) && !/\d/.test(line.text) && countWords(line.text, 2) > 1;
}

function isCapital({ text }: Line): boolean {
  return text === text.toUpperCase();
}

/** Whether speakers take turns here. */
function hasColon(line: Line | undefined): boolean {
  return line !== undefined && speakerTurn.test(line.text);
}

/** `WHAT: …`, `WHO: …`: lines of an invitation. */
function isField(lines: readonly Line[], at: number): boolean {
  return [lines[at], lines[at + 1]].every((line) => /^[A-Z]{2,12}: /.test(line?.text ?? ''));
}

/** Adds a line to the pieces; one of the body goes on with the body before it. */
function pushLine(pieces: Piece[], kind: 'heading' | 'body', { start, end }: Line): void {
  const last = pieces.at(-1);
  if (kind === 'body' && last?.kind === 'body') pieces.splice(-1, 1, { ...last, end });
  else pieces.push({ kind, start, end });
}

/**
 * The block of short lines below the first title that names authors, dates or numbers: all of its
 * lines do, if one is told by its form.
 */
function bylineBlock(
  lines: readonly Line[],
  title: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const from = title + 1;
  let end = from;
  let isNamed = false;
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    const line = lines[at];
    if (line === undefined || (at > from && line.isApart)) break;
    if (line.text.length > 90 || /[.!?:]$/.test(line.text) || readDateline(line) !== null)
      return { from, to: from };
    isNamed ||= isByline(line, false) || isMark(line);
    end = at + 1;
  }
  const isBlock = lines[from]?.isApart === true && lines[end]?.isApart === true;
  return { from, to: isNamed && isBlock && end > from + 1 ? end : from };
}

/**
 * Reads the lines from the text's start up to `to`. With `isBlog` they are what stands above the
 * first update, where a line in the present is a photo's caption.
 */
export function readFront(lines: readonly Line[], to: number, isBlog: boolean): Front {
  const pieces: Piece[] = [];
  let titles = 0;
  const letterhead = isBlog ? 0 : letterheadOf(lines, to);
  for (const line of lines.slice(0, letterhead)) {
    // "FOR IMMEDIATE RELEASE" and the like are kickers; what is filed, by whom and when, is body.
    const isKicker =
      (isReleaseMark(line) && line.text.length <= 40) ||
      (pieces.at(-1)?.kind !== 'body' && (isReleaseKicker(line) || isSenderInCapitals(line)));
    pushLine(pieces, isKicker ? 'heading' : 'body', line);
  }
  const named = bylineBlock(lines, letterhead, to);
  const block = isBlog ? null : readTitleBlock(lines, letterhead, to);
  let at = letterhead;
  for (const line of lines.slice(letterhead, block?.lineAfter ?? letterhead)) {
    const caption = readAside(line);
    if (at > letterhead && caption?.kind === 'caption') pieces.push(caption);
    else pushLine(pieces, at < (block?.names ?? 0) ? 'heading' : 'body', line);
    titles += 1;
    at += 1;
  }
  for (; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const { start, end } = line;
    const aside = readAside(line);
    const isFirst = titles === 0 && (pieces.length === 0 || at === letterhead);
    const last = pieces.at(-1);
    if (readLoneDateline(line, lines[at + 1]) !== null) break;
    const photo = titles === 0 ? null : readCaptionBlock(lines, at);
    if (photo !== null) {
      pieces.push(photo.piece);
      at = photo.lineAfter - 1;
    } else if (aside !== null) pieces.push(aside);
    else if (readDateline(line) !== null) break;
    else if (
      (at >= named.from && at < named.to) ||
      (isByline(line, isFirst) && !isReleaseMark(line))
    )
      pushLine(pieces, 'body', line);
    else if (titles > 0 && (isMark(line) || isFurniture(line))) pushLine(pieces, 'body', line);
    else if (last?.kind === 'body' && isFurniture(line)) pushLine(pieces, 'body', line);
    else if (isDatedScene(line) || (isBlog && looksLikeCaption(line, titles === 0)))
      pieces.push({ kind: 'caption', start, end });
    // Behind the author's name a heading is the body's: "Summary", "Key points".
    else if (titles > 0 && (last?.kind === 'body' || isPointsHeading(line))) break;
    // In capitals below a name or a day, a line heads what is under it.
    else if (last?.kind === 'body' && at > letterhead && isCapital(line)) break;
    else if (titles > 0 && last?.kind === 'heading' && isSlugPoint(line, lines[at + 1]))
      pieces.push({ kind: 'heading', start, end });
    else if (titles > 0 && headsEntries(line, lines[at + 1]) && !isBelowKicker(pieces, line)) break;
    else if (
      (titles > 0 || line.text.endsWith('?') || isField(lines, at)) &&
      !isCapital(line) &&
      speakerTurn.test(line.text) &&
      hasColon(lines[at + 1])
    )
      break;
    else if (titles > 0 && isBlog && ofBlog.test(headOf(line))) break;
    else if (titles > 0 && isBesideTitle(pieces) && isAboveNames(lines, at, to))
      pieces.push({ kind: 'heading', start, end });
    else if (titles > 0 && isIntroduction(line)) break;
    else if (titles === 1 && isBlog && isSummary(line)) {
      titles += 1;
      pieces.push({ kind: 'heading', start, end });
    } else if (titles > 0 && isBlog && countWords(line.text, 9) > 8) break;
    else if (
      at < 6 + letterhead &&
      titles < 2 &&
      isTitle(lines, at) &&
      headsParagraphs(lines, at, titles === 0 ? 30 : 8)
    ) {
      // "FOR IMMEDIATE RELEASE" and the like stand above the title.
      const isKicker = titles === 0 && isAboveTitle(lines, at, to);
      if (!isCapital(line) && !isReleaseMark(line) && !isKicker) titles += 1;
      pieces.push({ kind: 'heading', start, end });
    } else break;
  }
  // Names and dates right above the first paragraph are part of the body that it begins.
  const last = pieces.at(-1);
  const isDated = datelineOf(lines.slice(at, at + dated)) !== null;
  if (last?.kind === 'body' && at < to && !isDated) {
    while (at > 0 && (lines[at - 1]?.start ?? -1) >= last.start) at -= 1;
    pieces.pop();
  }
  return { pieces, next: at };
}

/** How many paragraphs are looked at to tell a dateline's colon from a speaker's. */
const dated = 40;

/** The dateline of the paragraph that a body begins with. */
export function datelineOf(lines: readonly Line[]): Dateline | null {
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const own = readLoneDateline(first, others[0]) ?? readDateline(first);
  if (own !== null) return own;
  const dateline = readColonDateline(first);
  if (dateline === null) return null;
  return others.some((line) => hasCapitalsBeforeColon(line)) ? null : dateline;
}
