import type { FactRow } from '../../../../shared/domain/fact.ts';
import type { GridColumn } from '../columns/column-model.ts';

/** The focused cell. Known by its fact's id, so that it stays the same while rows move. */
export interface ActiveCell {
  readonly column: GridColumn;
  readonly row: FactRow;
}

/** A cell that is being edited. */
export interface EditRequest extends ActiveCell {
  /** Rises with every edit; tells one editor from the next. */
  readonly serial: number;
  /** What the cell shows now. */
  readonly shown: string;
  /** What the editor starts with: the same, or nothing if a character was typed over it. */
  readonly text: string;
}

/** What the React parts around the table draw. */
export interface GridView {
  readonly active: ActiveCell | null;
  readonly editing: EditRequest | null;
  /** How many rows the query has; null before the first answer. */
  readonly total: number | null;
  /** How many cells the selected range has; 1 for the focused cell alone. */
  readonly selected: number;
  readonly filtered: boolean;
  readonly filterRow: boolean;
  /** Rises when a column is shown, hidden or moved. */
  readonly columnsVersion: number;
  /** Rises when typed texts that the store does not hold have changed. */
  readonly pendingVersion: number;
}

export const emptyView: GridView = {
  active: null,
  editing: null,
  total: null,
  selected: 0,
  filtered: false,
  filterRow: false,
  columnsVersion: 0,
  pendingVersion: 0,
};
