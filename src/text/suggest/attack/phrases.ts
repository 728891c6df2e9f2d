import { actorsIn } from '../actors/actors-in.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { placesOf } from './places.ts';
import { attackNouns, fighters } from './words.ts';

const making = /^(?:carry|mount|stage|conduct|unleash|launch)$/;
const under =
  /^under (?:(?:heavy|fresh|renewed|sustained|a|an|drone|missile|rocket|artillery) )*(?:attack|fire|shelling|bombardment|assault)\b/;
/** "came under fire for his silence". */
const blamed =
  /\b(?:for (?:his|her|its|their|the|not|failing|saying)|over|from (?:critics|mps|lawmakers|the opposition))\b/;
const systems =
  /\b(?:networks?|systems?|computers?|servers?|websites?|databases?|mailboxes|accounts?)\b/;

function isOfFighters(scene: Scene, unit: Unit, use: Use): boolean {
  return actorsIn(scene, unit, use.subject).some(({ noun }) => fighters.has(noun ?? ''));
}

/** "carried out air strikes": not "carried out an attack on the government’s record". */
function isMade(scene: Scene, unit: Unit, { lemma, objects, isPassive, subject }: Use): boolean {
  if (!making.test(lemma) || isPassive || subject === null) return false;
  if (!holdsAny(unit.words, objects.from, objects.from + 9, attackNouns)) return false;
  const isPerson = actorsIn(scene, unit, subject).some(({ kind }) => kind === 'person');
  return !isPerson && placesOf(scene, unit).length > 0;
}

/**
 * An attack that a verb tells with the words behind it: "carried out air strikes", "came under fire in
 * the Gulf", "set fire to a depot", "broke into the network".
 */
export function isAttackPhrase(scene: Scene, unit: Unit, use: Use): boolean {
  const behind = wordsIn(unit.words, use.objects.from, use.objects.from + 9);
  switch (use.lemma) {
    case 'come':
      return under.test(behind) && !blamed.test(behind) && placesOf(scene, unit).length > 0;
    case 'set':
      return behind.startsWith('fire to') && isOfFighters(scene, unit, use);
    case 'break':
      return behind.startsWith('into') && systems.test(behind) && isOfFighters(scene, unit, use);
    default:
      return isMade(scene, unit, use);
  }
}

/** Whether the verb says what somebody suffers: "came under fire". */
export function isSuffered({ lemma }: Use): boolean {
  return lemma === 'come';
}
