import type { Entity } from '../../../shared/domain/entity.ts';
import { call } from '../../api.ts';
import { useCoding } from '../../state/coding.ts';
import { mentionsOf } from './mentions.ts';

/** The first entity of the cell that the coder works on, or null if it names none. */
export async function entityInWork(): Promise<Entity | null> {
  const { fact, target } = useCoding.getState();
  const field = target?.field ?? null;
  if (fact === null || field === null) return null;
  const [mention] = mentionsOf(fact.cells[field]);
  const name = mention === undefined ? undefined : fact.names[mention.entity];
  if (mention === undefined || name === undefined) return null;
  const found = await call('entity.search', { query: name, limit: 100 });
  return found.find(({ id }) => id === mention.entity) ?? null;
}
