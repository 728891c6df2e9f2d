import { modalityOf } from '../cells/common.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { attackersOf } from './attackers.ts';
import { targetTypesOf } from './kinds.ts';
import { placesOf } from './places.ts';
import { attackNouns, fighters, munitions, softAttacks, strongAttacks } from './words.ts';

/** What is hit or struck without force: "hit a record", "strike a deal". */
const figures =
  /\b(?:record|deal|high|low|chord|balance|note|agreement|market share|sales|campaign|inquiry|investigation|appeal|product|probe|bid|inflation|target|jackpot|milestone|goal)\b/;

function isHeld(unit: Unit, set: ReadonlySet<string>): boolean {
  return holdsAny(unit.words, 0, unit.words.length, set);
}

/** Whether a unit speaks of an attack at all. */
export function isAttackUnit(unit: Unit): boolean {
  if (isHeld(unit, munitions) || isHeld(unit, attackNouns)) return true;
  return unit.uses.some(({ lemma }) => strongAttacks.has(lemma));
}

/** "shot down 71 drones": what the attacked do. */
function isDefence(unit: Unit, { lemma, at, objects }: Use): boolean {
  if (/^(?:down|intercept|repel|neutrali[sz]e|jam|lose)$/.test(lemma)) return true;
  if (lemma === 'shoot' && unit.words[at + 1]?.text === 'down') return true;
  return lemma === 'destroy' && holdsAny(unit.words, objects.from, objects.from + 5, munitions);
}

/** "the air force struck a building": someone with a name hits what can be hit. */
function isPlainStrike(scene: Scene, unit: Unit, use: Use): boolean {
  if (use.isPassive || !/^(?:strike|hit|target|destroy|kill)$/.test(use.lemma)) return false;
  const attackers = attackersOf(scene, unit, use);
  const objects = wordsIn(unit.words, use.objects.from, use.objects.from + 8);
  const isForce = attackers.some(
    ({ kind, country, noun }) =>
      kind === 'organisation' || country !== null || fighters.has(noun ?? ''),
  );
  return isForce && (use.lemma === 'kill' || targetTypesOf(objects).length > 0);
}

/** "to investigate whether civilians were killed": nobody says that they were. */
function isAsked(unit: Unit, use: Use): boolean {
  return /\b(?:whether|if|why|how|denied|denies|denying)\b/.test(
    wordsIn(unit.words, use.at - 8, use.at),
  );
}

function isTold(scene: Scene, unit: Unit, use: Use, hasCue: boolean): boolean {
  const { lemma } = use;
  if (!strongAttacks.has(lemma) && !softAttacks.has(lemma)) return false;
  if (use.isNegated || use.kind !== 'finite' || isDefence(unit, use) || isAsked(unit, use))
    return false;
  if (modalityOf(scene, unit.words[use.at] ?? unit).modality !== 'done') return false;
  return strongAttacks.has(lemma) || hasCue || isPlainStrike(scene, unit, use);
}

/** The verb that tells the attack of a unit, or null. */
export function attackUseOf(scene: Scene, unit: Unit): Use | null {
  const hasCue = [munitions, fighters, attackNouns].some((set) => isHeld(unit, set));
  const uses = unit.uses.filter((use) => isTold(scene, unit, use, hasCue));
  // "were killed when Russia fired": the one who fires tells more.
  const active = uses.find((use) => !use.isPassive && attackersOf(scene, unit, use).length > 0);
  return active ?? uses[0] ?? null;
}

/** "Shelling", "a car bomb": what strikes by itself. */
function isWeapon(unit: Unit, { from, to }: Range): boolean {
  return holdsAny(unit.words, from, to, munitions) || holdsAny(unit.words, from, to, attackNouns);
}

/** Whether the verb alone, without counts, makes an attack: somebody or a weapon hits something. */
export function isAttackByVerb(scene: Scene, unit: Unit, use: Use): boolean {
  if (figures.test(wordsIn(unit.words, use.objects.from, use.objects.from + 5))) return false;
  if (!isAttackUnit(unit) && !isPlainStrike(scene, unit, use)) return false;
  if (attackersOf(scene, unit, use).length > 0) return true;
  const subject = use.subject ?? use.patient;
  if (subject !== null && isWeapon(unit, subject)) return true;
  return use.isPassive && placesOf(scene, unit).length > 0;
}
