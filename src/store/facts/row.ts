import type { Evidence, FactRow } from '../../shared/domain/fact.ts';
import { isInvalid, type Cell, type EntityMention } from '../../shared/domain/values.ts';

export type Cells = Readonly<Record<string, Cell>>;

/** A fact with its context, as the page query answers it. */
export interface FactRecord {
  readonly n: number;
  readonly id: string;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly published: string | null;
  readonly factType: string;
  readonly data: string;
  readonly sectionLabel: string | null;
  readonly sectionTime: string | null;
  readonly eventId: string | null;
  readonly eventLabel: string | null;
  readonly partOf: string | null;
  readonly partOfN: number | null;
  readonly coder: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Reads the cells of a fact; only validated cells are ever written. */
export const parseCells: (data: string) => Cells = JSON.parse;

/** Reads one of those cells. */
export const parseCell: (data: string) => Cell = JSON.parse;

/** The mentions in a cell of an entity field; none in other cells. */
export function mentionsOf(cell: Cell | undefined): readonly EntityMention[] {
  if (cell === undefined || isInvalid(cell) || !Array.isArray(cell.value)) return [];
  return cell.value.filter((part) => typeof part !== 'string');
}

/** Ids of all entities that the cells mention. */
export function entitiesOf(cells: Cells): string[] {
  return Object.values(cells).flatMap((cell) => mentionsOf(cell).map(({ entity }) => entity));
}

/** Puts a row together as it crosses to the window. */
export function factRow(
  record: FactRecord,
  cells: Cells,
  evidence: readonly Evidence[],
  names: ReadonlyMap<string, string>,
): FactRow {
  const { data: _, ...rest } = record;
  const mentioned = entitiesOf(cells).map((id) => [id, names.get(id) ?? id] as const);
  return { ...rest, cells, evidence, names: Object.fromEntries(mentioned) };
}
