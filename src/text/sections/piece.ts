import { compareSpans, type Span } from '../../shared/domain/span.ts';
import type { Section, SectionKind } from '../../shared/domain/understanding.ts';
import { formatDayNumber, type DayNumber } from '../values/dates/calendar.ts';

/** A section that has not found its level yet. Offsets are UTF-16 code units of the text. */
export interface Piece extends Span {
  readonly kind: SectionKind;
  readonly label?: Span | null;
  readonly bodyStart?: number;
  readonly time?: string | null;
  readonly clock?: string | null;
  readonly day?: DayNumber | null;
}

/**
 * Orders the pieces and gives each the level that it nests at. A piece that would overlap another
 * without lying in it is left out, and so is one that covers the very span of one before it, so
 * that sections of one level never overlap.
 */
export function nest(text: string, pieces: readonly Piece[]): readonly Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const piece of pieces.toSorted(compareSpans)) {
    while ((open.at(-1)?.end ?? Infinity) <= piece.start) open.pop();
    const outer = open.at(-1);
    if (piece.end <= piece.start || (outer !== undefined && piece.end > outer.end)) continue;
    if (outer?.start === piece.start && outer.end === piece.end) continue;
    const { label = null, bodyStart = piece.start, day = null } = piece;
    const section = {
      start: piece.start,
      end: piece.end,
      kind: piece.kind,
      label: label === null ? null : text.slice(label.start, label.end),
      bodyStart: Math.min(bodyStart, piece.end),
      level: open.length,
      time: piece.time ?? null,
      clock: piece.clock ?? null,
      day: day === null ? null : formatDayNumber(day),
    };
    sections.push(section);
    open.push(section);
  }
  return sections;
}
