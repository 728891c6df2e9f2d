import { GlossError } from '../../shared/result.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { scalar, sql } from '../sqlite/sql.ts';

/** The newest step of the import that is running; undo stops before it. */
export function heldStep(db: ReadableDb): number | null {
  return (
    scalar<number | null>(db, sql`SELECT max(step) FROM import_batch WHERE state = 'running'`) ??
    null
  );
}

/** Says why undo does not go on. */
export function stillRunning(): GlossError {
  return new GlossError(
    'not-allowed',
    'The import is still running, so it cannot be undone yet. Nothing was undone.',
    'Pause or cancel the import, then undo it; what was done since is undone first.',
  );
}
