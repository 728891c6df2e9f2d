import Database from 'better-sqlite3';
import { GlossError } from '../../shared/result.ts';

type Mode = 'create' | 'write' | 'read';

/**
 * Opens a connection; `create` makes the file if it is missing. `timeout` is how long to wait for
 * another connection's lock, in milliseconds.
 */
export function connect(path: string, mode: Mode, timeout = 2000): Database.Database {
  if (path.trim() !== path) {
    // better-sqlite3 would open the name without the blanks.
    throw new GlossError(
      'unreadable-file',
      `A file name cannot end with a blank: “${path}”. Nothing was changed.`,
      'Rename the file.',
    );
  }
  // Only Electron 33 in a checkout needs another build of the addon: see DESIGN section 14.
  const nativeBinding = process.env['GLOSS_SQLITE_BINDING'];
  return new Database(path, {
    readonly: mode === 'read',
    fileMustExist: mode !== 'create',
    timeout,
    ...(nativeBinding === undefined || nativeBinding === '' ? {} : { nativeBinding }),
  });
}

/** What every connection to a project sets for itself. */
export function configure(raw: Database.Database): void {
  raw.pragma('foreign_keys = ON');
  raw.pragma('trusted_schema = OFF');
  raw.pragma('cell_size_check = ON');
  raw.pragma('temp_store = MEMORY');
}

/** What the one writing connection sets: a commit is on disk when it returns. */
export function configureWriter(raw: Database.Database): void {
  configure(raw);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('checkpoint_fullfsync = ON');
  raw.pragma('journal_size_limit = 67108864');
  raw.pragma('cache_size = -32768');
}
