import { installArrivals } from './articles/arrivals.ts';
import { interruptBatches } from './batches/begin.ts';
import { migrate, versionOf } from './migrations/migrate.ts';
import { latestVersion, migrations } from './migrations/migrations.ts';
import { installRecorder } from './history/record.ts';
import { passagesAreStale, rebuildPassages } from './passages/rows.ts';
import { backupBeside, backupPath } from './project/backup.ts';
import { checkContent, checkOutside } from './project/inspect.ts';
import { lockProject, refuseOpen, type ProjectLock } from './project/lock.ts';
import type { Told } from './reading-anew.ts';
import { clearParkedSections } from './sections/parked.ts';
import { rebuildSections, sectionsAreStale } from './sections/rebuild.ts';
import { configureWriter, connect } from './sqlite/connect.ts';
import { explain } from './sqlite/errors.ts';
import { connectionOf, writableHandle, type WritableDb } from './sqlite/handles.ts';
import { transaction } from './sqlite/sql.ts';
import { rebuildSketches, sketchesAreStale } from './versions/sketches.ts';
import { rebuildViews, viewsAreStale } from './views/rebuild.ts';

/** An open project file: its one writing connection, and the lock that keeps others off. */
export interface OpenProject {
  readonly path: string;
  readonly db: WritableDb;
  readonly close: () => void;
}

function upgrade(db: WritableDb, path: string, told: Told): void {
  const version = versionOf(db);
  if (version >= latestVersion) return;
  backupBeside(db, backupPath(path, version, new Date()));
  migrate(db, migrations, told);
  connectionOf(db).raw.pragma('wal_checkpoint(TRUNCATE)');
}

function openLocked(path: string, lock: ProjectLock, told: Told): OpenProject {
  checkContent(path);
  const raw = connect(path, 'write');
  try {
    configureWriter(raw);
    const db = writableHandle(raw);
    upgrade(db, path, told);
    if (viewsAreStale(db)) transaction(db, () => rebuildViews(db));
    if (sectionsAreStale(db)) transaction(db, () => rebuildSections(db, told));
    if (passagesAreStale(db)) transaction(db, () => rebuildPassages(db, told));
    if (sketchesAreStale(db)) transaction(db, () => rebuildSketches(db, told));
    clearParkedSections(db);
    interruptBatches(db);
    installRecorder(db);
    installArrivals(db);
    return {
      path,
      db,
      close: () => {
        if (!raw.open) return;
        // No PRAGMA optimize: statistics of a young project make SQLite scan tables that have grown
        // since, once for every row of another; without statistics it looks rows up.
        raw.pragma('wal_checkpoint(TRUNCATE)');
        raw.close();
        lock.release();
      },
    };
  } catch (thrown) {
    raw.close();
    throw thrown;
  }
}

/**
 * Opens a project file. A file that cannot be opened is refused with a `GlossError` that says why,
 * and is byte for byte as it was, with nothing new beside it: what speaks against it is found out
 * by reading before anything is opened for writing. `told` hears how far texts are that have to be
 * read anew, which may take a minute for a hundred thousand.
 */
export function openProject(path: string, told: Told = () => null): OpenProject {
  const real = checkOutside(path, refuseOpen);
  const lock = lockProject(real);
  try {
    return openLocked(real, lock, told);
  } catch (thrown) {
    lock.release();
    throw explain(thrown);
  }
}
