import type { CarryOutcome } from '../../shared/domain/versions.ts';
import type { Span } from '../../shared/domain/span.ts';
import { newId } from '../../shared/ids.ts';
import { anchorOf } from '../../text/anchor.ts';
import type { LoadedText } from '../articles/texts.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { run, sql } from '../sqlite/sql.ts';

/** A place in a version's text; the version by its row number, offsets in UTF-16 code units. */
export interface VersionSpan extends Span {
  readonly version: number;
}

/** Puts evidence at a place, with the quote that stands there; it keeps its id. */
export function placeEvidence(
  db: WritableDb,
  evidence: number,
  text: LoadedText,
  { version, start, end }: VersionSpan,
): void {
  const { quote, prefix, suffix } = anchorOf(text.body, { start, end });
  run(
    db,
    sql`UPDATE evidence SET version = ${version}, start_utf16 = ${start}, end_utf16 = ${end},
      start_cp = ${text.codePoint(start)}, end_cp = ${text.codePoint(end)}, quote = ${quote},
      prefix = ${prefix}, suffix = ${suffix} WHERE n = ${evidence}`,
  );
}

/** What is remembered of a piece of evidence that was carried. */
export interface Carry {
  readonly evidence: number;
  readonly article: number;
  readonly outcome: CarryOutcome;
  readonly kept: boolean;
  readonly from: VersionSpan;
  /** The version that it was carried to, and where it stands or may stand there. */
  readonly toVersion: number;
  readonly to: Span | null;
}

/** Remembers it, in the place of what was remembered of the same evidence. */
export function putCarry(db: WritableDb, carry: Carry): void {
  const { evidence, article, outcome, kept, from, toVersion, to } = carry;
  const [start, end] = to === null ? [null, null] : [to.start, to.end];
  run(
    db,
    sql`INSERT INTO evidence_carry (id, evidence, article, outcome, kept, from_version, from_start,
        from_end, to_version, to_start, to_end)
      VALUES (${newId()}, ${evidence}, ${article}, ${outcome}, ${Number(kept)}, ${from.version},
        ${from.start}, ${from.end}, ${toVersion}, ${start}, ${end})
      ON CONFLICT (evidence) DO UPDATE SET outcome = excluded.outcome, kept = excluded.kept,
        from_version = excluded.from_version, from_start = excluded.from_start,
        from_end = excluded.from_end, to_version = excluded.to_version,
        to_start = excluded.to_start, to_end = excluded.to_end`,
  );
}

/** Forgets it: it is decided, or the evidence is where it was. */
export function dropCarry(db: WritableDb, evidence: number): void {
  run(db, sql`DELETE FROM evidence_carry WHERE evidence = ${evidence}`);
}

/** Remembers of a copy of evidence what is remembered of the evidence itself. */
export function copyCarry(db: WritableDb, evidence: number, copy: number): void {
  run(
    db,
    sql`INSERT INTO evidence_carry (id, evidence, article, outcome, kept, from_version, from_start,
        from_end, to_version, to_start, to_end)
      SELECT ${newId()}, ${copy}, article, outcome, kept, from_version, from_start, from_end,
        to_version, to_start, to_end FROM evidence_carry WHERE evidence = ${evidence}`,
  );
}
