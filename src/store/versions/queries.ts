import type { Page } from '../../shared/domain/fact.ts';
import type {
  ArticleVersion,
  NearArticle,
  NearDuplicate,
  PendingEvidence,
  PendingVersions,
} from '../../shared/domain/versions.ts';
import { GlossError } from '../../shared/result.ts';
import { articleHead } from '../articles/queries.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, first, scalar, sql } from '../sqlite/sql.ts';

interface NearRow {
  readonly id: string;
  readonly similarity: number;
  readonly article: number;
  readonly other: number;
}

function nearArticle(db: ReadableDb, n: number): NearArticle {
  const row = first<NearArticle>(
    db,
    sql`SELECT a.id, a.title, v.source_name AS sourceName, a.outlet, a.published,
      a.imported_at AS importedAt, (SELECT count(*) FROM fact WHERE article = a.n) AS facts, t.length
      FROM article AS a JOIN article_version AS v ON v.n = a.version
      JOIN text AS t ON t.n = v.text WHERE a.n = ${n}`,
  );
  if (row === undefined) throw new Error(`Article ${String(n)} is missing`);
  return row;
}

/** How many near-duplicates nobody has decided about. */
function openCount(db: ReadableDb): number {
  return scalar<number>(db, sql`SELECT count(*) FROM near_duplicate WHERE decision IS NULL`) ?? 0;
}

/** The near-duplicates that nobody has decided about, in the order in which they came. */
export function listNear(db: ReadableDb, offset: number, limit: number): Page<NearDuplicate> {
  const rows = all<NearRow>(
    db,
    sql`SELECT id, similarity, article, other FROM near_duplicate WHERE decision IS NULL
      ORDER BY n LIMIT ${limit} OFFSET ${offset}`,
  );
  return {
    rows: rows.map(({ id, similarity, article, other }) => ({
      id,
      similarity,
      newcomer: nearArticle(db, article),
      older: nearArticle(db, other),
    })),
    total: openCount(db),
  };
}

/** All texts that an article has or had, the newest first. */
export function listVersions(db: ReadableDb, articleId: string): ArticleVersion[] {
  const { n, version } = articleHead(db, articleId);
  const rows = all<Omit<ArticleVersion, 'current'> & { current: number }>(
    db,
    sql`SELECT v.id, v.number, v.n = ${version} AS current, v.created_at AS createdAt,
      v.source_name AS sourceName, v.media_type AS mediaType, t.length,
      (SELECT count(*) FROM evidence AS e WHERE e.version = v.n) AS evidence
      FROM article_version AS v JOIN text AS t ON t.n = v.text
      WHERE v.article = ${n} ORDER BY v.number DESC`,
  );
  return rows.map(({ current, ...row }) => Object.assign(row, { current: current === 1 }));
}

/** The row of a version of an article. */
export function versionOf(db: ReadableDb, article: number, id: string): number {
  const n = scalar<number>(
    db,
    sql`SELECT n FROM article_version WHERE id = ${id} AND article = ${article}`,
  );
  if (n !== undefined) return n;
  throw new GlossError('not-found', 'This version is not in the project, or was undone.');
}

/** The text of a version, by its id. */
export function versionText(db: ReadableDb, id: string): string {
  const body = scalar<string>(
    db,
    sql`SELECT t.body FROM article_version AS v JOIN text AS t ON t.n = v.text WHERE v.id = ${id}`,
  );
  if (body !== undefined) return body;
  throw new GlossError('not-found', 'This version is not in the project, or was undone.');
}

/** What waits for decision in the project. */
export function pendingVersions(db: ReadableDb): PendingVersions {
  const articles = all<PendingEvidence>(
    db,
    sql`SELECT a.id AS articleId, a.title, v.source_name AS sourceName,
      sum(c.outcome = 'moved') AS moved, sum(c.outcome = 'changed') AS changed,
      sum(c.outcome = 'orphaned') AS orphaned
      FROM evidence_carry AS c JOIN article AS a ON a.n = c.article
      JOIN article_version AS v ON v.n = a.version
      WHERE c.kept = 0 GROUP BY a.n ORDER BY a.n LIMIT 1000`,
  );
  return { nearDuplicates: openCount(db), articles };
}
