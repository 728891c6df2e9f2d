import { followStatus } from './article-table/follow-status.ts';
import { deleteUnmentioned } from './entities/delete-unmentioned.ts';
import type { WritableDb } from './sqlite/handles.ts';

/** What follows from any command, as part of its step. */
export function finishCommand(db: WritableDb, step: number): void {
  deleteUnmentioned(db, step);
  followStatus(db, step);
}
