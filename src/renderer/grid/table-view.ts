/** The focused cell. Known by its row's id, so that it stays the same while rows move. */
export interface ActiveCell<Row, Column> {
  readonly column: Column;
  readonly row: Row;
}

/** A cell that is being edited. */
export interface EditRequest<Row, Column> extends ActiveCell<Row, Column> {
  /** Rises with every edit; tells one editor from the next. */
  readonly serial: number;
  /** What the cell shows now. */
  readonly shown: string;
  /** What the editor starts with: the same, or nothing if a character was typed over it. */
  readonly text: string;
}

/** What the React parts around the table draw. */
export interface TableView<Row, Column> {
  readonly active: ActiveCell<Row, Column> | null;
  readonly editing: EditRequest<Row, Column> | null;
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

export function emptyView<Row, Column>(): TableView<Row, Column> {
  return {
    active: null,
    editing: null,
    total: null,
    selected: 0,
    filtered: false,
    filterRow: false,
    columnsVersion: 0,
    pendingVersion: 0,
  };
}
