import type { FactRow } from '../../shared/domain/fact.ts';
import { GlossError } from '../../shared/result.ts';
import { findOrCreateEvent } from '../events/commands.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { column, run, scalar, sql } from '../sqlite/sql.ts';
import { deleteUnusedEvents } from './delete.ts';
import { factHead, factNumbers, factRows } from './queries.ts';

function factsLabel(numbers: readonly number[]): string {
  return numbers.length === 1 ? `fact ${String(numbers[0])}` : `${String(numbers.length)} facts`;
}

/** That of the facts which `whole` is, or is contained in: an amount cannot contain itself. */
export function circleOf(
  context: CommandContext,
  numbers: readonly number[],
  whole: number,
): number | undefined {
  return scalar<number>(
    context.db,
    sql`WITH RECURSIVE up (n) AS (
        SELECT ${whole} UNION SELECT f.part_of FROM up JOIN fact AS f ON f.n = up.n
          WHERE f.part_of IS NOT NULL
      ) SELECT n FROM up WHERE n IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`,
  );
}

function refuseCircle(context: CommandContext, numbers: readonly number[], whole: number): void {
  const circle = circleOf(context, numbers, whole);
  if (circle === undefined) return;
  throw new GlossError(
    'invalid-arguments',
    `Fact ${String(circle)} cannot be part of fact ${String(whole)}, which is the same or a part of it.`,
    'Remove the other link first.',
  );
}

/** Says of facts that their amounts are contained in another's, or in none's. */
export function setPartOf(
  context: CommandContext,
  ids: readonly string[],
  partOf: string | null,
): Outcome<readonly FactRow[]> {
  const { db, coder, at } = context;
  const numbers = factNumbers(db, ids);
  const whole = partOf === null ? null : factHead(db, partOf).n;
  if (whole !== null) refuseCircle(context, numbers, whole);
  run(
    db,
    sql`UPDATE fact SET part_of = ${whole}, coder = ${coder}, updated_at = ${at}
      WHERE part_of IS NOT ${whole} AND n IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`,
  );
  return {
    value: factRows(db, numbers),
    label:
      whole === null
        ? `Take ${factsLabel(numbers)} out of its whole`
        : `Make ${factsLabel(numbers)} part of fact ${String(whole)}`,
  };
}

/** Says which event facts report: one that exists, a new one by its label, or none. */
export function setEvent(
  context: CommandContext,
  ids: readonly string[],
  event: { readonly id: string } | { readonly label: string } | null,
): Outcome<readonly FactRow[]> {
  const { db, coder, at } = context;
  const numbers = factNumbers(db, ids);
  const list = JSON.stringify(numbers);
  const before = column<number>(
    db,
    sql`SELECT DISTINCT event FROM fact WHERE event IS NOT NULL
      AND n IN (SELECT value FROM json_each(${list}))`,
  );
  const head = event === null ? null : findOrCreateEvent(context, event);
  const n = head?.n ?? null;
  run(
    db,
    sql`UPDATE fact SET event = ${n}, coder = ${coder}, updated_at = ${at}
      WHERE event IS NOT ${n} AND n IN (SELECT value FROM json_each(${list}))`,
  );
  deleteUnusedEvents(db, before);
  return {
    value: factRows(db, numbers),
    label:
      head === null
        ? `Take ${factsLabel(numbers)} out of its event`
        : `Put ${factsLabel(numbers)} into the event “${head.label}”`,
  };
}
