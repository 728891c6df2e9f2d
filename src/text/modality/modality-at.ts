import type { Span } from '../../shared/domain/span.ts';
import type { FoundClause, Modality } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';

/** The clause that most of the span lies in, the earlier of two alike; null where none touches it. */
export function clauseAt(clauses: readonly FoundClause[], span: Span): FoundClause | null {
  let best: FoundClause | null = null;
  let most = 0;
  for (let at = Math.max(0, lastStartingBy(clauses, span.start)); at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause === undefined || clause.start >= span.end) break;
    const shared = Math.min(clause.end, span.end) - Math.max(clause.start, span.start);
    if (shared > most) [best, most] = [clause, shared];
  }
  return best;
}

/** How what stands at the span is meant; `done` outside all clauses. `clauses` are in text order. */
export function modalityAt(clauses: readonly FoundClause[], span: Span): Modality {
  return clauseAt(clauses, span)?.modality ?? 'done';
}
