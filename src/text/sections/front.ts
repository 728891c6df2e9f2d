import { looksLikeCaption } from './captions.ts';
import { readDateline, type Dateline } from './datelines.ts';
import { isMetaLine, isTitle } from './headings.ts';
import { readAside } from './inner.ts';
import { headOf, type Line } from './line.ts';
import type { Piece } from './piece.ts';
import { readStamp } from './stamps.ts';

/** Titles, captions and links above an article's first paragraph. */
export interface Front {
  readonly pieces: readonly Piece[];
  /** The first line that is none of these; lines of names and dates above it belong to the body. */
  readonly next: number;
}

const name = /^(?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'-]+(?:,.{0,80})?$/u;
const outlet =
  /^(?:by |from )|(?:correspondent|reporter|editor|staff|desk|minutes? read|min read)\W*$/iu;

/** A line that is a day, a clock or both, and nothing else. */
export function isStampLine(line: Line): boolean {
  if (line.text.length > 80) return false;
  const stamp = readStamp(headOf(line), 0);
  return stamp !== null && /^[\s.,:|·)\]*-]*$/.test(line.text.slice(stamp.end));
}

function isCredit(line: Line, isFirst: boolean): boolean {
  if (isMetaLine(line) || isStampLine(line) || outlet.test(line.text)) return true;
  return !isFirst && line.text.length <= 60 && name.test(line.text);
}

/**
 * Reads the lines from the text's start up to `to`. With `isBlog` they are what stands above the
 * first update, where a line in the present is a photo's caption.
 */
export function readFront(lines: readonly Line[], to: number, isBlog: boolean): Front {
  const pieces: Piece[] = [];
  let hasTitle = false;
  let at = 0;
  for (; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const { start, end } = line;
    const aside = readAside(line);
    const isFirst = !hasTitle && pieces.length === 0;
    if (aside !== null) pieces.push(aside);
    else if (isCredit(line, isFirst)) {
      const last = pieces.at(-1);
      if (last?.kind === 'body') pieces.splice(-1, 1, { ...last, end });
      else pieces.push({ kind: 'body', start, end });
    } else if (readDateline(line) !== null) break;
    else if (isBlog && looksLikeCaption(line, isFirst))
      pieces.push({ kind: 'caption', start, end });
    else if (at < 6 && isTitle(lines, at)) {
      hasTitle = true;
      pieces.push({ kind: 'heading', start, end });
    } else break;
  }
  // Names and dates right above the first paragraph are part of the body that it begins.
  const last = pieces.at(-1);
  if (last?.kind === 'body' && at < to && readDateline(lines[at] ?? lineAtEnd) === null) {
    while (at > 0 && (lines[at - 1]?.start ?? -1) >= last.start) at -= 1;
    pieces.pop();
  }
  return { pieces, next: at };
}

const lineAtEnd: Line = { start: 0, end: 0, text: '', isApart: false };

/** The dateline of the paragraph that a body begins with. */
export function datelineOf(line: Line | undefined): Dateline | null {
  return line === undefined ? null : readDateline(line);
}
