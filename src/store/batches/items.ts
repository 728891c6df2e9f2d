import type { ImportItem, ItemOutcome } from '../../shared/domain/batch.ts';
import type { Page } from '../../shared/domain/fact.ts';
import { GlossError } from '../../shared/result.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, first, scalar, sql } from '../sqlite/sql.ts';
import { batchHead } from './queries.ts';

interface ItemRow {
  readonly n: number;
  readonly path: string;
  readonly outcome: ItemOutcome;
  readonly articleId: string | null;
  readonly title: string | null;
  readonly kind: string | null;
  readonly message: string | null;
  readonly hint: string | null;
  readonly notes: string | null;
  readonly at: number | null;
}

const rare: ReadonlySet<ItemOutcome> = new Set(['duplicate', 'failed', 'asked']);

/** Reads what `record.ts` wrote. */
const parseNotes: (json: string) => readonly string[] = JSON.parse;

function itemOf(batchId: string, row: ItemRow): ImportItem {
  const { path, outcome, articleId, title, kind, message, hint } = row;
  const notes = row.notes === null ? [] : parseNotes(row.notes);
  const at = row.at === null ? null : new Date(row.at).toISOString();
  const id = String(row.n);
  return { id, batchId, path, outcome, articleId, title, kind, message, hint, notes, at };
}

/** How many items there are; the batch keeps count of all but those that are not read. */
function countItems(
  db: ReadableDb,
  batch: number,
  outcomes: readonly ItemOutcome[] | null,
): number {
  if (outcomes === null)
    return scalar<number>(db, sql`SELECT count(*) FROM import_item WHERE batch = ${batch}`) ?? 0;
  const counts = first<Record<ItemOutcome, number>>(
    db,
    sql`SELECT imported, duplicates AS duplicate, failed, asked, (
        SELECT count(*) FROM import_item INDEXED BY import_item_open
        WHERE batch = ${batch} AND open = 1 AND outcome = 'pending') AS pending
      FROM import_batch WHERE n = ${batch}`,
  );
  return [...new Set(outcomes)].reduce((sum, outcome) => sum + (counts?.[outcome] ?? 0), 0);
}

/**
 * A page of a batch's report in the order of its files, all of it or the outcomes that are wanted.
 * An article that was deleted, or whose import was undone, is null.
 */
export function listItems(
  db: ReadableDb,
  batchId: string,
  outcomes: readonly ItemOutcome[] | null,
  offset: number,
  limit: number,
): Page<ImportItem> {
  const { n } = batchHead(db, batchId);
  const wanted = JSON.stringify(outcomes ?? []);
  const isRare = outcomes?.every((outcome) => rare.has(outcome)) ?? false;
  // Both walk an index, so that far pages come fast; that of the rare outcomes has only these.
  const from = isRare
    ? sql`import_item INDEXED BY import_item_by_outcome WHERE batch = ${n}
        AND outcome IN ('duplicate', 'failed', 'asked')
        AND outcome IN (SELECT value FROM json_each(${wanted}))`
    : outcomes === null
      ? sql`import_item INDEXED BY import_item_in_order WHERE batch = ${n}`
      : sql`import_item INDEXED BY import_item_in_order WHERE batch = ${n}
          AND outcome IN (SELECT value FROM json_each(${wanted}))`;
  const rows = all<ItemRow>(
    db,
    sql`WITH page (n, file) AS MATERIALIZED (
        SELECT n, file FROM ${from} ORDER BY file, n LIMIT ${limit} OFFSET ${offset})
      SELECT i.n, coalesce(i.place, f.source) AS path, i.outcome, a.id AS articleId, a.title,
        i.kind, i.message, i.hint, i.notes, i.at
      FROM page CROSS JOIN import_item AS i ON i.n = page.n
      CROSS JOIN import_item AS f ON f.n = page.file
      LEFT JOIN article AS a ON a.id = i.article_id ORDER BY page.file, page.n`,
  );
  return {
    rows: rows.map((row) => itemOf(batchId, row)),
    total: countItems(db, n, outcomes),
  };
}

