import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { p95 } from './statistics.ts';

/** What `INSERT` and `COMMIT` of one row take in that folder's file system: p95 of 200, in ms. */
export function commitFloor(folder: string): number {
  const path = join(folder, 'floor.sqlite');
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE fact (n INTEGER PRIMARY KEY, data TEXT)');
  const insert = db.prepare('INSERT INTO fact (data) VALUES (?)');
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now();
    insert.run('x'.repeat(300));
    return performance.now() - began;
  });
  db.close();
  rmSync(path);
  return p95(times);
}
