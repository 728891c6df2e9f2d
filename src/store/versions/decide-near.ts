import type { NearDecision, VersionTaken } from '../../shared/domain/versions.ts';
import { GlossError } from '../../shared/result.ts';
import { deleteArticles } from '../articles/commands.ts';
import { articleHead } from '../articles/queries.ts';
import { articleLabel } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { takeAsVersion } from './take-as-version.ts';

interface Pair {
  readonly n: number;
  readonly newcomer: string;
  readonly older: string;
}

function openPair({ db }: CommandContext, id: string): Pair {
  const pair = first<Pair>(
    db,
    sql`SELECT d.n, a.id AS newcomer, o.id AS older FROM near_duplicate AS d
      JOIN article AS a ON a.n = d.article JOIN article AS o ON o.n = d.other
      WHERE d.id = ${id} AND d.decision IS NULL`,
  );
  if (pair !== undefined) return pair;
  throw new GlossError(
    'not-found',
    'These two are not waiting for a decision: it was made, or one of them is gone.',
  );
}

/**
 * Decides about an article that came in when the project held nearly the same text; see
 * `nearDecisionSchema`. Answers what became of the evidence, or null where none was touched.
 */
export function decideNear(
  context: CommandContext,
  decided: NearDecision,
): Outcome<VersionTaken | null> {
  const { db } = context;
  const { n, newcomer, older } = openPair(context, decided.id);
  const label = articleLabel(articleHead(db, newcomer));
  switch (decided.decision) {
    case 'both':
      run(db, sql`UPDATE near_duplicate SET decision = 'both' WHERE n = ${n}`);
      return { value: null, label: `Keep ${label} beside ${articleLabel(articleHead(db, older))}` };
    case 'skip':
      run(db, sql`UPDATE near_duplicate SET decision = 'skipped', article = NULL WHERE n = ${n}`);
      deleteArticles(context, [newcomer]);
      return { value: null, label: `Skip ${label}` };
    case 'version':
      run(db, sql`UPDATE near_duplicate SET decision = 'version', article = NULL WHERE n = ${n}`);
      return takeAsVersion(context, older, newcomer, decided.text === 'newcomer' ? 'other' : 'own');
    default:
      return decided satisfies never;
  }
}
