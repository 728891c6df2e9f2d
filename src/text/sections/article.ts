import type { DayNumber } from '../values/dates/calendar.ts';
import { datelineOf, isIntroduction, type Front } from './front.ts';
import { readDateline, readLoneDateline } from './datelines.ts';
import { bulletLength } from './digest.ts';
import { readAside, readInner, type Manner } from './inner.ts';
import { hasFinalStop, type Line } from './line.ts';
import type { Piece } from './piece.ts';
import { settleDay } from './printed-day.ts';

/** The part of a line behind an offset of the text, without white space before it. */
export function restOf(line: Line, from: number): Line | null {
  const rest = line.text.slice(from - line.start);
  const text = rest.trimStart();
  return text === '' ? null : { ...line, start: line.end - text.length, text };
}

/** A body of the lines with what nests in it; its day is given where it is not the article's. */
export function readBody(
  lines: readonly Line[],
  manner: Manner,
  day: DayNumber | null,
): readonly Piece[] {
  const [last] = lines.slice(-1);
  // The photo's caption under the last paragraph is no part of the report.
  const behind = last === undefined || lines.length < 2 ? null : readAside(last);
  if (behind?.kind === 'caption') return [...readBody(lines.slice(0, -1), manner, day), behind];
  const [first] = lines;
  if (first === undefined || last === undefined) return [];
  const inner = readInner(lines, manner);
  return [{ kind: 'body', start: first.start, end: last.end, day }, ...inner];
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

/** How far down a dateline can stand. */
const mostAbove = 10;

/**
 * How many lines stand above the report's dateline: names, key points, a standfirst of one
 * paragraph; 0 if it has none below them.
 */
function linesAboveDateline(lines: readonly Line[]): number {
  let paragraphs = 0;
  for (const [at, line] of lines.slice(0, mostAbove).entries()) {
    const dateline = at === 0 ? datelineOf(lines) : (readLoneDateline(line) ?? readDateline(line));
    if (dateline !== null) return at;
    const isParagraph = line.text.length >= 60 && hasFinalStop(line) && bulletLength(line) === 0;
    if (isParagraph) paragraphs += 1;
    if (paragraphs > 1 || line.text.length > 300) return 0;
  }
  return 0;
}

/** Sections of an article that is neither a live blog nor a digest, `front` being above it. */
export function readArticle(
  lines: readonly Line[],
  manner: Manner,
  front: Front,
): readonly Piece[] {
  const rest = lines.slice(front.next);
  const above = linesAboveDateline(rest);
  const [first] = rest;
  // What sums an article up below its title heads nothing, with or without a stop.
  const standfirst =
    first !== undefined && front.pieces.length > 0 && isIntroduction(first) ? first : null;
  const pieces = [
    ...readBody(rest.slice(0, above), manner, null),
    ...readReport(rest.slice(above), manner),
  ];
  return [
    ...front.pieces,
    ...pieces.filter(({ kind, start }) => kind !== 'heading' || start !== standfirst?.start),
  ];
}
