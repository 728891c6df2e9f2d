/**
 * A piece of text on a page, in points from the page's upper left corner as it is read. `base` is
 * the line that letters stand on, `size` the size of the font.
 */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Tells fonts apart, as bold from plain; not their real name. */
  readonly font: string;
  /** White space was printed before it, even if it is narrow. */
  readonly spaced: boolean;
}

/** What is printed on one page. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
const leftToRight = /[\p{L}\p{N}]/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether most letters of a text are read from right to left. */
export function isRightToLeft(text: string): boolean {
  const back = count(text, rightToLeft);
  return back > 0 && back * 2 >= count(text, leftToRight);
}

/** The middle one; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The size in which most characters are printed, to a tenth; 0 without runs. */
export function mainSize(runs: readonly Run[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 10) / 10;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...lengths].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}
