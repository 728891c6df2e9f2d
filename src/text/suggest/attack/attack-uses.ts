import { itemAt, lastStartingBy } from '../../document/find.ts';
import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { hasFinite, isFinite } from '../../modality/grammar/finite.ts';
import { determiners } from '../../modality/grammar/word-classes.ts';
import { modalityOf } from '../cells/common.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Use } from '../grammar/uses.ts';
import { namesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { attackersOf } from './attackers.ts';
import { isEffect } from './effects.ts';
import { targetTypesOf } from './kinds.ts';
import { isAttackPhrase } from './phrases.ts';
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
  if (use.isPassive || !/^(?:strike|hit|target|destroy|kill|sink|blow)$/.test(use.lemma))
    return false;
  const attackers = attackersOf(scene, unit, use);
  const objects = wordsIn(unit.words, use.objects.from, use.objects.from + 8);
  if (duties.test(objects)) return false;
  const isForce = attackers.some(
    ({ kind, country, noun }) =>
      kind === 'organisation' || country !== null || fighters.has(noun ?? ''),
  );
  if (!isForce) return false;
  return use.lemma === 'kill' || targetTypesOf(objects).length > 0 || isOfPlace(scene, unit, use);
}

/** What states hit each other with in peace. */
const duties =
  /\b(?:tariffs?|sanctions?|duties|levies|fines?|taxes|travel ban|visa|back at|out at|growth|exports|economy)\b/;

/** "Israel hit Damascus again": a place right behind the verb. */
function isOfPlace(scene: Scene, unit: Unit, { objects, lemma }: Use): boolean {
  if (!/^(?:strike|hit)$/.test(lemma)) return false;
  const first = unit.words[objects.from];
  return (
    first?.isCapital === true && itemAt(scene.understanding.names, first.start)?.kind === 'place'
  );
}

const ground =
  /\b(?:villages?|towns?|city|cities|settlements?|airport|airfield|base|positions?|hills?|outposts?|checkpoints?|garrison|capital|districts?)\b/;

/** "captured the village of Orlivka": ground that is taken by force. */
function isCapture(scene: Scene, unit: Unit, use: Use): boolean {
  if (
    !/^(?:capture|seize|take|retake|recapture|liberate)$/.test(use.lemma) ||
    use.kind !== 'finite' ||
    use.isNegated
  )
    return false;
  if (use.isPassive) return false;
  const objects = wordsIn(unit.words, use.objects.from, use.objects.from + 6);
  if (/^(?:part|place|to|over|up|off|out|in|on)\b/.test(objects)) return false;
  const first = unit.words[use.objects.from];
  const name = first?.isCapital === true ? namesIn(scene, first)[0] : undefined;
  if (!ground.test(objects) && name?.kind !== 'place') return false;
  const isForce = attackersOf(scene, unit, use).some(
    ({ kind, noun, country }) =>
      fighters.has(noun ?? '') || kind === 'organisation' || country !== null,
  );
  const subject = use.subject === null ? '' : wordsIn(unit.words, use.subject.from, use.subject.to);
  return (
    isForce &&
    /\b(?:forces|troops|army|military|rebels|fighters|militants|militia|insurgents|jihadists|soldiers|group|movement)\b|m23/.test(
      subject,
    )
  );
}

/** "to investigate whether civilians were killed": nobody says that they were. */
function isAsked(unit: Unit, use: Use): boolean {
  const before = wordsIn(unit.words, use.at - 10, use.at);
  return (
    /\b(?:whether|if|why|how|denied|denies|denying)\b/.test(
      wordsIn(unit.words, use.at - 8, use.at),
    ) ||
    /\b(?:claims?|allegations?|accusations?|suggestions?|rumou?rs|tale|story|lie|fiction|myth) that\b/.test(
      before,
    ) ||
    /\b(?:rejected|rejects|dismissed|dismisses|disputed) (?:\S+ ){1,3}that\b/.test(before)
  );
}

/** "missiles that can hit targets 300km away": what could be. */
function isPossible(unit: Unit, use: Use): boolean {
  return /\b(?:can|could|may|might|cannot|should|must)\b/.test(
    wordsIn(unit.words, use.from, use.at),
  );
}

/** "fired two missiles into the sea", "test-fired": nobody is attacked. */
export function isTest({ words }: Unit): boolean {
  return /\btest-?(?: ?fir\S+| ?launch\S*)|\b(?:missiles?|rockets?|projectiles?|rounds?) (?:(?!at )\S+ ){0,4}?(?:into|towards?) (?:the |its )?(?:\S+ )?(?:sea|ocean|waters)\b/.test(
    wordsIn(words, 0, 60),
  );
}

