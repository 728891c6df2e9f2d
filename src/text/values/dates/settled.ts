import { understood, type Parsed } from '../parsed-cell.ts';
import type { ReadPoint } from './point.ts';

/** A date in EDTF; `relative` if the article's date was needed to settle it. */
export interface Settled {
  readonly edtf: string;
  readonly relative: boolean;
}

/** The point at the first word, which is read once for all readers. */
export type PointHere = () => ReadPoint | null;

/** What a reader answers, with the word behind it; null if its form does not stand there. */
export type Read = { readonly settled: Parsed<Settled>; readonly next: number } | null;

/** The date with another EDTF form. */
export function mapEdtf(
  parsed: Parsed<Settled>,
  change: (edtf: string) => string,
): Parsed<Settled> {
  return parsed.ok ? understood({ ...parsed.value, edtf: change(parsed.value.edtf) }) : parsed;
}
