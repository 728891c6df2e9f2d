/** Text cells that Gloss guards for spreadsheets: see `docs/csv.md` and `gloss.formulaGuard` of the data package. */
const guarded = /^'+[=+\-@＝＋－＠\t\r\n]/;

/** Columns by which a table that Gloss exported is known. */
const ownColumns: ReadonlySet<string> = new Set(['article_id', 'fact_id', 'entity_id']);

/** Whether a table is one of Gloss's own, exported for spreadsheets: told by its first column. */
export function isGuardedTable(header: readonly string[], isMarked: boolean): boolean {
  return isMarked && ownColumns.has(header[0] ?? '');
}

/** Takes off the apostrophe that the export for spreadsheets put before what they would run. */
export function unguard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
