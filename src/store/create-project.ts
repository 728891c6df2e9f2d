import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Codebook } from '../shared/domain/codebook.ts';
import { newId } from '../shared/ids.ts';
import { replaceCodebook } from './codebook/commands.ts';
import { migrate } from './migrations/migrate.ts';
import { refusals } from './project/refusals.ts';
import { syncFolder } from './project/sync-folder.ts';
import { configure, connect } from './sqlite/connect.ts';
import { explain } from './sqlite/errors.ts';
import { writableHandle, type WritableDb } from './sqlite/handles.ts';
import { run, sql, transaction } from './sqlite/sql.ts';
import { rebuildViews } from './views/rebuild.ts';

/** Fills an empty database: schema, codebook and views. */
export function initialise(db: WritableDb, book: Codebook): void {
  migrate(db);
  transaction(db, () => {
    const facts = [
      ['project_id', newId()],
      ['created_at', new Date().toISOString()],
    ] as const;
    for (const [key, value] of facts)
      run(db, sql`INSERT INTO meta (key, value) VALUES (${key}, ${value})`);
    replaceCodebook(db, book);
    rebuildViews(db);
  });
}

/** Gives the file its name unless there is one of that name; never overwrites. */
function publish(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code === 'EEXIST' || existsSync(path)) throw refusals.exists(path);
    // Some file systems have no links (FAT, network shares).
    renameSync(draft, path);
    return;
  }
  rmSync(draft, { force: true });
}

/**
 * Makes a project file with a codebook. It is made under another name in the same folder and gets
 * its own when it is complete, so that there is never half a project; a file of that name is
 * refused and left alone.
 */
export function createProject(path: string, book: Codebook): void {
  const target = resolve(path);
  if (existsSync(target)) throw refusals.exists(target);
  const draft = join(dirname(target), `.gloss-new-${newId()}`);
  try {
    const raw = connect(draft, 'create');
    try {
      configure(raw);
      raw.pragma('synchronous = EXTRA');
      initialise(writableHandle(raw), book);
    } finally {
      raw.close();
    }
    publish(draft, target);
    syncFolder(dirname(target));
  } catch (thrown) {
    throw explain(thrown);
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
}
