import type { DayNumber } from '../values/dates/calendar.ts';
import { datelineOf, readFront } from './front.ts';
import { readAside, readInner, type Manner } from './inner.ts';
import { lastOfLinks } from './links.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { settleDay } from './printed-day.ts';

/** The part of a line behind an offset of the text, without white space before it. */
export function restOf(line: Line, from: number): Line | null {
  const rest = line.text.slice(from - line.start);
  const text = rest.trimStart();
  return text === '' ? null : { ...line, start: line.end - text.length, text };
}

/** A list of links that ends the lines: `Related:` with headlines under it. */
function linksAtEnd(lines: readonly Line[]): { piece: Piece; from: number } | null {
  for (let at = Math.max(1, lines.length - 14); at < lines.length - 1; at += 1) {
    const line = lines[at];
    const end = lines.at(-1)?.end;
    const piece = line === undefined ? null : readAside(line);
    if (piece?.kind === 'link' && end !== undefined && lastOfLinks(lines, at) === lines.length - 1)
      return { piece: { ...piece, end }, from: at };
  }
  return null;
}

/** A body of the lines with what nests in it; its day is given where it is not the article's. */
export function readBody(
  lines: readonly Line[],
  manner: Manner,
  day: DayNumber | null,
): readonly Piece[] {
  let end = lines.length;
  const behind: Piece[] = [];
  // Links and credits under the last paragraph are no part of the report.
  const list = linksAtEnd(lines);
  if (list !== null) {
    behind.push(list.piece);
    end = list.from;
  }
  while (end > 1) {
    const last = lines[end - 1];
    const aside = last === undefined ? null : readAside(last);
    if (aside === null) break;
    behind.push(aside);
    end -= 1;
  }
  const own = lines.slice(0, end);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  const inner = readInner(own, manner);
  return [{ kind: 'body', start: first.start, end: last.end, day }, ...inner, ...behind];
}

/** The dateline and the body of a report whose first paragraph is the first of the lines. */
export function readReport(lines: readonly Line[], manner: Manner): readonly Piece[] {
  const [first, ...others] = lines;
  const dateline = datelineOf(lines);
  if (first === undefined || dateline === null) return readBody(lines, manner, null);
  const day = dateline.day === null ? null : settleDay(dateline.day, manner.published);
  const rest = restOf(first, dateline.bodyStart);
  const { start, end } = dateline;
  return [
    { kind: 'dateline', start, end, day },
    ...readBody(
      rest === null ? others : [rest, ...others],
      manner,
      day === manner.published ? null : day,
    ),
  ];
}

/** Sections of an article that is neither a live blog nor a digest. */
export function readArticle(lines: readonly Line[], manner: Manner): readonly Piece[] {
  const front = readFront(lines, lines.length, false);
  return [...front.pieces, ...readReport(lines.slice(front.next), manner)];
}
