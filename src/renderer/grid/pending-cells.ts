/** What was typed into a cell and is not committed yet, or was refused by the store. */
export interface PendingCell {
  readonly text: string;
  /** Why the store refused it; null while the commit is under way. */
  readonly error: string | null;
}

export interface CellKey {
  readonly rowId: string;
  readonly column: string;
}

/** The typed texts that the store does not hold (yet), so that none is ever lost from sight. */
export class PendingCells {
  readonly #cells = new Map<string, Map<string, PendingCell>>();

  get({ rowId, column }: CellKey): PendingCell | null {
    return this.#cells.get(rowId)?.get(column) ?? null;
  }

  set({ rowId, column }: CellKey, cell: PendingCell): void {
    const row = this.#cells.get(rowId) ?? new Map<string, PendingCell>();
    row.set(column, cell);
    this.#cells.set(rowId, row);
  }

  /** Takes a text away, but only `cell` itself if given: a later one of the same cell stays. */
  delete({ rowId, column }: CellKey, cell?: PendingCell): void {
    const row = this.#cells.get(rowId);
    if (row === undefined || (cell !== undefined && row.get(column) !== cell)) return;
    row.delete(column);
    if (row.size === 0) this.#cells.delete(rowId);
  }
}
