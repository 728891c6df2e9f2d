import type { DayNumber } from '../values/dates/calendar.ts';
import { restOf } from './article.ts';
import { readGluedDate } from './glued-date.ts';
import { readLabel } from './labels.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { settleDay } from './printed-day.ts';

/** A date that some collections glue to the start of any text, with the lines behind it. */
export interface Leading {
  readonly lines: readonly Line[];
  /** Makes the date the label of the section that it is glued to, or a body of its own. */
  readonly label: (pieces: readonly Piece[]) => readonly Piece[];
}

/** Takes a date off the first line; null if none is glued to it. */
export function takeLeadingDate(
  lines: readonly Line[],
  published: DayNumber | null,
): Leading | null {
  const [first, ...others] = lines;
  const date = first === undefined ? null : readGluedDate(first);
  // A date that a dash parts from the words is a dateline's or an item's.
  if (first === undefined || date === null || date.isParted) return null;
  if (readLabel(first, 0) !== null) return null;
  const rest = restOf(first, date.bodyStart);
  if (rest === null) return null;
  const { start, end } = date;
  const day = settleDay(date.printed, published);
  const label = (pieces: readonly Piece[]): readonly Piece[] => {
    const at = pieces.findIndex((piece) => piece.start === rest.start);
    const own = pieces[at];
    const isLabelled = own?.label !== undefined && own.label !== null;
    if (own === undefined || isLabelled || own.kind === 'dateline')
      return [{ kind: 'body', start, end, label: { start, end }, bodyStart: end, day }, ...pieces];
    return pieces.with(at, { ...own, start, label: { start, end }, bodyStart: rest.start, day });
  };
  return { lines: [rest, ...others], label };
}
