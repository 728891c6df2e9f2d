import { countryNamed } from '../../lexicon/countries-lookup.ts';
import { itemAt } from '../../document/find.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { equipment, forces, ownCues, plainVerbs } from './words.ts';

const giving = new Set(
  'give provide supply donate deliver hand transfer lend grant promise pledge offer'.split(' '),
);

/** "pledged a battalion for the mission": soldiers, close behind the verb. */
function isPledged(unit: Unit, { objects }: Use, at: number): boolean {
  const text = unit.words[at]?.text ?? '';
  const isSoldiers =
    text === 'men' ||
    (forces.get(text) === 'ground' && !equipment.has(text)) ||
    /^(?:peacekeepers|personnel|observers)$/.test(text);
  const between = wordsIn(unit.words, objects.from, at).replace(/\bup to\b/, '');
  return (
    isSoldiers &&
    at - objects.from < 7 &&
    !/\b(?:to|for|of|training|equip\w*|against)\b/.test(between)
  );
}

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

/** "send Ukraine 14 jets": a state stands between verb and goods. */
function isGivenTo(scene: Scene, unit: Unit, { objects, isPassive }: Use): boolean {
  const article = unit.words[objects.from]?.text === 'the' ? 1 : 0;
  const first = unit.words[objects.from + article];
  if (isPassive || first?.isCapital !== true || first.text.endsWith("'s")) return false;
  const name = itemAt(scene.understanding.names, first.start);
  if (name === null || countryNamed(name.name) === null) return false;
  const next = unit.words.find(({ start }) => start >= name.end);
  return next !== undefined && (next.kind === 'number' || !next.isCapital) && next.kind !== 'mark';
}

/** "350 soldiers and two helicopters": what goes with soldiers stays under their command. */
function isBesideSoldiers(unit: Unit, { objects }: Use, at: number): boolean {
  for (let other = objects.from; other < Math.min(objects.to, at + 10); other += 1) {
    const text = unit.words[other]?.text ?? '';
    const isForce = forces.has(text) && text !== 'police' && text !== 'engineers';
    if (isForce && (!equipment.has(text) || warships.test(text)))
      return other !== at || warships.test(text);
  }
  return false;
}

const warships = /^(?:warships?|frigates?|destroyers?|carriers?|corvettes?|submarines?)$/;

/** "to the Strait of Hormuz", "around the island": no state gets them there. */
function goesToWaters(unit: Unit, at: number, to: number): boolean {
  const behind = wordsIn(unit.words, at + 1, Math.min(to, at + 10));
  return (
    /\b(?:to|into|in|through|across|off|around|near|over) (?:\S+ ){0,3}(?:sea|strait|straits|gulf|ocean|channel|baltic|mediterranean|pacific|atlantic|arctic|middle east|waters|coast|border|region)\b/.test(
      behind,
    ) || /^(?:around|off|near) /.test(behind)
  );
}

/**
 * Whether the forces at the word, which the verb moves, stay under their own command: soldiers do,
 * ships and aircraft unless they are given to a state. What is given is aid.
 */
export function isOwnMove(scene: Scene, unit: Unit, use: Use, at: number): boolean {
  const text = unit.words[at]?.text ?? '';
  const kind = forces.get(text);
  if (text === 'men')
    return (
      /^(?:send|pledge|promise|offer|deploy|dispatch)$/.test(use.lemma) && isPledged(unit, use, at)
    );
  if (plainVerbs.has(use.lemma)) return kind !== undefined;
  if (kind === undefined) return false;
  if (/^(?:pledge|promise|offer|provide)$/.test(use.lemma)) return isPledged(unit, use, at);
  if (giving.has(use.lemma)) return false;
  // At home they are no deployment.
  const isHome = /^(?:home|back)\b/.test(
    wordsIn(unit.words, use.objects.from, use.objects.from + 1),
  );
  if (use.lemma === 'bring' && isHome) return true;
  if (text === 'police') return goesToState(scene, unit, at, use.objects.to);
  if (!equipment.has(text)) return true;
  if (isGivenTo(scene, unit, use)) return false;
  // "will keep four ships in the area".
  if (/^(?:keep|base|draw|maintain)$/.test(use.lemma)) return true;
  if (isBesideSoldiers(unit, use, at) || goesToWaters(unit, at, use.objects.to)) return true;
  if (holdsAny(unit.words, use.at, use.objects.to + 12, ownCues)) return true;
  // "two aircraft" may carry relief: soldiers' ones are called fighters, warships and the like.
  if (/^(?:aircraft|planes?|helicopters?|ships?|vessels?|drones)$/.test(text)) return false;
  return !goesToState(scene, unit, at, use.objects.to);
}
