import {
  accessSync,
  constants,
  existsSync,
  realpathSync,
  rmSync,
  statSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { applicationId } from '../../shared/domain/project.ts';
import { GlossError } from '../../shared/result.ts';
import { latestVersion, migrations } from '../migrations/migrations.ts';
import { connect } from '../sqlite/connect.ts';
import { explain, isCorruption } from '../sqlite/errors.ts';
import { checkHeader } from './header.ts';
import { refusals } from './refusals.ts';

/** Up to this size every page is checked at each opening, which takes less than 0.1 s. */
const checkedAlways = 32 * 1024 * 1024;

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? refusals.missing(path)
      : refusals.unreadable(path, String(code));
  }
}

function isWritable(path: string): boolean {
  // Without any write permission it is meant not to be written, even where an administrator could.
  if ((statSync(path).mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The real path of a file that may be opened; throws what speaks against it. Reads only. */
export function checkOutside(path: string, refuseOpen: (real: string) => void): string {
  const stat = statOf(path);
  if (stat.isDirectory()) throw refusals.folder(path);
  const real = realpathSync(path);
  refuseOpen(real);
  try {
    checkHeader(real, stat.size);
  } catch (thrown) {
    if (thrown instanceof GlossError) throw thrown;
    throw refusals.unreadable(path, thrown instanceof Error ? thrown.message : String(thrown));
  }
  if (!isWritable(real) || !isWritable(dirname(real))) throw refusals.readOnly(path);
  return real;
}

function checkInside(path: string, raw: Database.Database, thorough: boolean): void {
  const read = (name: string): unknown => raw.pragma(name, { simple: true });
  if (read('application_id') !== applicationId) throw refusals.notProject(path);
  const version = Number(read('user_version'));
  if (version > latestVersion) throw refusals.newer(path);
  if (!migrations.some((migration) => migration.version === version))
    throw refusals.damaged(path, `there is no version ${String(version)} of its format`);
  raw.prepare('SELECT count(*) FROM sqlite_schema').get();
  raw.prepare('SELECT count(*) FROM meta').get();
  if (!thorough) return;
  const finding = read('quick_check(1)');
  if (finding !== 'ok') throw refusals.damaged(path, String(finding).replace(/\s+/g, ' '));
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Looks into the file with SQLite, without writing to it: refuses it if it cannot be read, and if
 * a page is damaged. A large file that was closed properly is not read to its end. The caller holds
 * the project's lock.
 */
export function checkContent(path: string): void {
  const unclean = sizeOf(`${path}-wal`) > 0;
  const missing = ['-wal', '-shm'].filter((end) => !existsSync(path + end));
  let raw: Database.Database | undefined;
  try {
    raw = connect(path, 'read');
    checkInside(path, raw, unclean || sizeOf(path) <= checkedAlways);
  } catch (thrown) {
    if (thrown instanceof GlossError) throw thrown;
    // A schema that lacks its tables, or does not parse, is as damaged as a page.
    throw isCorruption(thrown) || isLogic(thrown)
      ? refusals.damaged(path, thrown instanceof Error ? thrown.message : 'unreadable')
      : explain(thrown);
  } finally {
    raw?.close();
    // Reading makes an empty log and an index of the log where there are none.
    for (const end of missing) rmSync(path + end, { force: true });
  }
}

function isLogic(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_ERROR';
}
