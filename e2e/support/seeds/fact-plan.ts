import type { Span } from '../../../src/shared/domain/span.ts';

/** The meeting that both articles report. */
export const ramstein = 'Ramstein group, 11 April 2025';

/** How one cell gets its value; every part is an action of the coder and one step. */
export interface CellPlan {
  readonly field: string;
  /** Words of the text that fill the cell. */
  readonly read?: Span;
  /** What is typed into the cell, after `read` if both are given. */
  readonly typed?: string;
  /** Words that are then added to the cell's evidence. */
  readonly marked?: readonly Span[];
}

/** One fact as a coder makes it, and what the data package must say of it. */
export interface FactPlan {
  readonly name: string;
  readonly type: 'AID' | 'STATEMENT' | 'MEETING' | 'DEPLOYMENT' | 'ATTACK' | 'OTHER';
  /** Whether words are selected and cells chosen by the mouse; else by keys alone. */
  readonly mouse?: boolean;
  /** The fact's own evidence: the first span makes it, the others are added. */
  readonly quote: readonly [Span, ...Span[]];
  readonly cells: readonly CellPlan[];
  /** The event that it reports; facts of the same event share the label. */
  readonly event?: string;
  /** The name of the fact whose amount contains this one's. */
  readonly partOf?: string;
  /** Coded columns of its file, beside those that follow from the spans. */
  readonly csv: Readonly<Record<string, string>>;
}

/** Words of the text that fill a cell, and perhaps what is typed over them. */
export function read(field: string, span: Span, over?: string): CellPlan {
  return { field, read: span, ...(over === undefined ? {} : { typed: over }) };
}

/** A typed cell, and the words of the text that prove it. */
export function typed(field: string, value: string, ...marked: readonly Span[]): CellPlan {
  return { field, typed: value, marked };
}

/** The spans that a cell rests on in the end, in text order. */
export function evidenceOf({ read: words, marked = [] }: CellPlan): readonly Span[] {
  return [...(words === undefined ? [] : [words]), ...marked].toSorted((a, b) => a.start - b.start);
}
