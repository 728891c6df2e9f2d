import type { Change } from '../../shared/domain/step.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, scalar, sql } from '../sqlite/sql.ts';
import type { TrackedTable } from './tables.ts';

interface ChangedRow {
  readonly table: TrackedTable;
  readonly row: number;
  readonly moved: number;
  readonly changed: number;
  readonly id: string | null;
  readonly article: number | null;
  readonly fact: number | null;
}

/** What steps have touched, summed up while they are done or replayed. */
export interface Touched {
  readonly articles: Set<string>;
  /** The articles' numbers, for orders that are kept in memory; those of facts included. */
  readonly articleNumbers: Set<number>;
  readonly facts: Set<string>;
  /** The facts' numbers, for orders that are kept in memory. */
  readonly factNumbers: Set<number>;
  rowsMoved: boolean;
  entities: boolean;
  codebook: boolean;
  /** Entities that go by another name now. */
  renamed: boolean;
  /** Events or article metadata, which tables of facts show too. */
  context: boolean;
}

export function nothingTouched(): Touched {
  return {
    articles: new Set(),
    articleNumbers: new Set(),
    facts: new Set(),
    factNumbers: new Set(),
    rowsMoved: false,
    entities: false,
    codebook: false,
    renamed: false,
    context: false,
  };
}

function addFact(touched: Touched, n: number, id: string | undefined): void {
  touched.factNumbers.add(n);
  if (id !== undefined) touched.facts.add(id);
}

/**
 * Adds what one step's changes touched, all or those behind the change `after`; a row that is gone
 * is still named in the log.
 */
export function addTouched(db: ReadableDb, step: number, touched: Touched, after = 0): void {
  const rows = all<ChangedRow>(
    db,
    sql`SELECT "table", row,
      before IS NULL OR after IS NULL
        OR before ->> '$.fact_type' IS NOT after ->> '$.fact_type'
        OR before ->> '$.article' IS NOT after ->> '$.article' AS moved,
      before IS NOT NULL AND after IS NOT NULL AS changed,
      coalesce(after, before) ->> '$.id' AS id,
      coalesce(after, before) ->> '$.article' AS article,
      coalesce(after, before) ->> '$.fact' AS fact
      FROM change WHERE step = ${step} AND n > ${after} AND "table" <> 'article' ORDER BY n`,
  );
  const articles = all<{ row: number; id: string }>(
    db,
    sql`SELECT row, coalesce(after, before) ->> '$.id' AS id
      FROM change WHERE step = ${step} AND n > ${after} AND "table" = 'article' ORDER BY n`,
  );
  const factIds = new Map<number, string>();
  const articleIds = new Map<number, string>();
  for (const { table, row, id } of rows) {
    if (id !== null && table === 'fact') factIds.set(row, id);
  }
  for (const { row, id } of articles) {
    articleIds.set(row, id);
    touched.articleNumbers.add(row);
    touched.articles.add(id);
  }
  touched.context ||= articles.length > 0;
  const factId = (n: number): string | undefined =>
    factIds.get(n) ?? scalar<string>(db, sql`SELECT id FROM fact WHERE n = ${n}`);
  const addArticle = (n: number): void => {
    touched.articleNumbers.add(n);
    const id = articleIds.get(n) ?? scalar<string>(db, sql`SELECT id FROM article WHERE n = ${n}`);
    if (id === undefined) return;
    articleIds.set(n, id);
    touched.articles.add(id);
  };
  for (const { table, row, moved, changed, article, fact } of rows) {
    if (table === 'fact') {
      addFact(touched, row, factIds.get(row));
      touched.rowsMoved ||= moved === 1;
    } else if (table === 'evidence' && fact !== null) addFact(touched, fact, factId(fact));
    else if (table === 'event') touched.context = true;
    else if (table === 'entity' || table === 'alias') {
      touched.entities = true;
      touched.renamed ||= changed === 1;
    } else if (table.startsWith('codebook')) touched.codebook = true;
    if (article !== null) addArticle(article);
  }
}

/** What crosses to the window. */
export function changeOf(touched: Touched, label: string): Change {
  return {
    articles: [...touched.articles],
    facts: [...touched.facts],
    rowsMoved: touched.rowsMoved,
    entities: touched.entities,
    codebook: touched.codebook,
    label,
  };
}
