import type { ColumnSetting } from '../../shared/domain/settings.ts';
import type { TableColumn } from './table-column.ts';

/** A column in its place, with its width and whether it is hidden. */
export interface ArrangedColumn<Column> {
  readonly column: Column;
  readonly width: number;
  readonly hidden: boolean;
}

/** A setting's place by key; columns that it does not know stay behind their default neighbour. */
function order<Column extends TableColumn>(
  columns: readonly Column[],
  settings: readonly ColumnSetting[],
): readonly Column[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const placed = settings.flatMap((setting) => byKey.get(setting.key) ?? []);
  const known = new Set(placed);
  columns.forEach((column, index) => {
    if (known.has(column)) return;
    const before = columns.slice(0, index).findLast((candidate) => known.has(candidate));
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, column);
    known.add(column);
  });
  return placed;
}

/** The columns as the coder has left them; pinned ones come first whatever was remembered. */
export function arrange<Column extends TableColumn>(
  columns: readonly Column[],
  settings: readonly ColumnSetting[] | null,
): readonly ArrangedColumn<Column>[] {
  const remembered = new Map((settings ?? []).map((setting) => [setting.key, setting]));
  const ordered = order(columns, settings ?? []);
  return [
    ...ordered.filter((column) => column.pinned),
    ...ordered.filter((column) => !column.pinned),
  ].map((column) => {
    const setting = remembered.get(column.key);
    return {
      column,
      width: setting?.width ?? column.width,
      hidden: column.pinned ? false : (setting?.hidden ?? !column.shown),
    };
  });
}

/**
 * What to remember: the columns as they are now, with the remembered ones that this view lacks
 * (such as the article's title while only one article is shown) kept behind their neighbour.
 */
export function remember(
  previous: readonly ColumnSetting[] | null,
  current: readonly ColumnSetting[],
): readonly ColumnSetting[] {
  const next = [...current];
  const has = (key: string): boolean => next.some((setting) => setting.key === key);
  (previous ?? []).forEach((setting, index, all) => {
    if (has(setting.key)) return;
    const before = all.slice(0, index).findLast((candidate) => has(candidate.key));
    const at =
      before === undefined ? 0 : next.findIndex((candidate) => candidate.key === before.key) + 1;
    next.splice(at, 0, setting);
  });
  return next;
}
