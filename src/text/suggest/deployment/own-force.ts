import { countryNamed } from '../../lexicon/countries-lookup.ts';
import { itemAt } from '../../document/find.ts';
import { holdsAny } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { equipment, forces, ownCues, plainVerbs } from './words.ts';

const giving = new Set(
  'give provide supply donate deliver hand transfer lend grant promise pledge offer'.split(' '),
);

/** Whether "to" or "for" and a country stand right behind the word at `at`. */
function goesToState(scene: Scene, unit: Unit, at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 8); next += 1) {
    const { text = '' } = unit.words[next] ?? {};
    if (text !== 'to' && text !== 'for') continue;
    const article = unit.words[next + 1]?.text === 'the' ? 1 : 0;
    const place = unit.words[next + 1 + article];
    const name = place === undefined ? null : itemAt(scene.understanding.names, place.start);
    return name !== null && (name.kind === 'organisation' || countryNamed(name.name) !== null);
  }
  return false;
}

/**
 * Whether the forces at the word, which the verb moves, stay under their own command: soldiers do,
 * ships and aircraft unless they are given to a state. What is given is aid.
 */
export function isOwnMove(scene: Scene, unit: Unit, use: Use, at: number): boolean {
  const text = unit.words[at]?.text ?? '';
  const kind = forces.get(text);
  if (plainVerbs.has(use.lemma)) return kind !== undefined;
  if (kind === undefined || giving.has(use.lemma)) return false;
  // At home they are no deployment.
  if (text === 'police') return goesToState(scene, unit, at, use.objects.to);
  if (!equipment.has(text)) return true;
  if (holdsAny(unit.words, use.at, use.objects.to + 12, ownCues)) return true;
  // "two aircraft" may carry relief: soldiers' ones are called fighters, warships and the like.
  if (/^(?:aircraft|planes?|helicopters?|ships?|vessels?|drones)$/.test(text)) return false;
  return !goesToState(scene, unit, at, use.objects.to);
}
