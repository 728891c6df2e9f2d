import type { EntityKind } from '../../shared/domain/codebook.ts';
import type { Entity } from '../../shared/domain/entity.ts';
import { call } from '../api.ts';
import { useSaving } from '../state/saving.ts';
import { commit } from './commit.ts';
import { say } from './notify.ts';

/** Gives an entity another name that it is printed under. */
export async function addAlias(id: string, name: string): Promise<Entity> {
  return (await commit(call('entity.addAlias', { id, name }))).value;
}

/** Takes a name away; null if nothing is left of the entity. */
export async function removeAlias(id: string, name: string): Promise<Entity | null> {
  return (await commit(call('entity.removeAlias', { id, name }))).value;
}

/** Gives an entity another canonical name; with `keepOld` it goes by the old one too. */
export async function renameEntity(
  id: string,
  name: string,
  keepOld: boolean,
): Promise<Entity | null> {
  return (await commit(call('entity.rename', { id, name, keepOld }))).value;
}

export async function setKind(
  ids: readonly string[],
  kind: EntityKind,
): Promise<readonly Entity[]> {
  return (await commit(call('entity.setKind', { ids: [...ids], kind }))).value;
}

/** Makes entities one: all facts mention `into` then. */
export async function mergeEntities(ids: readonly string[], into: string): Promise<Entity> {
  return (await commit(call('entity.merge', { ids: [...ids], into }))).value;
}

/** Undoes or redoes one step without leaving what is open, for dialogs over the window. */
export async function travelInPlace(way: 'undo' | 'redo'): Promise<void> {
  if (useSaving.getState().history[way] === 0) {
    say(way === 'undo' ? 'Nothing to undo' : 'Nothing to redo');
    return;
  }
  const { change } = await commit(call(`history.${way}`, { count: 1 }));
  say(`${way === 'undo' ? 'Undone' : 'Redone'}: ${change.label}`);
}
