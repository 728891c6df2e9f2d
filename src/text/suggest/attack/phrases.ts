import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { placesOf } from './places.ts';
import { attackNouns, fighters, munitions } from './words.ts';

const making = /^(?:carry|mount|stage|conduct|unleash|launch)$/;
const under = /^under (?:[^\s,;:]+ ){0,3}(?:attack|fire|shelling|bombardment|assault|gunfire)\b/;
/** "came under fire for his silence". */
const blamed =
  /\b(?:for (?:his|her|its|their|the(?! \S+ (?:time|day|night|week|month|hour)\b)|not|failing|saying)|over|from (?:critics|mps|lawmakers|the opposition))\b/;
const offices =
  /(?:minister|president|leader|chancellor|premier|lawmaker|senator|candidate|chief)$/;
const systems =
  /\b(?:networks?|systems?|computers?|servers?|websites?|databases?|mailboxes|accounts?)\b/;

function isOfFighters(scene: Scene, unit: Unit, use: Use): boolean {
  return actorsIn(scene, unit, use.subject).some(({ noun }) => fighters.has(noun ?? ''));
}

const setFire = /^fire to\b|\b(?:on fire|ablaze|alight)\b/;

function isOfWeapons(unit: Unit, { subject }: Use): boolean {
  return subject !== null && holdsAny(unit.words, subject.from, subject.to, munitions);
}

/** "dropped two bombs on Sloviansk", "rockets landed near the embassy". */
function isOfBombs(scene: Scene, unit: Unit, use: Use): boolean {
  if (use.isPassive) return false;
  const { from } = use.objects;
  const isOf =
    use.lemma !== 'drop' ? isOfWeapons(unit, use) : holdsAny(unit.words, from, from + 6, munitions);
  return isOf && placesOf(scene, unit).length > 0;
}

/** "a Russian drone": a weapon that the words call a country’s. */
function isOfCountry(scene: Scene, unit: Unit, { subject }: Use): boolean {
  return unit.words
    .slice(subject?.from ?? 0, subject?.to ?? 0)
    .some(({ start, end }) => countryOfDemonym(scene.text.slice(start, end)) !== null);
}

/** What is attacked with words alone. */
const rivals =
  /\b(?:on|against) (?:the |his |her |its |their )?(?:\S+ )?(?:opposition|government's|critics|rivals?|media|press|record|plans?|polic(?:y|ies)|bill|judges|democrats|republicans|labour|conservatives|tories)\b/;

/** "carried out air strikes": not "carried out an attack on the government’s record". */
function isMade(scene: Scene, unit: Unit, { lemma, objects, isPassive, subject }: Use): boolean {
  if (!making.test(lemma) || isPassive || subject === null) return false;
  if (!holdsAny(unit.words, objects.from, objects.from + 9, attackNouns)) return false;
  const behind = wordsIn(unit.words, objects.from, objects.from + 14);
  const canAttack = actorsIn(scene, unit, subject).some(
    ({ kind, noun, members, country }) =>
      (kind !== null && kind !== 'person') ||
      members.length > 0 ||
      (country !== null && !offices.test(noun ?? '')) ||
      fighters.has(noun ?? ''),
  );
  return canAttack && !rivals.test(behind) && placesOf(scene, unit).length > 0;
}

/**
 * An attack that a verb tells with the words behind it: "carried out air strikes", "came under fire in
 * the Gulf", "set fire to a depot", "broke into the network".
 */
export function isAttackPhrase(scene: Scene, unit: Unit, use: Use): boolean {
  const behind = wordsIn(unit.words, use.objects.from, use.objects.from + 9);
  switch (use.lemma) {
    case 'come':
      // "fragments of a Russian drone came down near the village".
      if (behind.startsWith('down'))
        return isOfBombs(scene, unit, use) && isOfCountry(scene, unit, use);
      return under.test(behind) && !blamed.test(behind) && placesOf(scene, unit).length > 0;
    case 'open':
      return behind.startsWith('fire') && !use.isPassive && use.subject !== null;
    case 'set':
      return setFire.test(behind) && (isOfFighters(scene, unit, use) || isOfWeapons(unit, use));
    case 'drop':
    case 'land':
      return isOfBombs(scene, unit, use);
    case 'break':
      return behind.startsWith('into') && systems.test(behind) && isOfFighters(scene, unit, use);
    default:
      return isMade(scene, unit, use);
  }
}

/** Whether the verb says what somebody suffers: "came under fire". */
export function isSuffered({ lemma, at, objects }: Use): boolean {
  return lemma === 'come' && objects.from > at;
}
