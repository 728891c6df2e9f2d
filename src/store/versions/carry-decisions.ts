import type { Span } from '../../shared/domain/span.ts';
import { reanchor } from '../../text/anchoring/reanchor.ts';
import type { CommandContext } from '../session.ts';
import { all, run, sql } from '../sqlite/sql.ts';
import { byVersion } from './by-version.ts';

/**
 * Brings what was decided about suggestions into another version of an article's text, so that what
 * was accepted or rejected does not come back. What has no place there stays with its version.
 */
export function carryDecisions(context: CommandContext, article: number, target: number): void {
  const { db, texts } = context;
  const rows = all<Span & { n: number; version: number }>(
    db,
    sql`SELECT n, version, start_utf16 AS start, end_utf16 AS "end" FROM suggestion_decision
      WHERE article = ${article} AND version <> ${target} ORDER BY n`,
  );
  const { body } = texts.ofVersion(target);
  for (const [version, group] of byVersion(rows)) {
    const found = reanchor(texts.ofVersion(version).body, body, group);
    for (const [at, { n }] of group.entries()) {
      const span = found[at]?.span ?? null;
      // A decision about the same suggestion that is there already stands.
      if (span !== null)
        run(
          db,
          sql`UPDATE OR IGNORE suggestion_decision SET version = ${target},
            start_utf16 = ${span.start}, end_utf16 = ${span.end} WHERE n = ${n}`,
        );
    }
  }
}
