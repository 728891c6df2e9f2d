import type { KnownEntity } from '../../shared/domain/understanding.ts';
import type { Store } from '../../store/store.ts';

const pageSize = 20_000;

/** All entities of the project with their aliases. */
export function knownEntities(store: Store): readonly KnownEntity[] {
  const known: KnownEntity[] = [];
  for (;;) {
    const page = store.handlers['entity.known']({ offset: known.length, limit: pageSize });
    known.push(...page.rows);
    if (page.rows.length === 0 || known.length >= page.total) return known;
  }
}
