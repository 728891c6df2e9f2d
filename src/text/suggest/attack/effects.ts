import { isFinite } from '../../modality/grammar/finite.ts';
import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import type { Actor } from '../actors/actor.ts';
import { countryActor } from '../actors/make.ts';
import { modalityOf } from '../cells/common.ts';
import { wordsIn } from '../grammar/look.ts';
import { namesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { placesOf } from './places.ts';
import { attackNouns, munitions } from './words.ts';

/** "A cyberattack knocked out", "an overnight strike cut power": an attack told by what it did. */
const effect =
  /^(?:an?|another|one|suspected|overnight|two|three|several|\S+ian|\S+an|\S+ish|\S+i) (?:\S+ ){0,4}?(?:attacks?|strikes?|air-?strikes?|cyber-?attacks?|raids?|explosions?|blasts?|bombings?|shelling|bombardment|drones?|missiles?|rockets?|bombs?|shells?|hackers)(?: (?:on|at|in|near|against|outside) (?:\S+ ){1,7}?)? ?(?:has |have |had )?(?:also )?(?:knocked|disabled|crippled|paralysed|paralyzed|disrupted|cut|left|caused|sparked|started|triggered|forced|shut|severed|wrecked|ripped|tore|flattened|gutted|plunged|halted|interrupted|shattered|collapsed|ignited|put|set|broke|blew)\b/;

/** "The bomb went off": what explodes by itself. */
const bursting =
  /\b(?:bombs?|devices?|explosives?|mines?|landmines?|grenades?|car bomb|shells?|ieds?) (?:which |that )?(?:\S+ ){0,4}?(?:went off|was set off|were set off|was detonated)\b/;

/** "Shelling was reported in six townships", "her van took a direct hit". */
const reported =
  /\b(?:shelling|explosions?|blasts?|gunfire|air-?strikes?|strikes|clashes|fighting|shots|attacks?) (?:was|were|has been|have been) (?:also |again )?(?:reported|heard|recorded|registered)\b|\btook (?:a|an|two|three|several|another) (?:direct )?hits?\b/;

/** "cables were cut in what officials called sabotage". */
const broken =
  /\b(?:cables?|pipelines?|lines?|rails?|tracks?|masts?|locks?|pylons?|servers?|links?)\b(?: \S+){0,8}? (?:was|were|been) (?:\S+ )?(?:cut|severed|damaged|destroyed|broken|blown|sabotaged|disabled|slashed|set)\b/;
const deliberate = /\b(?:sabotage|saboteurs?|arson|deliberate|deliberately|sabotaged|foul play)\b/;

/** Aircraft and ships that go where they may not. */
const craft =
  /\b(?:fighters?|jets?|aircraft|drones?|planes?|bombers?|helicopters?|warships?|vessels?|ships?|cutters?|mig-\S+|su-\S+|migs?|frigates?|balloons?|missiles?)\b/;
const trespass =
  /\b(?:violated|entered|breached|penetrated|strayed into|crossed into|intruded into|flew (?:into|through|in)|flew over|infringed) (?:\S+ ){0,3}?(?:airspace|territorial waters|air space|waters)\b/;

/** "the target of aggressive maneuvers by a Russian fighter": harassed, where nobody is hit. */
const harassed =
  /\b(?:(?:target|object|subject) of (?:\S+ ){0,3}?|(?:dangerous|aggressive|unsafe|unprofessional|reckless) )(?:man(?:oeuvre|euver)s?|harassment|fly-?bys?|intercepts?|interceptions?|approach(?:es)?)\b(?: \S+){0,6}? by\b/;

/** The country of those behind "by" in such a sentence. */
export function harassersIn(scene: Scene, unit: Unit): readonly Actor[] {
  if (!unit.words.some(({ text }) => harassing.has(text))) return [];
  if (!harassed.test(wordsIn(unit.words, 0, 40))) return [];
  const by = unit.words.findLastIndex(({ text }) => text === 'by');
  for (const word of unit.words.slice(by + 1, by + 6)) {
    const country = word.isCapital
      ? countryOfDemonym(scene.text.slice(word.start, word.end))
      : null;
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

const harassing = new Set(
  'maneuver maneuvers manoeuvre manoeuvres harassment flyby flybys fly-by fly-bys intercept intercepts interception interceptions approach approaches'.split(
    ' ',
  ),
);

function isOfForeign(scene: Scene, unit: Unit): boolean {
  return unit.words
    .slice(0, 14)
    .some(
      ({ start, end, isCapital }) =>
        isCapital && countryOfDemonym(scene.text.slice(start, end)) !== null,
    );
}

/** "Two Russian MiG-31s flew through Estonian airspace": whose they are. */
export function trespassersIn(scene: Scene, unit: Unit): readonly Actor[] {
  if (!unit.words.some(({ text }) => text === 'airspace' || text === 'waters' || text === 'air'))
    return [];
  if (!trespass.test(wordsIn(unit.words, 0, 40))) return [];
  const until = unit.words.findIndex(({ text }) => /^(?:airspace|waters|air)$/.test(text));
  const last = unit.words.slice(0, until).findIndex(({ text }) => going.test(text));
  for (const word of unit.words.slice(0, last === -1 ? until : last)) {
    if (!word.isCapital) continue;
    const country = countryOfDemonym(scene.text.slice(word.start, word.end));
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

const going = /^(?:violated|entered|breached|penetrated|strayed|crossed|intruded|flew|infringed)$/;

/** Whether nothing says that it only may have been so. */
function isDone(scene: Scene, unit: Unit): boolean {
  const verb = unit.words.find((_, at) => isFinite(unit.words, at));
  return verb !== undefined && modalityOf(scene, verb).modality === 'done';
}

/** Without one of these no sentence is looked at. */
const cues: ReadonlySet<string> = new Set([
  ...munitions,
  ...harassing,
  ...attackNouns,
  ...'airspace waters air device devices mine mines hits hit deliberate deliberately sabotaged saboteurs saboteur hackers shots foul'.split(
    ' ',
  ),
]);

/** Whether the words of a sentence tell an attack by what it did or broke, and where. */
export function isEffect(scene: Scene, unit: Unit): boolean {
  if (!unit.words.some(({ text }) => cues.has(text))) return false;
  const words = wordsIn(unit.words, 0, 40);
  if (trespass.test(words))
    return craft.test(words) && isOfForeign(scene, unit) && isDone(scene, unit);
  if (harassed.test(words))
    return craft.test(words) && harassersIn(scene, unit).length > 0 && isDone(scene, unit);
  const isTold =
    effect.test(words) ||
    bursting.test(words) ||
    reported.test(words) ||
    (broken.test(words) && deliberate.test(words));
  if (!isTold || !isDone(scene, unit)) return false;
  return (
    reported.test(words) || placesOf(scene, unit).length > 0 || namesIn(scene, unit).length > 0
  );
}
