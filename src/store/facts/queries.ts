import type { Evidence, FactRow, Mark } from '../../shared/domain/fact.ts';
import { GlossError } from '../../shared/result.ts';
import { articleHead } from '../articles/queries.ts';
import { namesOf } from '../entities/queries.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { joinFirstEvidence, joinSection } from '../sections/section-sql.ts';
import { all, first, sql, verbatimSql } from '../sqlite/sql.ts';
import { entitiesOf, factRow, parseCells, type FactRecord } from './row.ts';

/** A fact as commands need it. */
export interface FactHead {
  readonly n: number;
  readonly id: string;
  readonly factType: string;
  readonly data: string;
  readonly article: number;
  readonly version: number;
  readonly published: string | null;
  readonly event: number | null;
  readonly partOf: number | null;
}

/** What commands need of a fact. */
export function factHead(db: ReadableDb, id: string): FactHead {
  const head = first<FactHead>(
    db,
    sql`SELECT f.n, f.id, f.fact_type AS factType, f.data, f.article, a.version, a.published,
      f.event, f.part_of AS partOf
      FROM fact AS f JOIN article AS a ON a.n = f.article WHERE f.id = ${id}`,
  );
  if (head !== undefined) return head;
  throw new GlossError(
    'not-found',
    'This fact is not in the project: it may have been deleted or its creation undone.',
    'Undo or redo until it is back.',
  );
}

type EvidenceRecord = Omit<Evidence, 'older'> & {
  readonly fact: number;
  readonly older: number | null;
};

function evidenceByFact(db: ReadableDb, numbers: string): Map<number, Evidence[]> {
  const byFact = new Map<number, Evidence[]>();
  const records = all<EvidenceRecord>(
    db,
    sql`SELECT e.fact, e.id, e.field, v.id AS versionId, e.start_utf16 AS start,
      e.end_utf16 AS "end", e.quote,
      CASE WHEN v.n <> a.version THEN v.number END AS older
      FROM json_each(${numbers}) AS wanted CROSS JOIN evidence AS e ON e.fact = wanted.value
      JOIN article_version AS v ON v.n = e.version JOIN article AS a ON a.n = v.article
      ORDER BY v.n <> a.version, e.start_utf16, e.end_utf16 DESC, e.n`,
  );
  for (const { fact, older, ...current } of records) {
    const evidence = older === null ? current : { ...current, older };
    const list = byFact.get(fact);
    if (list === undefined) byFact.set(fact, [evidence]);
    else list.push(evidence);
  }
  return byFact;
}

/** The rows of facts by their numbers, in the order given; missing ones are left out. */
export function factRows(db: ReadableDb, numbers: readonly number[]): FactRow[] {
  const list = JSON.stringify(numbers);
  const records = all<FactRecord>(
    db,
    sql`SELECT f.n, f.id, a.id AS articleId, a.title AS articleTitle, a.published,
      f.fact_type AS factType, f.data, s.label AS sectionLabel, s.time AS sectionTime,
      h.id AS eventId, h.label AS eventLabel, w.id AS partOf,
      w.n AS partOfN, f.coder, f.created_at AS createdAt, f.updated_at AS updatedAt
      FROM json_each(${list}) AS wanted CROSS JOIN fact AS f ON f.n = wanted.value
      JOIN article AS a ON a.n = f.article
      LEFT JOIN event AS h ON h.n = f.event LEFT JOIN fact AS w ON w.n = f.part_of
      ${verbatimSql(joinFirstEvidence)} ${verbatimSql(joinSection)}
      ORDER BY wanted.key`,
  );
  const evidence = evidenceByFact(db, list);
  const cells = records.map((record) => parseCells(record.data));
  const names = namesOf(db, [...new Set(cells.flatMap(entitiesOf))]);
  return records.map((record, index) =>
    factRow(record, cells[index] ?? {}, evidence.get(record.n) ?? [], names),
  );
}

/** The rows of facts by id, in the order given; throws if one is missing. */
export function factsById(db: ReadableDb, ids: readonly string[]): FactRow[] {
  return factRows(db, factNumbers(db, ids));
}

/** The numbers of facts by id, in the order given; throws if one is missing. */
export function factNumbers(db: ReadableDb, ids: readonly string[]): number[] {
  const found = all<{ n: number | null; id: string }>(
    db,
    sql`SELECT f.n, wanted.value AS id FROM json_each(${JSON.stringify(ids)}) AS wanted
      LEFT JOIN fact AS f ON f.id = wanted.value ORDER BY wanted.key`,
  );
  // Asking for the one that is missing throws the error that says so.
  return found.map(({ n, id }) => n ?? factHead(db, id).n);
}

/** The row of one fact that is known to exist. */
export function oneFactRow(db: ReadableDb, n: number): FactRow {
  const [row] = factRows(db, [n]);
  if (row === undefined) throw new Error(`Fact ${String(n)} is missing`);
  return row;
}

/** All highlights of an article's current text, in text order. */
export function marksOf(db: ReadableDb, articleId: string): Mark[] {
  const { version } = articleHead(db, articleId);
  return all<Mark>(
    db,
    sql`SELECT e.id AS evidenceId, f.id AS factId, f.fact_type AS factType, e.field,
      e.start_utf16 AS start, e.end_utf16 AS "end"
      FROM evidence AS e JOIN fact AS f ON f.n = e.fact WHERE e.version = ${version}
      ORDER BY e.start_utf16, e.end_utf16 DESC, e.n`,
  );
}
