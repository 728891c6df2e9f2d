import type { HistoryStatus } from '../../shared/domain/step.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { first, sql } from '../sqlite/sql.ts';

export interface StepHead {
  readonly n: number;
  readonly label: string;
  readonly depth: number;
  /** How many rows it changed. */
  readonly changes: number;
}

/** The step that undo would take next: the newest that is done. */
export function nextToUndo(db: ReadableDb): StepHead | undefined {
  return first<StepHead>(
    db,
    sql`SELECT n, label, depth, changes FROM step WHERE state = 'done' ORDER BY n DESC LIMIT 1`,
  );
}

/** The step that redo would take next: the oldest that is undone. */
export function nextToRedo(db: ReadableDb): StepHead | undefined {
  return first<StepHead>(
    db,
    sql`SELECT n, label, depth, changes FROM step WHERE state = 'undone' ORDER BY n LIMIT 1`,
  );
}

/** How far undo and redo reach. Each step holds its depth, so that nothing is counted. */
export function historyStatus(db: ReadableDb): HistoryStatus {
  const undo = nextToUndo(db);
  const redo = nextToRedo(db);
  const deepest = first<StepHead>(
    db,
    sql`SELECT n, label, depth, changes FROM step WHERE state = 'undone' ORDER BY n DESC LIMIT 1`,
  );
  return {
    undo: undo?.depth ?? 0,
    redo: deepest === undefined ? 0 : deepest.depth - (undo?.depth ?? 0),
    undoLabel: undo?.label ?? null,
    redoLabel: redo?.label ?? null,
  };
}
