import type { Codebook, EntityKind } from '../../../shared/domain/codebook.ts';
import type { Entity, EventRow } from '../../../shared/domain/entity.ts';
import type { CellEdit, FactQuery, FactRow, Page } from '../../../shared/domain/fact.ts';
import type { ShowRows as TableShowRows } from '../../grid/send-cells.ts';
import type { ColumnSetting } from '../../../shared/domain/settings.ts';

/** Which event a fact is put to: one that exists, a new one by its label, or none. */
export type EventChoice = { readonly id: string } | { readonly label: string } | null;

/** Puts committed rows into the table. */
export type ShowRows = TableShowRows<FactRow>;

/**
 * How the grid reads and writes. Commands end after their commit and reject with a Failure; those
 * that change rows show them by `show`, together with the other views that hold them.
 */
export interface FactsSource {
  list(query: FactQuery, offset: number, limit: number): Promise<Page<FactRow>>;
  /** The row's index under the query, or null if the query does not show it. */
  position(id: string, query: FactQuery): Promise<number | null>;
  /** All edits are one step. */
  edit(edits: readonly CellEdit[], show: ShowRows): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  setPartOf(ids: readonly string[], partOf: string | null, show: ShowRows): Promise<void>;
  setEvent(ids: readonly string[], event: EventChoice, show: ShowRows): Promise<void>;
  searchEntities(query: string, kind: EntityKind | null): Promise<readonly Entity[]>;
  searchEvents(query: string): Promise<readonly EventRow[]>;
  /**
   * The day that words such as "Friday" in a date cell count from, YYYY-MM-DD, where the section of
   * its evidence tells one; null where the article's date is counted from.
   */
  sectionDay(row: FactRow, field: string): string | null;
}

/** The cell that the coder works on; `field` is null in a column that is no codebook field. */
export interface GridCell {
  readonly factId: string;
  readonly field: string | null;
  readonly row: FactRow;
}

export interface FactsGridProps {
  readonly codebook: Codebook;
  /** A fact type's key, or null for all facts. */
  readonly tab: string | null;
  /** One article, or the whole project if null. */
  readonly articleId: string | null;
  /** The remembered columns of this tab, in their order; null if there are none. */
  readonly columns: readonly ColumnSetting[] | null;
  readonly onColumns: (columns: readonly ColumnSetting[]) => void;
  readonly source: FactsSource;
  /** The focused cell, or its row, has changed. */
  readonly onCell: (cell: GridCell | null) => void;
  /** Sees every key that is pressed on the grid, not in its editor, before the grid does. */
  readonly onKey: (event: KeyboardEvent, cell: GridCell | null) => boolean;
  /** What is shown: tab, article, sort and filters. */
  readonly onQuery: (query: FactQuery) => void;
  /** How many rows the query has. */
  readonly onTotal?: (total: number) => void;
  /** Something that the coder should know, for the status bar: "3 values did not fit". */
  readonly onNotice?: (message: string) => void;
  /** A read or a command was refused; what was typed stays in its cell. */
  readonly onFailure?: (thrown: unknown) => void;
}

export interface FocusCellOptions {
  /** Shows the cell as the focused one but leaves the keyboard where it is. */
  readonly keepDomFocus?: boolean;
}

export interface FactsGridHandle {
  /** Moves the keyboard to the focused cell, or to the first one. */
  focus(): void;
  /** Scrolls to a cell and focuses it; false if the table does not show it. */
  focusCell(factId: string, field: string | null, options?: FocusCellOptions): Promise<boolean>;
  /** Updates rows in place. */
  apply(rows: readonly FactRow[]): void;
  /** Shows a fact that was just made. */
  add(row: FactRow): void;
  /** Reads the loaded rows anew, because rows have moved; waits for the end of an edit. */
  refresh(): void;
  visibleColumns(): readonly { readonly key: string; readonly label: string }[];
  /** The focused cell, if it is a field, also while the keyboard is elsewhere. */
  target(): { readonly factId: string; readonly field: string } | null;
  /** Commits what is being typed and waits for the commits under way. */
  commitEdit(): Promise<void>;
}
