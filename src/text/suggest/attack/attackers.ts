import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { itemAt, lastStartingBy } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { subjectsBefore } from '../actors/anaphors.ts';
import { actorOfName, countryActor } from '../actors/make.ts';
import { phraseAfter, type Range } from '../../speech/phrases.ts';
import { holdsAny } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { harassersIn, trespassersIn } from './effects.ts';
import { isSuffered } from './phrases.ts';
import { attackNouns, fighters, munitions } from './words.ts';

function isAttackWord(text: string): boolean {
  return text === 'fire' || attackNouns.has(text) || munitions.has(text);
}

/** "Russian attacks", "a Russian missile strike", "Russia’s shelling": the country before it. */
function beforeNoun(scene: Scene, unit: Unit): readonly Actor[] {
  for (const [at, word] of unit.words.entries()) {
    if (!word.isCapital) continue;
    const next = unit.words.slice(at + 1, at + 4).findIndex(({ text }) => isAttackWord(text));
    if (
      next === -1 ||
      unit.words
        .slice(at + 1, at + 1 + next)
        .some(
          ({ kind, text }) =>
            kind === 'mark' || /^(?:on|in|at|of|by|against|was|were|to)$/.test(text),
        )
    )
      continue;
    const name = itemAt(scene.understanding.names, word.start);
    if (name !== null && word.text.endsWith("'s")) return [actorOfName(scene, name)];
    const country = countryOfDemonym(scene.text.slice(word.start, word.end));
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

/** "A strike targeting rebels", "Israeli strikes on Lebanon": the phrase before what it was aimed at. */
function headOf(unit: Unit, range: Range | null): Range | null {
  if (range === null) return null;
  for (let at = range.from + 1; at < range.to; at += 1) {
    const text = unit.words[at]?.text ?? '';
    const isAim =
      /^(?:on|against|in|at|near|across|over|inside|into|from|outside|around|of|by)$/.test(text);
    if (isAim && isAttackWord(unit.words[at - 1]?.text ?? '')) return { from: range.from, to: at };
    if (
      /^(?:targeting|hitting|using|carrying|aimed|involving|flying|launched|fired|coming|suspected|believed|thought|armed|riding|dressed|wearing)$/.test(
        text,
      )
    )
      return { from: range.from, to: at };
  }
  return range;
}

/** "air strikes by the Sudanese army": behind the noun of an attack. */
function behindNoun(scene: Scene, unit: Unit): readonly Actor[] {
  for (const [at, { text }] of unit.words.entries()) {
    if (text !== 'by' || at === 0) continue;
    const isNoun = isAttackWord(unit.words[at - 1]?.text ?? '');
    const isCarried = unit.words[at - 1]?.text === 'out' && unit.words[at - 2]?.text === 'carried';
    if (!isNoun && !isCarried) continue;
    const actors = statesOf(scene, actorsIn(scene, unit, phraseAfter(unit.words, at + 1)));
    if (actors.length > 0) return actors;
  }
  return [];
}

/** "drones launched by Russia". */
function launchersOf(scene: Scene, unit: Unit): readonly Actor[] {
  const launch = unit.uses.find(
    ({ lemma, isPassive, subject }) =>
      isPassive &&
      subject !== null &&
      /^(?:launch|fire|carry|attack|strike|shell|bomb)$/.test(lemma),
  );
  const actors = launch === undefined ? [] : actorsIn(scene, unit, launch.subject);
  return actors.filter(({ kind, noun }) => kind !== null || fighters.has(noun ?? ''));
}

const shooting = /^(?:use|fire|launch|send|unleash|direct|drop|hurl)$/;

/** "Russia had used 1,200 drones": whose the count of what was fired is. */
function firersOf(scene: Scene, unit: Unit): readonly Actor[] {
  for (const { lemma, isPassive, kind, subject, objects, at } of unit.uses) {
    if (isPassive || kind !== 'finite' || subject === null || !shooting.test(lemma)) continue;
    if (!holdsAny(unit.words, at, Math.min(objects.to, at + 10), munitions)) continue;
    const actors = statesOf(scene, actorsIn(scene, unit, subject));
    if (actors.length > 0) return actors;
  }
  return [];
}

/** "accused Pakistan of bombing three homes": the one who is blamed. */
function blamedIn(scene: Scene, unit: Unit): readonly Actor[] {
  for (const { at, lemma, isPassive, patient } of unit.uses) {
    if (lemma !== 'accuse' && lemma !== 'blame') continue;
    const of = unit.words.findIndex(({ text }, index) => index > at && text === 'of');
    const range = isPassive ? patient : of > at && of < at + 8 ? { from: at + 1, to: of } : null;
    const isOfForce =
      lemma === 'accuse' &&
      unit.words.slice(at, at + 14).some(({ text }) => forceful.test(text) || isAttackWord(text));
    if (isOfForce) return statesOf(scene, actorsIn(scene, unit, range));
  }
  return [];
}

const forceful =
  /^(?:bombing|shelling|attacking|striking|killing|shooting|firing|hitting|ramming)$/;

/** Who attacks, as the unit tells it: the subject of its verb, or the country before its noun. */
export function attackersOf(scene: Scene, unit: Unit, use: Use | null): readonly Actor[] {
  const isOwn = use !== null && !isSuffered(use);
  const states = isOwn ? statesOf(scene, actorsIn(scene, unit, headOf(unit, use.subject))) : [];
  if (states.length > 0) return states;
  for (const read of [
    trespassersIn,
    harassersIn,
    beforeNoun,
    behindNoun,
    launchersOf,
    firersOf,
    blamedIn,
    blamedOn,
  ]) {
    const found = read(scene, unit);
    if (found.length > 0) return found;
  }
  return [];
}

const ministries = /\b(?:Ministry|Department of Defen[cs]e|Pentagon|Defen[cs]e Forces|IDF)\b/;
const armed =
  /^(?:armed|masked|unidentified|unknown|hooded) (?:\S+ )?(?:men|man|people|assailants)\b/i;

const crafts =
  /^(?:vessels?|ships?|boats?|cutters?|jets?|planes?|aircraft|helicopters?|warships?)$/;

/** "Drones of the Rapid Support Forces": whose the weapons are. */
function ownerBehind(scene: Scene, { span, noun }: Actor): Actor | null {
  const unit = scene.units[lastStartingBy(scene.units, span.start)];
  if (unit === undefined || noun === null) return null;
  const from = wordAt(unit, span.start);
  const head = unit.words.findIndex(({ text }, at) => at >= from && text === noun);
  if (head < 0 || !/^(?:of|from)$/.test(unit.words[head + 1]?.text ?? '')) return null;
  const actors = actorsIn(scene, unit, phraseAfter(unit.words, head + 2));
  return actors.find(({ kind }) => kind === 'organisation' || kind === 'place') ?? null;
}

/** "a bomb blamed on al-Shabaab". */
function blamedOn(scene: Scene, unit: Unit): readonly Actor[] {
  const at = unit.words.findIndex(
    ({ text }, index) => text === 'blamed' && unit.words[index + 1]?.text === 'on',
  );
  return at < 0 ? [] : statesOf(scene, actorsIn(scene, unit, phraseAfter(unit.words, at + 2)));
}

/** "The Ukrainian general staff said its forces": whose they are, by the subject before. */
function ownerBefore(scene: Scene, { span }: Actor): Actor | null {
  const unit = scene.units[lastStartingBy(scene.units, span.start)];
  const own = unit === undefined ? 0 : wordAt(unit, span.start) - 1;
  if (unit === undefined || own < 2 || !/^(?:its|their|our)$/.test(unit.words[own]?.text ?? ''))
    return null;
  for (const range of subjectsBefore(unit, own)) {
    for (const { country, span: at } of actorsIn(scene, unit, range))
      if (country !== null) return countryActor(scene, country, at);
  }
  return null;
}

/** Those of the actors who can attack: states instead of their armies and ministries. */
function statesOf(scene: Scene, actors: readonly Actor[]): readonly Actor[] {
  return actors.flatMap((actor): readonly Actor[] => {
    // "Russia’s Defence Ministry said it had hit".
    if (actor.kind === 'organisation' && actor.country !== null && ministries.test(actor.name))
      return [
        { ...actor, name: scene.countryNames.get(actor.country) ?? actor.country, kind: 'place' },
      ];
    if (actor.kind !== null) return actor.kind === 'item' ? [] : [actor];
    // "fighters of the National Liberation Army", "the ministry said its forces".
    if (actor.members.length > 0) return statesOf(scene, actor.members);
    const { noun, country } = actor;
    if (noun === null) return [];
    // "its drones".
    const isWeapon = (munitions.has(noun) || crafts.test(noun)) && country !== null;
    const owner = country === null ? ownerBefore(scene, actor) : null;
    const of = munitions.has(noun) ? ownerBehind(scene, actor) : null;
    if (of !== null) return [of];
    if (fighters.has(noun) && owner !== null) return [{ ...owner, span: actor.span }];
    if (!fighters.has(noun) && !armed.test(actor.name) && !isWeapon) return [];
    if (country === null) return [actor];
    const name = scene.countryNames.get(country) ?? country;
    return [{ ...actor, name, kind: 'place', noun: null }];
  });
}
