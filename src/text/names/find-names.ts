import type { FoundName, KnownEntity } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { fold } from './fold.ts';
import { Resolver } from './resolve.ts';
import { Scan } from './scan.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Known } from './lexicon-index.ts';
import { nameOf, spanOf } from './directory.ts';
import { sceneOf, withNames } from './scene.ts';

/** The project's entities by the folded form of each of their names; the first of equal ones. */
function entitiesByName(entities: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity> {
  const names = new Map<string, KnownEntity>();
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases])
      if (!names.has(fold(name))) names.set(fold(name), entity);
  return names;
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
  const resolver = new Resolver(scene, entities);
  const body = resolver.resolve(new Scan(scene, 'body').run());
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
