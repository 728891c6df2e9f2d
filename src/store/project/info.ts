import { basename, extname } from 'node:path';
import type { ProjectInfo } from '../../shared/domain/project.ts';
import { historyStatus } from '../history/status.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { scalar, sql } from '../sqlite/sql.ts';

/** What the window shows of the project. */
export function projectInfo(db: ReadableDb, path: string): ProjectInfo {
  return {
    id: scalar<string>(db, sql`SELECT value FROM meta WHERE key = 'project_id'`) ?? '',
    path,
    name: basename(path, extname(path)),
    articles: scalar<number>(db, sql`SELECT count(*) FROM article`) ?? 0,
    facts: scalar<number>(db, sql`SELECT count(*) FROM fact`) ?? 0,
    history: historyStatus(db),
  };
}
