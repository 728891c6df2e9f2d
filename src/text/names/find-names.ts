import type { FoundName, KnownEntity } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { fold } from './fold.ts';
import { Resolver } from './resolve.ts';
import { Scan } from './scan.ts';
import { sceneOf } from './scene.ts';

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
  const byName = Resolver.byName(entities);
  const found: FoundName[] = [];
  for (const { mention, kind, name, entity, isNear } of new Resolver(scene, entities).resolve(
    new Scan(scene).run(),
  )) {
    const start = scene.words[mention.first]?.start ?? 0;
    const end = scene.words[mention.end - 1]?.end ?? start;
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
  return found;
}