/** "Our forces strike barracks, not markets": what is done at all times, in somebody’s words. */
function isHabit(scene: Scene, unit: Unit, use: Use): boolean {
  const verb = unit.words[use.at];
  if (verb === undefined || use.isPassive || use.kind !== 'finite' || use.from < use.at)
    return false;
  const { text } = verb;
  const isAlways = /\b(?:only|never|always)\b/.test(
    wordsIn(unit.words, use.objects.from, use.objects.from + 6),
  );
  const isPresent =
    text === use.lemma ? isAlways || !/^(?:hit|put|set|cut)$/.test(text) : /[^s]s$/.test(text);
  const { quotes } = scene.understanding;
  const quote = quotes[lastStartingBy(quotes, verb.start)];
  const isQuoted = quote?.direct === true && quote.end > verb.start;
  return isPresent && (isQuoted || unit.speaker !== null);
}

/** "fired 40 workers": nobody shoots. */
function isDismissal(unit: Unit, { lemma, objects, isPassive }: Use): boolean {
  if (lemma !== 'fire' || isPassive) return false;
  const behind = wordsIn(unit.words, objects.from, objects.from + 8);
  return !(
    holdsAny(unit.words, objects.from, objects.from + 8, munitions) ||
    /^(?:at|on|into|over|across|upon|from|towards?|back)\b|\b(?:shots?|rounds?|salvos?|warning|water|gas|bullets?|guns?|weapons?|rifles?|lasers?|at)\b/.test(
      behind,
    )
  );
}

/** "the war has killed thousands": wars in general are no attack. */
export function isOfWar(unit: Unit, { lemma, subject }: Use): boolean {
  if (lemma !== 'kill' || subject === null) return false;
  return /\b(?:war|wars|conflict|conflicts|invasion|genocide|insurgency|famine|uprising)$/.test(
    wordsIn(unit.words, subject.from, subject.to),
  );
}

/** Verbs that tell an attack with the words behind them, or ground that is taken. */
const known = new Set(
  'come set drop land break open carry mount stage conduct unleash launch capture seize take retake recapture liberate fall'.split(
    ' ',
  ),
);

function isTold(scene: Scene, unit: Unit, use: Use, hasCue: boolean): boolean {
  const { lemma } = use;
  if (!known.has(lemma) && !strongAttacks.has(lemma) && !softAttacks.has(lemma)) return false;
  if (isTest(unit)) return false;
  if (isPossible(unit, use) || isDismissal(unit, use) || isOfWar(unit, use)) return false;
  // "On the table: shells, shells": a noun.
  if (isHabit(scene, unit, use) || (use.subject === null && !use.isPassive && use.at > 0))
    return false;
  if (isAttackPhrase(scene, unit, use))
    return (
      !use.isNegated &&
      use.kind === 'finite' &&
      !isAsked(unit, use) &&
      modalityOf(scene, unit.words[use.at] ?? unit).modality === 'done'
    );
  if (isCapture(scene, unit, use))
    return modalityOf(scene, unit.words[use.at] ?? unit).modality === 'done';
  if (!strongAttacks.has(lemma) && !softAttacks.has(lemma)) return false;
  if (lemma === 'shoot' && unit.words[use.at + 1]?.text === 'dead') return !use.isNegated;
  if (use.isNegated || use.kind !== 'finite' || isDefence(unit, use) || isAsked(unit, use))
    return false;
  if (modalityOf(scene, unit.words[use.at] ?? unit).modality !== 'done') return false;
  return strongAttacks.has(lemma) || hasCue || isPlainStrike(scene, unit, use);
}

/** The verb that tells the attack of a unit, or null. */
export function attackUseOf(scene: Scene, unit: Unit): Use | null {
  const hasCue =
    [munitions, fighters, attackNouns].some((set) => isHeld(unit, set)) ||
    isGunfire(unit, 0, unit.words.length) ||
    isOfArmedMen(unit);
  const uses = unit.uses.filter((use) => isTold(scene, unit, use, hasCue));
  // "were killed when Russia fired": the one who fires tells more.
  const active = uses.find((use) => !use.isPassive && attackersOf(scene, unit, use).length > 0);
  return active ?? uses[0] ?? null;
}

