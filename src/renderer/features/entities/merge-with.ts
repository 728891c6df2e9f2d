import type { Entity } from '../../../shared/domain/entity.ts';
import { call } from '../../api.ts';
import { tick } from './browser.ts';

/** Ticks an entity and the one that goes by a name already, so that they can be merged. */
export async function tickBoth(entity: Entity, name: string): Promise<void> {
  const found = await call('entity.search', { query: name, limit: 100 });
  const key = name.trim().toLowerCase();
  const holder = found.find(
    (other) =>
      other.id !== entity.id &&
      [other.name, ...other.aliases].some((known) => known.toLowerCase() === key),
  );
  if (holder !== undefined) tick([entity, holder], true);
}
