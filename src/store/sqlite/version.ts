import { connect } from './connect.ts';

/** The version of SQLite that runs here; opens a database in memory to ask it. */
export function sqliteVersion(): string {
  const raw = connect(':memory:', 'create');
  try {
    const row = raw.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get();
    return row?.version ?? 'unknown';
  } finally {
    raw.close();
  }
}