/** "A Russian drone strike on a minibus": an attack that a noun tells, with what it was aimed at. */
export function isAttackByNoun(scene: Scene, unit: Unit): boolean {
  if (isEffect(scene, unit)) return true;
  const at = aimedNoun(unit);
  if (at === null) return false;
  const main = unit.words.findIndex((_, index) => index > at && isFinite(unit.words, index));
  const lead = unit.words.slice(Math.max(0, at - 4), at);
  const isArmed = lead.some(
    ({ text, isCapital, start, end }) =>
      /^(?:an?|another|overnight)$/.test(text) ||
      munitions.has(text) ||
      fighters.has(text) ||
      (isCapital && countryOfDemonym(scene.text.slice(start, end)) !== null),
  );
  return isArmed && placesOf(scene, unit).length > 0 && isMeantDone(scene, unit, main);
}

/** The noun of an attack that a sentence begins with, with what it is aimed at behind it. */
function aimedNoun(unit: Unit): number | null {
  for (let at = 1; at < Math.min(unit.words.length - 1, 12); at += 1) {
    const isAimed = /^(?:on|against|targeting)$/.test(unit.words[at + 1]?.text ?? '');
    if (isAimed && attackNouns.has(unit.words[at]?.text ?? ''))
      return hasFinite(unit.words, 0, at) ? null : at;
  }
  return null;
}

function isMeantDone(scene: Scene, unit: Unit, main: number): boolean {
  const verb = unit.words[main];
  return verb !== undefined && modalityOf(scene, verb).modality === 'done';
}

/** "Armed men in two skiffs". */
function isOfArmedMen({ words }: Unit): boolean {
  return words.some(
    ({ text }, at) => text === 'armed' && /^(?:men|man)$/.test(words[at + 1]?.text ?? ''),
  );
}

/** "Houthi fire", "sniper fire": not a fire in a clinic. */
function isGunfire(unit: Unit, from: number, to: number): boolean {
  for (let at = Math.max(1, from + 1); at < to; at += 1) {
    const before = unit.words[at - 1];
    const isOfForce =
      before?.isCapital === true ||
      fighters.has(`${before?.text ?? ''}s`) ||
      /^(?:sniper|artillery|mortar|rocket|tank|enemy|hostile|friendly|machine-gun)$/.test(
        before?.text ?? '',
      );
    if (unit.words[at]?.text === 'fire' && isOfForce && !determiners.has(before?.text ?? ''))
      return true;
  }
  return false;
}

/** "Shelling", "a car bomb": what strikes by itself. */
function isWeapon(unit: Unit, { from, to }: Range): boolean {
  return (
    isGunfire(unit, from, to) ||
    holdsAny(unit.words, from, to, munitions) ||
    holdsAny(unit.words, from, to, attackNouns)
  );
}

/** "was shot by Israeli troops": those who fight, behind "by". */
function isByForce(scene: Scene, unit: Unit, use: Use): boolean {
  if (!use.isPassive || use.subject === null) return false;
  if (!/^(?:kill|shoot|hit|strike|destroy|wound|injure|sink|damage|burn)$/.test(use.lemma))
    return false;
  return attackersOf(scene, unit, use).some(
    ({ span, noun, kind, country }) =>
      span.start > (unit.words[use.at]?.end ?? 0) &&
      (fighters.has(noun ?? '') || country !== null || kind === 'organisation'),
  );
}

/** Who does these attacks, whoever it is. */
const byAnybody = /^(?:stab|abduct|kidnap|behead|massacre|assassinate|ambush|lynch)$/;

/** Whether the verb alone, without counts, makes an attack: somebody or a weapon hits something. */
export function isAttackByVerb(scene: Scene, unit: Unit, use: Use): boolean {
  if (isAttackPhrase(scene, unit, use)) return true;
  if (figures.test(wordsIn(unit.words, use.objects.from, use.objects.from + 5))) return false;
  if (isCapture(scene, unit, use)) return true;
  const subject = use.subject ?? use.patient;
  const isFire = subject !== null && isGunfire(unit, subject.from, subject.to);
  if (isByForce(scene, unit, use)) return true;
  if (!isAttackUnit(unit) && !isFire && !isOfArmedMen(unit) && !isPlainStrike(scene, unit, use))
    return false;
  if (attackersOf(scene, unit, use).length > 0) return true;
  if (subject !== null && isWeapon(unit, subject)) return true;
  // "The hospital was shelled four times": nobody is shelled but by force.
  if (use.isPassive && /^(?:shell|bomb|bombard|torpedo)$/.test(use.lemma)) return true;
  return (use.isPassive || byAnybody.test(use.lemma)) && placesOf(scene, unit).length > 0;
}
