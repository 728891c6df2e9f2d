import type { Codebook } from '../../shared/domain/codebook.ts';
import type { FactQuery } from '../../shared/domain/fact.ts';
import { readCodebook } from '../codebook/queries.ts';
import { registerShown } from '../facts/functions.ts';
import { configure, connect } from '../sqlite/connect.ts';
import { connectionOf, readableHandle } from '../sqlite/handles.ts';
import { scalar, sql } from '../sqlite/sql.ts';
import { listViews, type ReadableView } from './views.ts';
import { shownTable } from './table.ts';

/** A value as it stands in a view's row; numbers are SQLite's integers and reals. */
export type ViewValue = string | number | null;

/**
 * A project as it was when the reader was opened, whatever is edited meanwhile. Has a connection of
 * its own, which holds a read transaction: close it as soon as possible.
 */
export interface ProjectReader {
  readonly projectId: string;
  readonly codebook: Codebook;
  /** All views that an export writes, with their columns and their number of rows. */
  readonly views: readonly ReadableView[];
  /** The rows of a view in chunks, values in the order of its columns. */
  readonly rows: (view: ReadableView, chunk?: number) => IterableIterator<readonly ViewValue[][]>;
  /** The table of facts as the grid shows it, in chunks of rows of text. */
  readonly table: (
    query: FactQuery,
    columns: readonly string[],
    chunk?: number,
  ) => { readonly total: number; readonly rows: IterableIterator<readonly string[][]> };
  /** The text of an article's current version. */
  readonly articleText: (articleId: string) => string | null;
  readonly close: () => void;
}

/** Opens a reader on a project file that this or no process has open for writing. */
export function openReader(path: string): ProjectReader {
  const raw = connect(path, 'read');
  configure(raw);
  const db = readableHandle(raw);
  raw.exec('BEGIN');
  const codebook = readCodebook(db);
  const shown = registerShown(db, () => codebook);
  return {
    projectId: scalar<string>(db, sql`SELECT value FROM meta WHERE key = 'project_id'`) ?? '',
    codebook,
    views: listViews(db, codebook),
    *rows(view, chunk = 500) {
      const statement = connectionOf(db)
        .raw.prepare<[], ViewValue[]>(`SELECT * FROM "${view.name}"`)
        .raw();
      let rows: ViewValue[][] = [];
      for (const row of statement.iterate()) {
        rows.push(row);
        if (rows.length === chunk) {
          yield rows;
          rows = [];
        }
      }
      if (rows.length > 0) yield rows;
    },
    table: (query, columns, chunk = 500) => {
      shown.prepare();
      return shownTable(db, codebook, query, columns, chunk);
    },
    articleText: (articleId) =>
      scalar<string>(
        db,
        sql`SELECT t.body FROM article AS a JOIN article_version AS v ON v.n = a.version
          JOIN text AS t ON t.n = v.text WHERE a.id = ${articleId}`,
      ) ?? null,
    close: () => {
      if (raw.open) raw.close();
    },
  };
}
