import type { Codebook } from '../../shared/domain/codebook.ts';
import { fold, sortKey } from '../sqlite/fold.ts';
import { connectionOf, type ReadableDb } from '../sqlite/handles.ts';
import { all, sql } from '../sqlite/sql.ts';
import { parseCell } from './row.ts';
import { shownCell, shownFields } from './shown.ts';

/** What the SQL functions of a connection know; refreshed when it has changed. */
export interface ShownContext {
  /** Reads codebook and names anew before the next query that prints cells. */
  readonly forget: () => void;
  /** Makes codebook and names ready; a function cannot run a query while one is running. */
  readonly prepare: () => void;
}

/**
 * Registers the functions that queries over shown cells use: `gloss_fold` and `gloss_sort_key` (see
 * `fold.ts`) and `gloss_shown(fact_type, field, cell)`, which prints a cell as the grid does. They
 * are the connection's own; nothing in the file depends on them.
 */
export function registerShown(db: ReadableDb, codebook: () => Codebook): ShownContext {
  const { raw } = connectionOf(db);
  let fields: ReturnType<typeof shownFields> | null = null;
  let names: ReadonlyMap<string, string> = new Map();
  const options = { deterministic: true, directOnly: true };
  raw.function('gloss_fold', options, (value: unknown) => {
    return typeof value === 'string' ? fold(value) : null;
  });
  raw.function('gloss_sort_key', options, (value: unknown) => {
    return typeof value === 'string' ? sortKey(value) : null;
  });
  raw.function(
    'gloss_shown',
    { directOnly: true },
    (type: unknown, key: unknown, cell: unknown) => {
      if (typeof type !== 'string' || typeof key !== 'string' || typeof cell !== 'string')
        return null;
      const field = fields?.(type, key);
      return field === undefined ? null : shownCell(field, parseCell(cell), names);
    },
  );
  return {
    forget: () => {
      fields = null;
    },
    prepare: () => {
      if (fields !== null) return;
      fields = shownFields(codebook());
      names = new Map(
        all<{ id: string; name: string }>(db, sql`SELECT id, name FROM entity`).map((entity) => [
          entity.id,
          entity.name,
        ]),
      );
    },
  };
}
