import { marksIn, type MarkIndex, type PlacedMark } from './mark-index.ts';
import { lookOf, type MarkLooks } from './segment-look.ts';

/** More letters than this at one place are shown as the first and a plus. */
const lettersShown = 2;

/** The letters of the marks that begin at one place (UTF-16 offset). */
export interface Letters {
  readonly at: number;
  /** One or two characters. */
  readonly text: string;
  /** The background of each, as a CSS colour. */
  readonly colors: readonly string[];
}

function lettersOf(looks: MarkLooks, at: number, marks: readonly PlacedMark[]): Letters {
  const shown = marks.slice(0, lettersShown).map(({ factType }) => lookOf(looks.types, factType));
  const letters = shown.map(({ letter }) => letter.toUpperCase());
  if (marks.length > lettersShown) letters.splice(-1, 1, '+');
  return { at, text: letters.join(''), colors: shown.map(({ color }) => `var(--fact-${color})`) };
}

/** Which letters stand in `[from, to)`; a mark that goes on from before has its letter there. */
export function lettersIn(
  index: MarkIndex,
  looks: MarkLooks,
  from: number,
  to: number,
): readonly Letters[] {
  const places = new Map<number, PlacedMark[]>();
  for (const mark of marksIn(index, from, to)) {
    if (!mark.lettered || mark.start < from) continue;
    const there = places.get(mark.start);
    if (there === undefined) places.set(mark.start, [mark]);
    else there.push(mark);
  }
  return [...places].map(([at, marks]) => lettersOf(looks, at, marks));
}
