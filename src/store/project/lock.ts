import { rmSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { explain, isBusy } from '../sqlite/errors.ts';
import { connect } from '../sqlite/connect.ts';
import { GlossError } from '../../shared/result.ts';

/** Says that this process has the project open, until it is released or the process ends. */
export interface ProjectLock {
  readonly release: () => void;
}

/** Projects that this process has open itself; the files' own locks do not count within one. */
const open = new Set<string>();

function locked(): GlossError {
  return new GlossError(
    'locked',
    'The project is open in another window or program of Gloss. Nothing was changed.',
    'Close it there, then try again.',
  );
}

/** Throws if this process has the project open: even reading its header would drop its locks. */
export function refuseOpen(path: string): void {
  if (open.has(path)) throw locked();
}

/** Answers whether the file is gone. Windows keeps a file that is open. */
function removed(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Tells one file from another that took its name; null if there is none. */
function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}

/** An exclusive lock on the file, or null if its last holder removed it in the same moment. */
function tryLock(path: string): Database.Database | null {
  const before = inodeOf(path);
  let raw;
  try {
    raw = connect(path, 'create', 0);
    // Without a journal file: nothing is ever written here.
    raw.pragma('journal_mode = MEMORY');
    raw.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    raw?.close();
    throw isBusy(thrown) ? locked() : explain(thrown);
  }
  const after = inodeOf(path);
  if (after !== null && (before === null || before === after)) return raw;
  raw.close();
  return null;
}

/**
 * Takes the project for this process: an exclusive SQLite lock on an empty file beside it. The
 * system drops it when the process ends, however it ends, so that it is never stale; and readers
 * of the project itself are not hindered. `path` is the real path of the project.
 */
export function lockProject(path: string): ProjectLock {
  refuseOpen(path);
  const beside = `${path}-lock`;
  const raw = tryLock(beside) ?? tryLock(beside) ?? tryLock(beside);
  if (raw === null) throw locked();
  open.add(path);
  return {
    release: () => {
      if (!open.delete(path)) return;
      // Removed while it is held: removed later, it might be the next holder's.
      const gone = removed(beside);
      raw.close();
      if (!gone) removed(beside);
    },
  };
}