/** The same, of the items in whose path, title, message, hint or notes all words are found. */
export function searchItems(
  db: ReadableDb,
  batchId: string,
  outcomes: readonly ItemOutcome[] | null,
  search: string,
  offset: number,
  limit: number,
): Page<ImportItem> {
  const { n } = batchHead(db, batchId);
  const words = search.split(/\s+/).filter((word) => word !== '');
  const found = column<number>(
    db,
    sql`SELECT i.n FROM import_item AS i INDEXED BY import_item_in_order
      CROSS JOIN import_item AS f ON f.n = i.file
      LEFT JOIN article AS a ON a.id = i.article_id
      WHERE i.batch = ${n}
        AND (${outcomes === null ? 1 : 0} OR i.outcome IN (
          SELECT value FROM json_each(${JSON.stringify(outcomes ?? [])})))
        AND NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(words.map(fold))}) AS word
          WHERE NOT instr(gloss_fold(concat_ws(char(10), coalesce(i.place, f.source), a.title,
            i.message, i.hint, i.notes)), word.value))
      ORDER BY i.file, i.n`,
  );
  const page = JSON.stringify(found.slice(offset, offset + limit));
  const rows = all<ItemRow>(
    db,
    sql`SELECT i.n, coalesce(i.place, f.source) AS path, i.outcome, a.id AS articleId, a.title,
        i.kind, i.message, i.hint, i.notes, i.at
      FROM json_each(${page}) AS wanted CROSS JOIN import_item AS i ON i.n = wanted.value
      CROSS JOIN import_item AS f ON f.n = i.file
      LEFT JOIN article AS a ON a.id = i.article_id ORDER BY wanted.key`,
  );
  return { rows: rows.map((row) => itemOf(batchId, row)), total: found.length };
}

/**
 * The line by which an article came in. There is no index for it: it is asked of one article at a
 * time, and what was imported last is found first.
 */
export function itemOfArticle(db: ReadableDb, articleId: string): ImportItem | null {
  const row = first<ItemRow & { readonly batchId: string }>(
    db,
    sql`SELECT i.n, b.id AS batchId, coalesce(i.place, f.source) AS path, i.outcome,
        a.id AS articleId, a.title, i.kind, i.message, i.hint, i.notes, i.at
      FROM (SELECT n, batch, file, place, outcome, kind, message, hint, notes, at FROM import_item
        WHERE article_id = ${articleId} AND outcome = 'imported' ORDER BY n DESC LIMIT 1) AS i
      CROSS JOIN import_batch AS b ON b.n = i.batch
      CROSS JOIN import_item AS f ON f.n = i.file
      LEFT JOIN article AS a ON a.id = ${articleId}`,
  );
  return row === undefined ? null : itemOf(row.batchId, row);
}

/** Files that are not read, or not to their end, in order; those behind the item `after`. */
export function pendingFiles(
  db: ReadableDb,
  batchId: string,
  after: string | null,
  limit: number,
): readonly { readonly itemId: string; readonly path: string }[] {
  const { n } = batchHead(db, batchId);
  return all<{ itemId: string; path: string }>(
    db,
    sql`SELECT CAST(n AS TEXT) AS itemId, source AS path FROM import_item INDEXED BY import_item_open
      WHERE batch = ${n} AND open = 1 AND n > ${after === null ? 0 : Number(after)}
      ORDER BY n LIMIT ${limit}`,
  );
}

/** Whose an item is, and where it lies. */
export function findItem(
  db: ReadableDb,
  itemId: string,
): { readonly batchId: string; readonly path: string; readonly source: string } {
  const found = first<{ batchId: string; path: string; source: string }>(
    db,
    sql`SELECT b.id AS batchId, coalesce(i.place, f.source) AS path, f.source AS source
      FROM import_item AS i CROSS JOIN import_item AS f ON f.n = i.file
      CROSS JOIN import_batch AS b ON b.n = i.batch WHERE i.n = ${Number(itemId)}`,
  );
  if (found === undefined)
    throw new GlossError('not-found', 'This file is not in the report of an import.');
  return found;
}
