import type { FoundName, KnownEntity } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { fold } from './fold.ts';
import { Resolver, type Resolved } from './resolve.ts';
import { Scan } from './scan.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Known } from './lexicon-index.ts';
import { nameOf, spanOf } from './directory.ts';
import { sceneOf, withNames, type Scene } from './scene.ts';

/** The project's entities by the folded form of each of their names; the first of equal ones. */
function entitiesByName(entities: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity> {
  const names = new Map<string, KnownEntity>();
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases])
      if (!names.has(fold(name))) names.set(fold(name), entity);
  return names;
}

/**
 * Ships and the like whose names of several words only one mention tells ("the tanker Nordic Hope"),
 * so that the others are read anew; null if there are none.
 */
function shipsOf(scene: Scene, body: readonly Resolved[]): PhraseIndex<Known> | null {
  const told = new PhraseIndex<Known>(false);
  const names = new Set<string>();
  for (const { mention, kind } of body)
    if (kind === 'item' && mention.listed === null && mention.end > mention.first + 1)
      names.add(nameOf(scene, mention));
  for (const name of names) told.add(name, { kind: 'item', name });
  return names.size === 0 ? null : told;
}

/**
 * Every mention of a person, organisation, place or item (weapons, vehicles, ships) in text order;
 * none overlap. Offsets are UTF-16 code units, and the span leaves out title, office and possessive.
 * Demonyms, months and countries inside an office are none (DESIGN section 9). The project's
 * entities come before the word lists. Takes time linear in the text.
 */
export function findNames(
  document: TextDocument,
  entities: readonly KnownEntity[],
): readonly FoundName[] {
  const scene = sceneOf(document, entities);
  const byName = entitiesByName(entities);
  let resolver = new Resolver(scene, entities);
  let body = resolver.resolve(new Scan(scene, 'body').run());
  const ships = shipsOf(scene, body);
  if (ships !== null) {
    resolver = new Resolver(scene, entities);
    body = resolver.resolve(new Scan(withNames(scene, entities, ships), 'body').run());
  }
  const told = new PhraseIndex<Known>(false);
  const kinds = new Map(body.map(({ mention, kind }) => [nameOf(scene, mention), kind]));
  for (const [name, kind] of kinds) {
    told.add(name, { kind, name });
    const surname = kind === 'person' ? / (\p{Lu}\S+)$/u.exec(name)?.[1] : undefined;
    if (surname !== undefined) told.add(surname, { kind: 'person', name: surname });
  }
  const headings = resolver.resolve(new Scan(withNames(scene, entities, told), 'headings').run());
  const found: FoundName[] = [];
  for (const { mention, kind, name, entity, isNear } of [...body, ...headings]) {
    const { start, end } = spanOf(scene, mention);
    const known =
      entity ?? byName.get(fold(document.text.slice(start, end))) ?? byName.get(fold(name)) ?? null;
    found.push({
      start,
      end,
      kind,
      name: known?.name ?? name,
      entity: known?.id ?? null,
      isNear,
      office: mention.office,
      country: mention.country,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
