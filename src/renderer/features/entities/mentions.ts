import type { Cell, EntityMention } from '../../../shared/domain/values.ts';

/** The entities that a cell mentions; none if it holds another type or no value. */
export function mentionsOf(cell: Cell | undefined): readonly EntityMention[] {
  if (cell === undefined || 'error' in cell || !Array.isArray(cell.value)) return [];
  return cell.value.filter((part) => typeof part === 'object');
}
