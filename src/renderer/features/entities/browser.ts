import { create } from 'zustand';
import type { Entity, EntityOrder } from '../../../shared/domain/entity.ts';
import { call } from '../../api.ts';

/** The list of entities: pages come as they are looked at, and anew after each step. */
export interface Browser {
  readonly order: EntityOrder;
  /** How many entities the order shows; null before the first answer. */
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly Entity[]>;
  /** Index of the row that the keyboard is on; -1 if the shown entity is in no row. */
  readonly cursor: number;
  /** The entity whose details show. */
  readonly shown: Entity | null;
  /** Entities that are ticked, to be merged or changed together, by id. */
  readonly ticked: ReadonlyMap<string, Entity>;
}

export const pageSize = 200;

const atFirst: Browser = {
  order: { search: '', kind: null, sort: 'name', descending: false },
  total: null,
  pages: new Map(),
  cursor: 0,
  shown: null,
  ticked: new Map(),
};

export const useBrowser = create<Browser>()(() => atFirst);

/** Rises when what is loaded is out of date: answers to earlier questions are thrown away. */
let generation = 0;
const asked = new Set<number>();

/** The row at an index, if its page is loaded. */
export function rowAt(pages: Browser['pages'], index: number): Entity | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

/** Fetches the pages that are not there yet. */
export async function loadPages(wanted: readonly number[]): Promise<void> {
  const mine = generation;
  const { order } = useBrowser.getState();
  const missing = wanted.filter((page) => !asked.has(page));
  for (const page of missing) asked.add(page);
  await Promise.all(
    missing.map(async (page) => {
      const { rows } = await call('entity.list', {
        ...order,
        offset: page * pageSize,
        limit: pageSize,
      });
      if (mine !== generation) return;
      useBrowser.setState(({ pages, cursor, shown }) => {
        const loaded = new Map([...pages, [page, rows] as const]);
        return { pages: loaded, shown: rowAt(loaded, cursor) ?? shown };
      });
    }),
  );
}

/**
 * Reads the list anew at an entity, or at the index if the list does not show it; an entity that
 * `exists` for certain has its details shown then all the same.
 */
async function read(index: number, kept: Entity | null, exists = false): Promise<void> {
  generation += 1;
  asked.clear();
  const mine = generation;
  const { order } = useBrowser.getState();
  const at = kept === null ? null : await call('entity.position', { ...order, id: kept.id });
  const page = Math.floor(Math.max(0, at ?? index) / pageSize);
  const { rows, total } = await call('entity.list', {
    ...order,
    offset: page * pageSize,
    limit: pageSize,
  });
  if (mine !== generation) return;
  asked.add(page);
  const pages = new Map([[page, rows] as const]);
  const isElsewhere = exists && at === null;
  const cursor = isElsewhere ? -1 : Math.min(at ?? index, total - 1);
  const shown = isElsewhere ? kept : (rowAt(pages, cursor) ?? null);
  useBrowser.setState({ total, pages, cursor, shown });
}

/** Opens the list, at an entity if one is given. */
export async function openBrowser(at: Entity | null): Promise<void> {
  const { order } = useBrowser.getState();
  useBrowser.setState({ ...atFirst, order: { ...order, search: '', kind: null } });
  await read(0, at);
}

/** Shows other entities, or the same in another order: from the first one on, or at the shown. */
export async function reorder(change: Partial<EntityOrder>): Promise<void> {
  const { order, shown } = useBrowser.getState();
  const stays = change.search === undefined && change.kind === undefined;
  useBrowser.setState({ order: { ...order, ...change } });
  await read(0, stays ? shown : null);
}

/** Reads anew after a step; `left` is what it left of the shown entity, null if it went. */
export async function refresh(left: Entity | null): Promise<void> {
  await read(Math.max(0, useBrowser.getState().cursor), left, left !== null);
}

/** Reads anew after undo or redo, which may have taken the shown entity away. */
export async function revisit(): Promise<void> {
  const { cursor, shown } = useBrowser.getState();
  await read(Math.max(0, cursor), shown);
}

/** Puts the keyboard on a row and shows its details. */
export function moveTo(index: number): void {
  useBrowser.setState(({ pages, shown }) => ({
    cursor: index,
    shown: rowAt(pages, index) ?? shown,
  }));
}

/** Ticks entities, or unticks those that are ticked already. */
export function tick(entities: readonly Entity[], on: boolean): void {
  useBrowser.setState(({ ticked }) => {
    const next = new Map(ticked);
    for (const entity of entities)
      if (on) next.set(entity.id, entity);
      else next.delete(entity.id);
    return { ticked: next };
  });
}

export function untickAll(): void {
  useBrowser.setState({ ticked: new Map() });
}
