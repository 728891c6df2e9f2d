import type { ReadableDb } from '../sqlite/handles.ts';
import { all, identifier, scalar, sql } from '../sqlite/sql.ts';
import type { TrackedTable } from './tables.ts';

/**
 * The numbers that the log since a step knows, by table, kept while a batch appends to that step.
 * A row that a later step has deleted comes back under its number when that step is undone, and so
 * does one of an undone step by redo: what is appended meanwhile must take none of them.
 */
interface Taken {
  step: number;
  /** The last change that was looked at. */
  seen: number;
  readonly highest: Map<TrackedTable, number>;
  /** Whether later steps leave alone all that an import looks at. */
  apart: boolean;
}

const kept = new WeakMap<ReadableDb, Taken>();

/**
 * What coders do while an import runs: none of it is looked at by an import, and articles that are
 * edited or deleted are those that were there. Anything else, such as articles that another import
 * brings, an appended row might depend on, so that the two could not be undone one by one.
 */
const apartTables = [
  'fact',
  'evidence',
  'event',
  'entity',
  'alias',
  'evidence_carry',
  'near_duplicate',
  'suggestion_decision',
  'codebook',
  'codebook_list',
  'codebook_code',
  'codebook_type',
  'codebook_field',
] as const satisfies readonly TrackedTable[];

function update(db: ReadableDb, taken: Taken): void {
  const { step, seen } = taken;
  for (const { table, high } of all<{ table: TrackedTable; high: number }>(
    db,
    sql`SELECT "table", max(row) AS high FROM change NOT INDEXED WHERE n > ${seen} AND step >= ${step}
      GROUP BY "table"`,
  ))
    taken.highest.set(table, Math.max(high, taken.highest.get(table) ?? 0));
  const inTheWay = scalar<number>(
    db,
    sql`SELECT 1 FROM change AS c NOT INDEXED CROSS JOIN step AS s ON s.n = c.step
      WHERE c.n > ${seen} AND c.step > ${step} AND s.state <> 'abandoned'
        AND "table" NOT IN (SELECT value FROM json_each(${JSON.stringify(apartTables)}))
        AND ("table" NOT IN ('article', 'article_version') OR before IS NULL
          OR ("table" = 'article_version' AND after IS NOT NULL)) LIMIT 1`,
  );
  if (inTheWay !== undefined) taken.apart = false;
  taken.seen = scalar<number | null>(db, sql`SELECT max(n) FROM change`) ?? 0;
}

/**
 * Whether a step may still be appended to: it is done, and what was done after it can be undone and
 * redone without a look at what is appended. Begins keeping count of the numbers that are taken.
 */
export function mayAppend(db: ReadableDb, step: number): boolean {
  const state = scalar<string>(db, sql`SELECT state FROM step WHERE n = ${step}`);
  if (state !== 'done') return false;
  let taken = kept.get(db);
  if (taken?.step !== step) {
    taken = { step, seen: 0, highest: new Map(), apart: true };
    kept.set(db, taken);
  }
  update(db, taken);
  return taken.apart;
}

/** The highest number that the log knows of a table since the step that is appended to. */
export function highestTaken(db: ReadableDb, table: TrackedTable): number {
  return kept.get(db)?.highest.get(table) ?? 0;
}

/** The number for a new row, also within a step that others have overtaken. */
export function nextNumber(db: ReadableDb, table: TrackedTable): number {
  const last = scalar<number | null>(db, sql`SELECT max(n) FROM ${identifier(table)}`) ?? 0;
  return Math.max(last, highestTaken(db, table)) + 1;
}
