import type { CarryOutcome, VersionTaken } from '../../shared/domain/versions.ts';
import type { Span } from '../../shared/domain/span.ts';
import { reanchor, type Reanchored } from '../../text/anchoring/reanchor.ts';
import type { CommandContext } from '../session.ts';
import { all, run, sql } from '../sqlite/sql.ts';
import { byVersion } from './by-version.ts';
import { dropCarry, placeEvidence, putCarry, type VersionSpan } from './carry-rows.ts';
import { reprintCarried } from './reprint-carried.ts';

export type CarryCounts = Pick<VersionTaken, 'unmoved' | 'moved' | 'changed' | 'orphaned'>;

/** A piece of evidence with what was remembered of it when it was carried before. */
interface OldEvidence extends VersionSpan {
  readonly n: number;
  readonly outcome: CarryOutcome | null;
  readonly kept: number | null;
  readonly fromVersion: number | null;
  readonly fromStart: number | null;
  readonly fromEnd: number | null;
}

/** Where the coder saw it last: where it had been, if it moved and was not looked at since. */
function seenAt(row: OldEvidence): VersionSpan {
  const { outcome, version, start, end, fromVersion, fromStart, fromEnd } = row;
  return outcome === 'moved' && fromVersion !== null && fromStart !== null && fromEnd !== null
    ? { version: fromVersion, start: fromStart, end: fromEnd }
    : { version, start, end };
}

function evidenceElsewhere({ db }: CommandContext, article: number, target: number): OldEvidence[] {
  return all<OldEvidence>(
    db,
    sql`SELECT e.n, e.version, e.start_utf16 AS start, e.end_utf16 AS "end", c.outcome, c.kept,
      c.from_version AS fromVersion, c.from_start AS fromStart, c.from_end AS fromEnd
      FROM fact AS f CROSS JOIN evidence AS e ON e.fact = f.n
      LEFT JOIN evidence_carry AS c ON c.evidence = e.n
      WHERE f.article = ${article} AND e.version <> ${target} ORDER BY e.version, e.start_utf16, e.n`,
  );
}

/** What becomes of evidence, by where it stands now; what only goes back goes to the very place. */
function findAgain(
  { texts }: CommandContext,
  target: number,
  rows: readonly OldEvidence[],
): readonly (readonly [OldEvidence, Reanchored])[] {
  const { body } = texts.ofVersion(target);
  const found: [OldEvidence, Reanchored][] = [];
  for (const [version, group] of byVersion(rows)) {
    const away = group.filter((row) => seenAt(row).version !== target);
    const spans: readonly Span[] = away;
    const answers = reanchor(texts.ofVersion(version).body, body, spans);
    for (const [at, row] of away.entries()) {
      const answer = answers[at];
      if (answer !== undefined) found.push([row, answer]);
    }
    for (const row of group)
      if (!away.includes(row)) {
        const { start, end } = seenAt(row);
        found.push([row, { outcome: 'unmoved', span: { start, end } }]);
      }
  }
  return found;
}

/**
 * Brings the evidence of an article's facts that stands in other versions of its text into the
 * version `target` (row numbers): what has its words there moves at once, what has others or none
 * stays where it is, and both wait for the coder's decision. Evidence keeps its id.
 */
export function carryEvidence(
  context: CommandContext,
  article: number,
  target: number,
): CarryCounts {
  const { db, texts } = context;
  const counts = { unmoved: 0, moved: 0, changed: 0, orphaned: 0 };
  // What is in this version already has nothing to be decided, but what moved there lately.
  run(
    db,
    sql`DELETE FROM evidence_carry WHERE article = ${article} AND outcome <> 'moved'
      AND evidence IN (SELECT n FROM evidence WHERE version = ${target})`,
  );
  const text = texts.ofVersion(target);
  const rows = evidenceElsewhere(context, article, target);
  for (const [row, { outcome, span }] of findAgain(context, target, rows)) {
    counts[outcome] += 1;
    const evidence = row.n;
    const carry = { evidence, article, toVersion: target, to: span };
    const from = seenAt(row);
    if (outcome === 'unmoved' || outcome === 'moved') {
      placeEvidence(db, evidence, text, { version: target, start: span.start, end: span.end });
      if (from.version === target) dropCarry(db, evidence);
      else if (outcome === 'moved' || row.outcome !== null)
        putCarry(db, { ...carry, outcome: 'moved', kept: false, from });
    } else {
      const { version, start, end } = row;
      putCarry(db, { ...carry, outcome, kept: row.kept === 1, from: { version, start, end } });
    }
  }
  reprintCarried(context, article);
  return counts;
}
