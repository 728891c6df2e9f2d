import type { Cell, EntityMention } from '../../shared/domain/values.ts';
import { namesOf } from '../entities/queries.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { mentionsOf } from './row.ts';

/** An entity that a cell is to mention, by the name that was typed; null if none was typed now. */
export interface NamedEntity {
  readonly entity: string;
  readonly typed: string | null;
}

/**
 * The mentions of a cell as the words of its evidence print them: a name alone by all the words;
 * one of several by the name itself, as typed or else canonical, if the words hold it, and
 * otherwise as it was before. Null where no words say it, and everywhere without evidence.
 */
export function printedMentions(
  db: ReadableDb,
  named: readonly NamedEntity[],
  words: string | null,
  before: Cell | undefined,
): EntityMention[] {
  if (words === null) return named.map(({ entity }) => ({ entity, printed: null }));
  const [only] = named;
  if (named.length === 1 && only !== undefined) return [{ entity: only.entity, printed: words }];
  const earlier = new Map(mentionsOf(before).map(({ entity, printed }) => [entity, printed]));
  const canonical = namesOf(
    db,
    named.map(({ entity }) => entity),
  );
  return named.map(({ entity, typed }) => {
    const held = [typed, canonical.get(entity)].find(
      (name) => typeof name === 'string' && words.includes(name),
    );
    return { entity, printed: held ?? earlier.get(entity) ?? null };
  });
}

/** A cell whose evidence has changed, with the same entities; null if it stays as it is. */
export function reprinted(
  db: ReadableDb,
  cell: Cell | undefined,
  words: string | null,
): Cell | null {
  const before = mentionsOf(cell);
  if (before.length === 0) return null;
  const named = before.map(({ entity }) => ({ entity, typed: null }));
  const after = printedMentions(db, named, words, cell);
  const same = after.every(({ printed }, index) => printed === before[index]?.printed);
  return same ? null : { value: after };
}
