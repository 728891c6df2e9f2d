import { sketchOf } from '../../text/likeness/sketch.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, scalar, sql } from '../sqlite/sql.ts';
import { storedSketch } from '../versions/sketches.ts';
import type { Report } from './file.ts';

/** The sketch that is kept of every text, against the text. */
export function checkSketches(db: ReadableDb, report: Report): void {
  for (const n of column<number>(db, sql`SELECT n FROM text ORDER BY n`)) {
    const body = scalar<string>(db, sql`SELECT body FROM text WHERE n = ${n}`) ?? '';
    if (String(sketchOf(body)) !== String(storedSketch(db, n)))
      report({
        kind: 'integrity',
        where: `text ${String(n)}`,
        message: 'What it is found by among texts that are nearly the same is not of this text.',
      });
  }
}

/** That no evidence lies in an older version of its article unseen. */
export function checkCarried(db: ReadableDb, report: Report): void {
  for (const { fact, field } of all<{ fact: number; field: string | null }>(
    db,
    sql`SELECT e.fact, e.field FROM article_version AS v
      CROSS JOIN article AS a ON a.n = v.article AND a.version <> v.n
      CROSS JOIN evidence AS e ON e.version = v.n
      WHERE NOT EXISTS (SELECT 1 FROM evidence_carry AS c
        WHERE c.evidence = e.n AND c.article = a.n AND c.outcome <> 'moved')`,
  ))
    report({
      kind: 'quote',
      where: `fact ${String(fact)}${field === null ? '' : `, ${field}`}`,
      message: 'It quotes an older version of the text, and is not listed for decision.',
    });
  for (const { fact, field } of all<{ fact: number; field: string | null }>(
    db,
    sql`SELECT e.fact, e.field FROM evidence_carry AS c JOIN evidence AS e ON e.n = c.evidence
      JOIN fact AS f ON f.n = e.fact JOIN article AS a ON a.n = f.article
      WHERE a.n <> c.article OR (e.version = a.version) <> (c.outcome = 'moved')`,
  ))
    report({
      kind: 'quote',
      where: `fact ${String(fact)}${field === null ? '' : `, ${field}`}`,
      message: 'It is listed as carried to another text than it is in.',
    });
}
