import type { FoundName, FoundQuantity } from '../../../shared/domain/understanding.ts';
import { itemAt, lastStartingBy } from '../../document/find.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { actorOfName, countryActor } from '../actors/make.ts';
import { giversOf } from '../aid/givers.ts';
import { wordsIn } from '../grammar/look.ts';
import { quantitiesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Move } from './moves.ts';
import { countryOfPrefix } from './prefixes.ts';
import { equipment, forces } from './words.ts';

const counted =
  /^(?:countries|nations|states|governments|members|allies|capitals|armies|partners)$/;
const senderNouns =
  /^(?:army|military|navy|government|ministry|coalition|administration|alliance|guard|corps|cabinet|parliament|command|junta|force|mission|bloc)$/;

function lastWord({ value }: FoundQuantity): string {
  return value.unit?.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

/** Whether a count is of states, and not of soldiers. */
export function isOfStates(count: FoundQuantity): boolean {
  return counted.test(lastWord(count));
}

/** The states that a subject counts without naming them. */
export function senderCount(scene: Scene, unit: Unit, range: Range | null): FoundQuantity | null {
  const span = range === null ? null : spanOf(unit, range);
  return span === null ? null : (quantitiesIn(scene, span).find(isOfStates) ?? null);
}

/** "2,200 soldiers from 14 countries". */
export function countBehind(scene: Scene, unit: Unit, move: Move): FoundQuantity | null {
  const { force } = move;
  if (force === null || unit.words[force + 1]?.text !== 'from') return null;
  return senderCount(scene, unit, { from: force + 2, to: Math.min(unit.words.length, force + 6) });
}

/** "Chinese destroyers": whose forces the words before them say they are. */
function ownersOf(scene: Scene, unit: Unit, { senders, force, scope }: Move): readonly Actor[] {
  if (force === null) return [];
  const isInSenders = senders !== null && force >= senders.from && force < senders.to;
  const from = isInSenders ? senders.from : scope.from;
  for (let at = force; at >= Math.max(from, force - 5); at -= 1) {
    const word = unit.words[at];
    if (word?.isCapital !== true) continue;
    const country = countryOfDemonym(scene.text.slice(word.start, word.end));
    if (country !== null) return [countryActor(scene, country, word)];
    const owner = itemAt(scene.understanding.names, word.start);
    if (
      owner !== null &&
      (isOwner(unit, owner) ||
        ((isForceOwner(owner) || isCountry(owner)) &&
          owner.end >= (unit.words[force - 1]?.start ?? 0)))
    )
      return giversOf(scene, [actorOfName(scene, owner)]);
  }
  // "a contingent of 170 Bangladeshi police".
  if (unit.words[force + 1]?.text !== 'of') return [];
  for (const word of unit.words.slice(force + 2, force + 7)) {
    const country = word.isCapital
      ? countryOfDemonym(scene.text.slice(word.start, word.end))
      : null;
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

/** "UN peacekeepers", "NATO troops": unions of states that have forces. */
export function isForceOwner({ kind, name }: FoundName): boolean {
  return (
    kind === 'organisation' &&
    /^(?:UN|NATO|EU|AU|ECOWAS|OSCE|SADC|CSTO|United Nations|European Union|African Union)$/.test(
      name,
    )
  );
}

/** "U.S. troops". */
function isCountry({ kind, name }: FoundName): boolean {
  return kind === 'place' && countryNamed(name) !== null;
}

const services = /\b(?:Navy|Army|Marines|Air Force|Guard)$/;

/** "Ghana’s 700-strong battalion", "two Royal Navy minehunters": whose they are, by name. */
function isOwner(unit: Unit, name: FoundName): boolean {
  if (name.kind === 'organisation' && services.test(name.name)) return name.name.includes(' ');
  const last = unit.words.findLast(({ start }) => start < name.end);
  const isPossessive = last?.text.endsWith("'s") === true;
  return isPossessive && (name.kind === 'organisation' || countryNamed(name.name) !== null);
}

/** "INS Kavach", "four RAF Typhoons": whose forces their names say they are. */
function byPrefix(scene: Scene, unit: Unit): readonly Actor[] {
  for (const word of unit.words) {
    const country = word.isCapital ? countryOfPrefix(scene.text.slice(word.start, word.end)) : null;
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

/** Whose forces they are by who speaks of them: "a frigate was on its way, Italy’s minister said". */
function bySource(scene: Scene, unit: Unit, { cue }: Move): readonly Actor[] {
  const { attributions } = scene.understanding;
  const last = lastStartingBy(attributions, unit.end);
  const sources = unit.speaker === null ? [] : [unit.speaker];
  for (let at = last; at >= 0 && at > last - 6; at -= 1) {
    const one = attributions[at];
    if (one !== undefined && one.scope.start <= cue.start && one.scope.end > cue.start)
      sources.unshift(one.source);
  }
  for (const { name, start, end } of sources) {
    const first = name.split(/[\s’']/)[0] ?? '';
    const country =
      scene.homes.get(name) ??
      countryOfDemonym(first) ??
      (scene.kinds.get(name) === 'person' ? null : countryNamed(first));
    if (country !== null) return [countryActor(scene, country, { start, end })];
  }
  return [];
}

/** "Frigate Regele Carol": a ship, and nobody who sends it. */
function isForceItself({ name }: Actor): boolean {
  return name.split(/\s+/).some((word) => equipment.has(word.toLowerCase()));
}

/** "the National Assembly of Bulgaria": the state behind the body. */
function ownerBehind(scene: Scene, { kind, span }: Actor): Actor | null {
  if (kind !== 'organisation' || !/^ of (?:the )?$/.test(scene.text.slice(span.end, span.end + 4)))
    return null;
  const name =
    itemAt(scene.understanding.names, span.end + 4) ??
    itemAt(scene.understanding.names, span.end + 8);
  return name?.kind === 'place' && countryNamed(name.name) !== null
    ? actorOfName(scene, name)
    : null;
}

const leading =
  /^(?:federal )?(?:chancellor|president|prime minister|premier|(?:defen[cs]e|foreign) minister|minister)/i;

function leads(scene: Scene, { name }: Actor): boolean {
  const offices = scene.offices.get(name) ?? [];
  return offices.some(({ start, end }) => leading.test(scene.text.slice(start, end)));
}

/** "the Hungarian foreign minister": a speaker without a name acts for the country. */
function stateOf(scene: Scene, actor: Actor): Actor {
  const named = actor.country === null ? countryOfDemonym(actor.name.split(' ')[0] ?? '') : null;
  // "Chancellor Tiedemann": of the country whose government the text speaks of.
  const isInOffice = actor.kind === 'person' && actor.country === null && leads(scene, actor);
  const country =
    named ?? (isInOffice ? scene.bodies.countryOf('government', actor.span.start) : null);
  return country === null || actor.kind !== 'person'
    ? actor
    : { ...countryActor(scene, country, actor.span), printed: actor.printed };
}

const ownCountry = /^(?:country|nation|government|soldiers|troops)$/;

const civil =
  /^(?:ships?|vessels?|planes?|aircraft|helicopters?|drones?|specialists|engineers|police|personnel|observers|monitors|sailors)$/;
const ofArms = /\b(?:naval|navy|military|army|air force|armed|coast guard|defence forces)\b/;

/** Ships and specialists that nothing calls military may be anybody’s. */
function isOfState(unit: Unit, { force, scope, senders }: Move): boolean {
  if (force === null) return false;
  if (!civil.test(unit.words[force]?.text ?? '')) return true;
  const from = Math.min(senders?.from ?? scope.from, scope.from);
  return ofArms.test(wordsIn(unit.words, from, scope.to));
}

/** Whose forces they are: by their adjective, those who send them, or who speaks of them. */
export function sendersOf(scene: Scene, unit: Unit, move: Move): readonly Actor[] {
  const owners = ownersOf(scene, unit, move);
  if (owners.length > 0) return owners;
  const prefix = move.force === null ? undefined : unit.words[move.force];
  const flag =
    prefix === undefined ? null : countryOfPrefix(scene.text.slice(prefix.start, prefix.end));
  if (flag !== null && prefix !== undefined) return [countryActor(scene, flag, prefix)];
  const given = actorsIn(scene, unit, move.senders);
  const actors = giversOf(scene, given)
    .filter((actor) => !isForceItself(actor))
    .map((actor) => ownerBehind(scene, actor) ?? stateOf(scene, actor));
  const states = actors.filter(({ kind, noun }) => kind !== null || senderNouns.test(noun ?? ''));
  const named = states.filter(({ kind }) => kind !== 'organisation');
  if (named.length > 0) return states;
  // "said her country would not send troops": the speaker’s.
  const isOther = actors.some(
    ({ noun }) => noun !== null && noun !== 'there' && !ownCountry.test(noun) && !forces.has(noun),
  );
  const source = isOther || !isOfState(unit, move) ? [] : bySource(scene, unit, move);
  const told = isOther ? [] : [...byPrefix(scene, unit), ...source];
  return states.length > 0 && told.length === 0 ? states : told.slice(0, 1);
}

/** Whether somebody sends them who is no state: "the company will send 30 engineers". */
export function isOfOthers(scene: Scene, unit: Unit, { senders, force }: Move): boolean {
  if (senders === null || (force !== null && force >= senders.from && force < senders.to))
    return false;
  return actorsIn(scene, unit, senders).some(
    ({ kind, noun }) =>
      kind === null &&
      /^(?:company|firm|charity|maker|group|operator|bank|agency|hospital|club)$/.test(noun ?? ''),
  );
}
