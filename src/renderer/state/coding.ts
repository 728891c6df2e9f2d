import { create } from 'zustand';
import type { FactQuery, FactRow } from '../../shared/domain/fact.ts';

export interface CellRef {
  readonly factId: string;
  /** Null in a column that is no field of the codebook. */
  readonly field: string | null;
}

/** Which facts the table shows, and the cell that the coder works on. */
export interface Coding {
  /** A fact type's key, or null for all. */
  readonly tab: string | null;
  /** The cell that Enter in the source fills: the focused cell of the table. */
  readonly target: CellRef | null;
  /** The target's fact, as last known. */
  readonly fact: FactRow | null;
  /**
   * The fact whose highlights stand out: the target's, but not before the keyboard, on its way over
   * the table, rests there.
   */
  readonly active: string | null;
  /** What the table shows at present; its export is the same. */
  readonly query: FactQuery | null;
  /** How many rows the query has, as last told. */
  readonly total: number | null;
}

export const nothingCoded: Coding = {
  tab: null,
  target: null,
  fact: null,
  active: null,
  query: null,
  total: null,
};

export const useCoding = create<Coding>()(() => nothingCoded);
