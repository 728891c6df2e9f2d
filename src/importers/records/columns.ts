import { GlossError } from '../../shared/result.ts';
import type { ColumnsAsked } from '../importer.ts';
import type { Task } from '../task.ts';
import { askColumns } from './ask-columns.ts';
import type { ColumnValues } from './guess-by-content.ts';
import { roles, type ColumnMap, type Role } from './column-map.ts';
import { columnNames, foldName } from './column-names.ts';

/** Which column holds what; the text always has one. */
export type Columns = ReadonlyMap<Role, string>;

const mostShown = 40;

function listOf(columns: readonly string[]): string {
  const shown = columns.slice(0, mostShown).map((name) => JSON.stringify(name.slice(0, 60)));
  const rest = columns.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

function mapped(columns: readonly string[], map: ColumnMap): Columns {
  const found = new Map<Role, string>();
  for (const role of roles) {
    const name = map[role];
    if (name === undefined) continue;
    const column =
      columns.find((one) => one === name) ??
      columns.find((one) => foldName(one) === foldName(name));
    if (column === undefined)
      throw new GlossError(
        'unknown-format',
        `It has no column ${JSON.stringify(name)}. Its columns are ${listOf(columns)}.`,
        'Correct the column map.',
      );
    found.set(role, column);
  }
  return found;
}

/** Which columns hold what, told by their names alone; without the text if none is called so. */
export function guessColumns(columns: readonly string[]): Columns {
  const byName = new Map<string, string>();
  for (const column of columns)
    if (!byName.has(foldName(column))) byName.set(foldName(column), column);
  const found = new Map<Role, string>();
  const taken = new Set<string>();
  for (const role of roles) {
    const column = columnNames[role]
      .map((name) => byName.get(name))
      .find((name) => name !== undefined && !taken.has(name));
    if (column === undefined) continue;
    found.set(role, column);
    taken.add(column);
  }
  return found;
}

/** Why a table cannot be read of which nobody is asked what its columns hold. */
export function columnsFailure(columns: readonly string[]): GlossError {
  return new GlossError(
    'unknown-format',
    columns.length === 0
      ? 'It has no columns.'
      : `None of its columns is known to hold the text. Its columns are ${listOf(columns)}.`,
    'Call the column "text", or tell which it is: gloss import --map FILE, with {"text": "COLUMN"} in the file.',
  );
}

/** Whether all columns that a map names are there. */
function fits(columns: readonly string[], map: ColumnMap): boolean {
  const names = new Set(columns.map(foldName));
  return roles.every((role) => {
    const name = map[role];
    return name === undefined || names.has(foldName(name));
  });
}

/**
 * Which columns hold what: by a person's map, by what was remembered for such a table, or by their
 * names. Where none of these tells the text, a question (`task.asksColumns`), with what stands in
 * the first rows, or else `unknown-format` with the columns that there are.
 */
export async function decideColumns(
  names: readonly string[],
  task: Task,
  table: { readonly rows: number | null; readonly values: () => Promise<readonly ColumnValues[]> },
): Promise<{ readonly kind: 'decided'; readonly columns: Columns } | ColumnsAsked> {
  const map = task.columns ?? task.rememberedColumns(names);
  // A map that does not fit is the person's own mistake, unless they can be asked again.
  const isUsed = map !== null && (fits(names, map) || (task.columns !== null && !task.asksColumns));
  const columns = isUsed ? mapped(names, map) : guessColumns(names);
  if (columns.has('text')) return { kind: 'decided', columns };
  if (!task.asksColumns || names.length === 0) throw columnsFailure(names);
  return askColumns(await table.values(), guessColumns(names), table.rows);
}
