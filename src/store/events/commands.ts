import { newId } from '../../shared/ids.ts';
import { GlossError } from '../../shared/result.ts';
import type { CommandContext } from '../session.ts';
import { fold } from '../sqlite/fold.ts';
import { first, run, sql } from '../sqlite/sql.ts';

export interface EventHead {
  readonly n: number;
  readonly label: string;
}

/** The event by its id, or by its label without regard to case; a new label makes a new event. */
export function findOrCreateEvent(
  context: CommandContext,
  event: { readonly id: string } | { readonly label: string },
): EventHead {
  const { db, at } = context;
  if ('id' in event) {
    const known = first<EventHead>(db, sql`SELECT n, label FROM event WHERE id = ${event.id}`);
    if (known !== undefined) return known;
    throw new GlossError('not-found', 'This event is not in the project: it may have been undone.');
  }
  const { label } = event;
  const key = fold(label);
  const known = first<EventHead>(
    db,
    sql`SELECT n, label FROM event WHERE label_key = ${key} ORDER BY n LIMIT 1`,
  );
  if (known !== undefined) return known;
  const n = run(
    db,
    sql`INSERT INTO event (id, label, label_key, created_at)
      VALUES (${newId()}, ${label}, ${key}, ${at})`,
  );
  return { n, label };
}
