import type { Page } from '../../shared/domain/fact.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, scalar, sql } from '../sqlite/sql.ts';
import { matchExpression } from './match.ts';

/** One quote that was found. */
export interface QuoteHit {
  readonly evidenceId: string;
  readonly factId: string;
  readonly quote: string;
}

/** Quotes that hold the words, the best match first. */
export function searchQuotes(
  db: ReadableDb,
  search: string,
  offset: number,
  limit: number,
): Page<QuoteHit> {
  const match = matchExpression(search);
  if (match === null) return { rows: [], total: 0 };
  return {
    rows: all<QuoteHit>(
      db,
      sql`SELECT v.id AS evidenceId, f.id AS factId, v.quote FROM quote_index AS i
        JOIN evidence AS v ON v.n = i.rowid JOIN fact AS f ON f.n = v.fact
        WHERE quote_index MATCH ${match} ORDER BY i.rank, v.n LIMIT ${limit} OFFSET ${offset}`,
    ),
    total:
      scalar<number>(db, sql`SELECT count(*) FROM quote_index WHERE quote_index MATCH ${match}`) ??
      0,
  };
}
