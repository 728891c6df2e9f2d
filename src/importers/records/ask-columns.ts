import type { ColumnsAsked } from '../importer.ts';
import { plainLine } from '../plain-line.ts';
import { shorten } from '../title.ts';
import type { Role } from './column-map.ts';
import { guessByContent, type ColumnValues } from './guess-by-content.ts';

/** How many rows a guess is made by. */
export const sampleRows = 50;

const shownValues = 3;
const shownLength = 200;

/** As much of a value as a person needs to know what the column holds. */
function sampleOf(value: string): string {
  return shorten(plainLine(value.slice(0, shownLength * 2), shownLength * 4) ?? '', shownLength);
}

/** The question which column holds the text; `known` are those that their names tell. */
export function askColumns(
  columns: readonly ColumnValues[],
  known: ReadonlyMap<Role, string>,
  rows: number | null,
): ColumnsAsked {
  return {
    kind: 'columns',
    columns: columns.map(({ name, values }) => ({
      name,
      samples: values.slice(0, shownValues).map(sampleOf),
    })),
    guess: Object.fromEntries(guessByContent(columns, known)),
    rows,
  };
}
