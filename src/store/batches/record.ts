import type { ItemOutcome } from '../../shared/domain/batch.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { first, run, scalar, sql } from '../sqlite/sql.ts';

/** What became of one place in a file. */
export interface Result {
  readonly place: string;
  readonly outcome: ItemOutcome;
  readonly articleId: string | null;
  readonly kind: string | null;
  readonly message: string | null;
  readonly hint: string | null;
  readonly notes: readonly string[];
}

/** The row of a file in a batch, or of an item that was asked about. */
export interface OpenItem {
  readonly n: number;
  readonly file: number;
  readonly source: string;
  readonly outcome: ItemOutcome;
  readonly open: number;
  readonly run: number;
}

/** How the counts of a batch change. */
export type Counts = Record<Exclude<ItemOutcome, 'pending'>, number>;

export function noCounts(): Counts {
  return { imported: 0, duplicate: 0, failed: 0, asked: 0 };
}

/** The item that a file is read for; undefined if it is not of this batch. */
export function openItem(db: WritableDb, batch: number, itemId: string): OpenItem | undefined {
  return first<OpenItem>(
    db,
    sql`SELECT i.n, i.file, f.source, i.outcome, i.open, i.run FROM import_item AS i
      CROSS JOIN import_item AS f ON f.n = i.file WHERE i.n = ${Number(itemId)} AND i.batch = ${batch}`,
  );
}

/**
 * Whether an earlier, unfinished reading of the file has put this place in already; each row is
 * found once in a run, so that two things under one name in a file are both kept.
 */
export function isKnown(db: WritableDb, item: OpenItem, place: string, current: number): boolean {
  if (item.outcome === 'pending') return false;
  const n = scalar<number>(
    db,
    sql`SELECT n FROM (
        SELECT n FROM import_item WHERE n = ${item.file} AND run < ${current} AND outcome <> 'pending'
          AND coalesce(place, source) = ${place}
        UNION ALL
        SELECT n FROM import_item WHERE file = ${item.file} AND source IS NULL
          AND place = ${place} AND run < ${current}
      ) ORDER BY n LIMIT 1`,
  );
  if (n === undefined) return false;
  run(db, sql`UPDATE import_item SET run = ${current} WHERE n = ${n}`);
  return true;
}

/** Lets the next reading of a file find again what this run has put in. */
export function readAgain(db: WritableDb, item: OpenItem): void {
  run(db, sql`UPDATE import_item SET run = 0 WHERE file = ${item.file}`);
}

/**
 * Writes a result into the item itself if nothing stands in it, else into a new row. With `open` it
 * says too whether the item is a file that is read to its end.
 */
export function writeResult(
  db: WritableDb,
  batch: number,
  item: OpenItem,
  isFirst: boolean,
  result: Result,
  current: number,
  at: number,
  open: number,
): void {
  const { outcome, articleId, kind, message, hint } = result;
  const place =
    isFirst && item.n === item.file && result.place === item.source ? null : result.place;
  const notes = result.notes.length === 0 ? null : JSON.stringify(result.notes);
  if (isFirst)
    run(
      db,
      sql`UPDATE import_item SET place = ${place}, outcome = ${outcome}, article_id = ${articleId},
        kind = ${kind}, message = ${message}, hint = ${hint}, notes = ${notes}, run = ${current},
        at = ${at}, open = ${open} WHERE n = ${item.n}`,
    );
  else
    run(
      db,
      sql`INSERT INTO import_item (batch, file, place, open, run, outcome, article_id, kind, message,
          hint, notes, at)
        VALUES (${batch}, ${item.file}, ${place}, 0, ${current}, ${outcome}, ${articleId}, ${kind},
          ${message}, ${hint}, ${notes}, ${at})`,
    );
}
