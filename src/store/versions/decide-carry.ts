import type { CarryDecision, CarryOutcome } from '../../shared/domain/versions.ts';
import type { FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { Cell } from '../../shared/domain/values.ts';
import { GlossError } from '../../shared/result.ts';
import { snapToGraphemes } from '../../text/graphemes.ts';
import { markCoded, writeCells } from '../facts/edit.ts';
import { quotedWords } from '../facts/evidence.ts';
import { reprinted } from '../facts/printed.ts';
import { factHead, oneFactRow } from '../facts/queries.ts';
import { parseCells } from '../facts/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { dropCarry, placeEvidence } from './carry-rows.ts';

interface Waiting {
  readonly evidence: number;
  readonly factId: string;
  readonly fact: number;
  readonly field: string | null;
  readonly outcome: CarryOutcome;
  readonly fromVersion: number;
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toVersion: number;
  readonly toStart: number | null;
  readonly toEnd: number | null;
  /** The version that the article has now. */
  readonly current: number;
}

function waiting({ db }: CommandContext, id: string): Waiting {
  const row = first<Waiting>(
    db,
    sql`SELECT c.evidence, f.id AS factId, f.n AS fact, e.field, c.outcome,
      c.from_version AS fromVersion, c.from_start AS fromStart, c.from_end AS fromEnd,
      c.to_version AS toVersion, c.to_start AS toStart, c.to_end AS toEnd, a.version AS current
      FROM evidence_carry AS c JOIN evidence AS e ON e.n = c.evidence
      JOIN fact AS f ON f.n = e.fact JOIN article AS a ON a.n = f.article WHERE c.id = ${id}`,
  );
  if (row !== undefined) return row;
  throw new GlossError(
    'not-found',
    'This evidence is not waiting for a decision: it was made, or the evidence is gone.',
  );
}

/** Brings a fact up to date whose evidence quotes other words now, or stands elsewhere. */
function recode(context: CommandContext, { factId, fact, field }: Waiting): void {
  const { db } = context;
  const cells = new Map<string, Cell>(Object.entries(parseCells(factHead(db, factId).data)));
  const cell =
    field === null ? null : reprinted(db, cells.get(field), quotedWords(db, fact, field));
  if (cell === null || field === null) markCoded(context, fact);
  else writeCells(context, fact, cells.set(field, cell));
}

/** Takes what a coder says of evidence that waits; answers whether it was touched. */
function decideOne(context: CommandContext, row: Waiting, decision: CarryDecision): void {
  const { db, texts } = context;
  const { evidence, outcome, fromVersion, toVersion, toStart, toEnd } = row;
  switch (decision) {
    case 'accept':
      if (outcome === 'orphaned') {
        throw new GlossError(
          'invalid-arguments',
          'Its words stand nowhere in the text, so there is no place to accept.',
          'Attach it to other words, keep it as it is, or remove it.',
        );
      }
      if (outcome === 'changed' && toStart !== null && toEnd !== null) {
        placeEvidence(db, evidence, texts.ofVersion(toVersion), {
          version: toVersion,
          start: toStart,
          end: toEnd,
        });
        recode(context, row);
      }
      dropCarry(db, evidence);
      return;
    case 'keep':
      if (outcome === 'moved') {
        const from = { version: fromVersion, start: row.fromStart, end: row.fromEnd };
        placeEvidence(db, evidence, texts.ofVersion(fromVersion), from);
        run(
          db,
          sql`UPDATE evidence_carry SET outcome = 'changed', kept = 1 WHERE evidence = ${evidence}`,
        );
      } else run(db, sql`UPDATE evidence_carry SET kept = 1 WHERE evidence = ${evidence}`);
      return;
    case 'remove':
      run(db, sql`DELETE FROM evidence WHERE n = ${evidence}`);
      recode(context, row);
      return;
    default:
      decision satisfies never;
  }
}

const verbs: Readonly<Record<CarryDecision, string>> = {
  accept: 'Accept the place of',
  keep: 'Keep in the older text',
  remove: 'Remove',
};

/** Decides about evidence that waits, any number as one step. */
export function decideCarry(
  context: CommandContext,
  ids: readonly string[],
  decision: CarryDecision,
): Outcome<null> {
  const distinct = [...new Set(ids)];
  let fact = 0;
  for (const id of distinct) {
    const row = waiting(context, id);
    ({ fact } = row);
    decideOne(context, row, decision);
  }
  const what =
    distinct.length === 1
      ? `evidence of fact ${String(fact)}`
      : `${String(distinct.length)} pieces of evidence`;
  return { value: null, label: `${verbs[decision]} ${what}` };
}

/** Puts evidence that waits on words of the text that its article has now (UTF-16 code units). */
export function attachCarry(context: CommandContext, id: string, span: Span): Outcome<FactRow> {
  const { db, texts } = context;
  const row = waiting(context, id);
  const text = texts.ofVersion(row.current);
  const snapped = snapToGraphemes(text.body, span);
  if (snapped === null)
    throw new GlossError('invalid-arguments', 'These words are not in the article’s text.');
  placeEvidence(db, row.evidence, text, { version: row.current, ...snapped });
  dropCarry(db, row.evidence);
  recode(context, row);
  return {
    value: oneFactRow(db, row.fact),
    label: `Attach evidence of fact ${String(row.fact)} to other words`,
  };
}
