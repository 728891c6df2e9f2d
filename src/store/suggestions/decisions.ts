import type { Suggestion, SuggestionDecision } from '../../shared/domain/suggestion.ts';
import { newId } from '../../shared/ids.ts';
import { articleHead } from '../articles/queries.ts';
import type { ArticleHead } from '../articles/row.ts';
import type { CommandContext } from '../session.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, first, run, sql } from '../sqlite/sql.ts';

const columns = sql`d.id, a.id AS articleId, d.key, d.fact_type AS factType,
  d.start_utf16 AS start, d.end_utf16 AS "end", d.decision, f.id AS factId`;
const tables = sql`suggestion_decision AS d JOIN article AS a ON a.n = d.article
  LEFT JOIN fact AS f ON f.id = d.fact_id`;

/** All that was decided about suggestions in the article's current text, in text order. */
export function decisionsOf(db: ReadableDb, articleId: string): SuggestionDecision[] {
  const { version } = articleHead(db, articleId);
  return all<SuggestionDecision>(
    db,
    sql`SELECT ${columns} FROM ${tables} WHERE d.version = ${version}
      ORDER BY d.start_utf16, d.end_utf16 DESC, d.n`,
  );
}

type Keyed = Pick<Suggestion, 'key' | 'factType'>;

/** What was decided about a suggestion in the article's current text. */
export function decisionOn(
  db: ReadableDb,
  { version }: Pick<ArticleHead, 'version'>,
  { key, factType }: Keyed,
): SuggestionDecision | undefined {
  return first<SuggestionDecision>(
    db,
    sql`SELECT ${columns} FROM ${tables}
      WHERE d.version = ${version} AND d.key = ${key} AND d.fact_type = ${factType}`,
  );
}

/** Remembers a decision in the place of an earlier one; a fact's id says that it was accepted. */
export function decide(
  context: CommandContext,
  article: ArticleHead,
  suggestion: Suggestion,
  factId: string | null,
): SuggestionDecision {
  const { db, coder, at } = context;
  const { key, factType, anchor, partOf } = suggestion;
  const decision = factId === null ? 'rejected' : 'accepted';
  run(
    db,
    sql`INSERT INTO suggestion_decision (id, article, version, key, fact_type, start_utf16,
        end_utf16, decision, fact_id, whole_key, coder, decided_at)
      VALUES (${newId()}, ${article.n}, ${article.version}, ${key}, ${factType}, ${anchor.start},
        ${anchor.end}, ${decision}, ${factId}, ${partOf}, ${coder}, ${at})
      ON CONFLICT (version, key, fact_type) DO UPDATE SET start_utf16 = excluded.start_utf16,
        end_utf16 = excluded.end_utf16, decision = excluded.decision, fact_id = excluded.fact_id,
        whole_key = excluded.whole_key, coder = excluded.coder, decided_at = excluded.decided_at`,
  );
  const made = decisionOn(db, article, suggestion);
  if (made === undefined) throw new Error(`The decision on ${key} is missing`);
  return made;
}
