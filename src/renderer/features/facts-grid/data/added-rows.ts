import type { FactQuery, FactRow, Page } from '../../../../shared/domain/fact.ts';

/** Whether a fact that was just made is the last one under the query: facts come as they were made. */
export function comesLast(row: FactRow, query: FactQuery): boolean {
  return (
    query.sort.length === 0 &&
    query.filters.length === 0 &&
    (query.factType === null || query.factType === row.factType) &&
    (query.articleId === null || query.articleId === row.articleId)
  );
}

/** Rows that follow those that the table has read, so that neither need be read again. */
export class AddedRows {
  readonly #query: FactQuery;
  readonly #before: number;
  readonly #rowAt: (index: number) => FactRow | null;
  readonly #rows: FactRow[] = [];

  /** `before` is how many rows the query had; `rowAt` answers those that the table has now. */
  constructor(query: FactQuery, before: number, rowAt: (index: number) => FactRow | null) {
    this.#query = query;
    this.#before = before;
    this.#rowAt = rowAt;
  }

  get total(): number {
    return this.#before + this.#rows.length;
  }

  get last(): FactRow | undefined {
    return this.#rows.at(-1);
  }

  push(row: FactRow): void {
    this.#rows.push(row);
  }

  /** Where an added fact stands; null if it is none of them. */
  indexOf(factId: string): number | null {
    const at = this.#rows.findIndex(({ id }) => id === factId);
    return at === -1 ? null : this.#before + at;
  }

  /** The rows from one index up to another; null if some of them must be read. */
  block(query: FactQuery, startRow: number, endRow: number): Page<FactRow> | null {
    if (JSON.stringify(query) !== JSON.stringify(this.#query)) return null;
    const rows: FactRow[] = [];
    for (let index = startRow; index < Math.min(endRow, this.total); index += 1) {
      // What the table has may have been edited since it was added.
      const row = this.#rowAt(index) ?? this.#rows[index - this.#before];
      if (row === undefined) return null;
      rows.push(row);
    }
    return { rows, total: this.total };
  }
}
