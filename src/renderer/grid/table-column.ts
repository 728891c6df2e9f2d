/** What every column of a table has. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly required: boolean;
  readonly numeric: boolean;
  /** Null where the coder cannot change the cells; kinds that differ are never filled together. */
  readonly editable: string | null;
  /** Whether it shows before the coder has chosen. */
  readonly shown: boolean;
  /** Kept at the left edge, out of reach of moving and hiding. */
  readonly pinned: boolean;
  readonly width: number;
}

/** What every row of a table has. */
export interface TableRow {
  readonly id: string;
}
