import { applicationId } from '../../shared/domain/project.ts';
import type { Told } from '../reading-anew.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { scalar, script, sql, transaction } from '../sqlite/sql.ts';
import { checkOrder, migrations, type Migration } from './migrations.ts';

/** The schema version that the file states. */
export function versionOf(db: WritableDb): number {
  return scalar<number>(db, sql`PRAGMA user_version`) ?? 0;
}

/**
 * Brings the schema up to date, each migration in a transaction of its own with its version, so
 * that an interruption leaves the file at one version or the next.
 */
export function migrate(
  db: WritableDb,
  list: readonly Migration[] = migrations,
  told: Told = () => null,
): void {
  checkOrder(list);
  for (const { version, update } of list) {
    if (version > versionOf(db)) {
      transaction(db, () => {
        update(db, told);
        script(db, `PRAGMA application_id = ${String(applicationId)}`);
        script(db, `PRAGMA user_version = ${String(version)}`);
      });
    }
  }
}
