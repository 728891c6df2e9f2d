import type { Suggestion, SuggestionDecision } from '../../shared/domain/suggestion.ts';
import { GlossError } from '../../shared/result.ts';
import { articleHead } from '../articles/queries.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { decide, decisionOn } from './decisions.ts';

function label(verb: string, numbers: number): string {
  return numbers === 1 ? `${verb} a suggestion` : `${verb} ${String(numbers)} suggestions`;
}

/**
 * Remembers that suggestions are not wanted, as one step. One that became a fact is left as it is.
 * Answers what is remembered of each, in the order given.
 */
export function rejectSuggestions(
  context: CommandContext,
  articleId: string,
  suggestions: readonly Suggestion[],
): Outcome<readonly SuggestionDecision[]> {
  const article = articleHead(context.db, articleId);
  const { body } = context.texts.ofVersion(article.version);
  let rejected = 0;
  const value = suggestions.map((suggestion) => {
    if (suggestion.anchor.end > body.length) {
      throw new GlossError(
        'invalid-arguments',
        `The suggestion ${suggestion.key} lies outside the article's text.`,
      );
    }
    const before = decisionOn(context.db, article, suggestion);
    const stands = before?.decision === 'rejected' || typeof before?.factId === 'string';
    if (before !== undefined && stands) return before;
    rejected += 1;
    return decide(context, article, suggestion, null);
  });
  return { value, label: label('Reject', rejected) };
}

/**
 * Takes rejections back, so that their suggestions come again; also the acceptance of one whose
 * fact was deleted. Throws if a fact came of one, which is there.
 */
export function restoreSuggestions(context: CommandContext, ids: readonly string[]): Outcome<null> {
  const { db } = context;
  const distinct = [...new Set(ids)];
  for (const id of distinct) {
    const decision = first<{ fact: number | null }>(
      db,
      sql`SELECT f.n AS fact FROM suggestion_decision AS d LEFT JOIN fact AS f ON f.id = d.fact_id
        WHERE d.id = ${id}`,
    );
    if (decision === undefined) {
      throw new GlossError(
        'not-found',
        'This decision is not in the project: it may have been taken back or undone.',
      );
    }
    if (decision.fact !== null) {
      throw new GlossError(
        'invalid-arguments',
        `This suggestion became fact ${String(decision.fact)}.`,
        'Undo its acceptance, or delete the fact first.',
      );
    }
    run(db, sql`DELETE FROM suggestion_decision WHERE id = ${id}`);
  }
  return { value: null, label: label('Bring back', distinct.length) };
}
