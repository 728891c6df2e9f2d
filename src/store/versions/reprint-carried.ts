import { quotedWords } from '../facts/evidence.ts';
import { reprinted } from '../facts/printed.ts';
import { parseCells } from '../facts/row.ts';
import type { CommandContext } from '../session.ts';
import { all, run, sql } from '../sqlite/sql.ts';

/**
 * What a cell's names are printed as follows its quotes in their order, which may be another in
 * another text. Who coded the fact, and when, stays.
 */
export function reprintCarried({ db }: CommandContext, article: number): void {
  for (const { n, data, field } of all<{ n: number; data: string; field: string }>(
    db,
    sql`SELECT f.n, f.data, e.field FROM fact AS f CROSS JOIN evidence AS e ON e.fact = f.n
      WHERE f.article = ${article} AND e.field IS NOT NULL AND instr(f.data, '"entity":')
      GROUP BY f.n, e.field HAVING count(*) > 1 ORDER BY f.n, e.field`,
  )) {
    const cell = reprinted(db, parseCells(data)[field], quotedWords(db, n, field));
    if (cell === null) continue;
    run(
      db,
      sql`UPDATE fact SET data = json_set(data, ${`$.${field}`}, json(${JSON.stringify(cell)})) WHERE n = ${n}`,
    );
  }
}
