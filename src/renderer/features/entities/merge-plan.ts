import type { Entity } from '../../../shared/domain/entity.ts';

/** The entity that others are most likely merged into: the most mentioned, then the longest name. */
export function likelyName(entities: readonly Entity[]): Entity | undefined {
  return entities.toSorted((a, b) => b.facts - a.facts || b.name.length - a.name.length)[0];
}

/** The names that the one entity will go by too, each once without regard to case. */
export function namesToCome(entities: readonly Entity[], into: Entity): readonly string[] {
  const found = new Map<string, string>();
  const own = into.name.toLowerCase();
  for (const { name, aliases } of [into, ...entities])
    for (const known of [name, ...aliases]) {
      const key = known.toLowerCase();
      if (key !== own && !found.has(key)) found.set(key, known);
    }
  return [...found.values()];
}

/** A count with its noun. */
export function factsText(facts: number): string {
  return facts === 1 ? '1 fact' : `${facts.toLocaleString('en')} facts`;
}
