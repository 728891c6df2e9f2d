import type { CarriedEvidence, CarryOutcome, QuotedPlace } from '../../shared/domain/versions.ts';
import { isGraphemeBoundary } from '../../text/graphemes.ts';
import { articleHead } from '../articles/queries.ts';
import type { ArticleTexts } from '../articles/texts.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, sql } from '../sqlite/sql.ts';

interface Row {
  readonly id: string;
  readonly evidenceId: string;
  readonly factId: string;
  readonly factN: number;
  readonly factType: string;
  readonly field: string | null;
  readonly outcome: CarryOutcome;
  readonly kept: number;
  readonly fromVersion: number;
  readonly fromNumber: number;
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toVersion: number;
  readonly toNumber: number;
  readonly toStart: number | null;
  readonly toEnd: number | null;
}

/** How many code units around a quote are shown. */
const around = 160;

/** How far a cut is moved to the end of a word, code units. */
const wordLength = 24;

/** The nearest place between two words, or else between two graphemes, towards the quote. */
function cutAt(text: string, offset: number, by: 1 | -1): number {
  let at = Math.min(text.length, Math.max(0, offset));
  if (at === 0 || at === text.length) return at;
  for (let moved = 0; moved < wordLength; moved += 1) {
    const place = at + moved * by;
    if (/\s/.test(text.charAt(by === 1 ? place - 1 : place))) return place;
  }
  while (at > 0 && at < text.length && !isGraphemeBoundary(text, at)) at += by;
  return at;
}

function placeIn(text: string, number: number, start: number, end: number): QuotedPlace {
  return {
    number,
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(cutAt(text, start - around, 1), start),
    behind: text.slice(end, cutAt(text, end + around, -1)),
  };
}

/**
 * The evidence of an article that waits for decision, and what a coder has left in older versions:
 * orphans first, then changed, then moved, each in the order of their places. Offsets are UTF-16.
 */
export function listCarry(
  db: ReadableDb,
  texts: ArticleTexts,
  articleId: string,
): CarriedEvidence[] {
  const { n } = articleHead(db, articleId);
  const rows = all<Row>(
    db,
    sql`SELECT c.id, e.id AS evidenceId, f.id AS factId, f.n AS factN, f.fact_type AS factType,
      e.field, c.outcome, c.kept, c.from_version AS fromVersion, v.number AS fromNumber,
      c.from_start AS fromStart, c.from_end AS fromEnd, c.to_version AS toVersion,
      w.number AS toNumber, c.to_start AS toStart, c.to_end AS toEnd
      FROM evidence_carry AS c JOIN evidence AS e ON e.n = c.evidence JOIN fact AS f ON f.n = e.fact
      JOIN article_version AS v ON v.n = c.from_version
      JOIN article_version AS w ON w.n = c.to_version WHERE c.article = ${n}
      ORDER BY c.kept, c.outcome = 'moved', c.outcome = 'changed', c.from_start, c.n`,
  );
  return rows.map((row) => {
    const { fromVersion, fromNumber, toVersion, toNumber, toStart, toEnd, fromStart, fromEnd } =
      row;
    const { id, evidenceId, factId, factN, factType, field, outcome } = row;
    return {
      id,
      evidenceId,
      factId,
      factN,
      factType,
      field,
      outcome,
      kept: row.kept === 1,
      from: placeIn(texts.ofVersion(fromVersion).body, fromNumber, fromStart, fromEnd),
      to:
        toStart === null || toEnd === null
          ? null
          : placeIn(texts.ofVersion(toVersion).body, toNumber, toStart, toEnd),
    };
  });
}
