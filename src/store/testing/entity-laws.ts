import { compareSpans } from '../../shared/domain/span.ts';
import { mentionsOf } from '../facts/row.ts';
import { column, sql } from '../sqlite/sql.ts';
import type { Store } from '../store.ts';
import { allFacts } from './project.ts';

/** Names of the entities that no fact mentions and that have no other name; there should be none. */
export function unmentionedEntities(store: Store): string[] {
  return column<string>(
    store.db,
    sql`SELECT name FROM entity AS e WHERE NOT EXISTS (SELECT 1 FROM mention WHERE entity = e.n)
      AND NOT EXISTS (SELECT 1 FROM alias WHERE entity = e.n)`,
  );
}

/**
 * The cells whose `printed` is not what their evidence quotes, if they name one entity, or is there
 * though they have no evidence; there should be none.
 */
export function misprintedCells(store: Store): string[] {
  const { rows } = store.handlers['fact.list']({ offset: 0, limit: 1000, query: allFacts });
  const wrong: string[] = [];
  for (const { n, cells, evidence } of rows) {
    for (const [key, cell] of Object.entries(cells)) {
      const spans = evidence.filter(({ field }) => field === key).toSorted(compareSpans);
      const words = spans.length === 0 ? null : spans.map(({ quote }) => quote).join(' ');
      const mentions = mentionsOf(cell);
      const right =
        mentions.length === 1
          ? mentions[0]?.printed === words
          : words !== null || mentions.every(({ printed }) => printed === null);
      if (!right) wrong.push(`${key} of fact ${String(n)}: ${JSON.stringify(mentions)}`);
    }
  }
  return wrong;
}
