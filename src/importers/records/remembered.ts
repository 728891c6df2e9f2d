import type { ColumnMap } from './column-map.ts';

/** A map of columns that a person gave for a table, with all columns of that table. */
export interface RememberedColumns {
  readonly names: readonly string[];
  readonly columns: ColumnMap;
}

/** What tables of the same columns have in common: their names, in whatever order. */
export function columnsKey(names: readonly string[]): string {
  return JSON.stringify([...new Set(names)].toSorted());
}

/** Finds what was remembered for a table of just these columns; the last given counts. */
export function rememberedLookup(
  all: readonly RememberedColumns[],
): (names: readonly string[]) => ColumnMap | null {
  const maps = new Map(all.map(({ names, columns }) => [columnsKey(names), columns]));
  return (names) => maps.get(columnsKey(names)) ?? null;
}
