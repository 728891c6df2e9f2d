import type { Actor } from '../../actors/actor.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Unit } from '../../scene/unit.ts';
import { countryOfCapital } from '../../../lexicon/countries-lookup.ts';
import { isGiver, isState } from '../accept.ts';
import type { Aid } from '../aid.ts';
import { unitWords, type Amount } from '../amount.ts';
import type { Giving } from '../giving.ts';
import { goodsOf } from '../goods.ts';
import { isLess } from '../parts.ts';
import { isReceiver, recipientsOf } from '../recipients.ts';
import { noGoods } from '../words.ts';
import { aroundOf, type Around } from './clause.ts';
import { evidenceOf } from './evidence.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { weights } from './weights.ts';

/** A gift that the second look found, as the finder of aid adds it. */
export interface SecondLook {
  readonly giving: Giving;
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

interface Rated extends SecondLook {
  readonly score: number;
}

/** What kind of thing is counted: relief and weapons speak for aid, people against it. */
function thingWeight(amount: Amount, last: Aid | null, unit: Unit): number {
  if (amount.money !== null) return amount.isBorrowed === true ? weights.borrowed : 0;
  const words = unitWords(amount);
  if (words.length === 0) {
    const isGoods = last !== null && last.amount?.quantity !== null && last.amount !== null;
    if (!isGoods) return weights.noThing;
    return unit.index - last.draft.unit.index <= 1 ? weights.elidedNext : weights.elided;
  }
  const goods = goodsOf(words);
  if (goods === null)
    return words.some((word) => noGoods.has(word)) ? weights.noGoods : weights.unknownGoods;
  return goods.aidType === 'military' ? weights.arms : weights.relief;
}

function distance(unit: Unit, last: Aid | null): number {
  return last === null ? Infinity : unit.index - last.draft.unit.index;
}

/** Whether a state or its like gives. */
function isOfState(donor: Actor): boolean {
  return (
    donor.country !== null ||
    countryOfCapital(donor.name) !== null ||
    (isState(donor) && donor.kind !== 'place')
  );
}

/** How well the text tells who gives it. */
function donorWeight(donors: readonly Actor[]): number {
  if (donors.some(isOfState)) return weights.state;
  if (donors.some((donor) => donor.kind === 'place' || donor.kind === 'organisation'))
    return weights.named;
  return donors.some((donor) => isGiver(donor)) ? weights.giver : weights.nobody;
}

function isSame(a: readonly Actor[], b: readonly Actor[]): boolean {
  return a.some(({ name, country }) =>
    b.some((other) => other.name === name || (country !== null && other.country === country)),
  );
}

/** Whether all that the text has told of so far is given by one and the same. */
function isOfOneGiver(aids: readonly Aid[]): boolean {
  const names = new Set(
    aids.slice(-12).map(({ donors }) => donors.map(({ name }) => name).join('|')),
  );
  return aids.length > 1 && names.size === 1;
}

/** The gift before that one without a giver of its own belongs to. */
function carried(unit: Unit, amount: Amount, last: Aid | null, reach: number): Aid | null {
  const far = distance(unit, last);
  if (last === null || far > reach || last.donors.length === 0) return null;
  const isFar = last.draft.unit.section !== unit.section || unit.line - last.draft.unit.line > 3;
  if (isFar && reach < weights.reachOfOne) return null;
  const before = last.amount;
  if (isOther(amount, before)) return null;
  const isAlike = before !== null && (before.money === null) === (amount.money === null);
  return isAlike || far <= 1 ? last : null;
}

/** Vehicles and weapons that move by themselves: of a gift only where the same were given before. */
const moving =
  /^(?:drones?|uavs?|jets?|fighters?|aircraft|planes?|helicopters?|tanks?|missiles?|rockets?|boats?|ships?|vessels?|warships?|frigates?|submarines?|destroyers?|cutters?|bombers?|warplanes?|vehicles?|trucks?|lorr(?:y|ies)|flights?|convoys?|buses|trains?|bombs?|shells?|mines?)$/;

function isOther(amount: Amount, before: Amount | null): boolean {
  const head = unitWords(amount).at(-1) ?? '';
  if (!moving.test(head)) return false;
  return before === null || !unitWords(before).includes(head);
}

/** "three aircraft from Airbus": arms of those who make them. */
function isOfMaker(donors: readonly Actor[], amount: Amount): boolean {
  return (
    goodsOf(unitWords(amount))?.aidType === 'military' &&
    donors.every((donor) => donor.kind === 'organisation' && !isOfState(donor))
  );
}

function wholeOf(amount: Amount, last: Aid): Aid | null {
  if (amount.money !== null) {
    const whole = last.whole ?? last;
    return isLess(amount, whole.amount) ? whole : null;
  }
  return last.amount?.quantity === null || last.amount === null ? null : last;
}

function rate(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  around: Around,
  reading: Reading,
  last: Aid | null,
  reach: number,
): Rated | null {
  const from = reading.donors.length > 0 ? null : carried(unit, amount, last, reach);
  const donors = reading.donors.length > 0 ? reading.donors : (from?.donors ?? []);
  if (donors.length === 0) return null;
  const behind = recipientsOf(scene, unit, null, amount.from, amount.to, around.to);
  const named = reading.recipients.length > 0 ? reading.recipients : behind;
  const receivers = named.filter(isReceiver);
  // "Poland bought 40 jets for Poland": no gift to oneself.
  const isOwn = isSame(donors, receivers);
  if (reading.needsReceiver && (receivers.length === 0 || isOwn)) return null;
  if (isOwn) return null;
  const near = distance(unit, last);
  const cues = evidenceOf(around);
  // "Two Chinese destroyers crossed the line", "a column of 30 tanks crossed the border".
  const isOnMove =
    around.own !== null &&
    cues < 1 &&
    receivers.length === 0 &&
    isOther(amount, last?.amount ?? null);
  const score =
    (isOnMove ? weights.onMove : 0) +
    (isOfMaker(donors, amount) ? weights.maker : 0) +
    reading.weight +
    thingWeight(amount, last, unit) +
    (from === null ? donorWeight(donors) : near <= 1 ? weights.carriedNear : weights.carriedFar) +
    (receivers.length > 0 ? weights.receiver : 0) +
    (reading.needsReceiver ? weights.receiver : 0) +
    (near === 0 ? weights.sameSentence : near <= 2 ? weights.nextSentence : 0) +
    cues;
  const recipients = receivers.length > 0 ? receivers : (from?.recipients ?? []);
  const giving = { use: null, noun: null, donors };
  const whole = from === null ? null : wholeOf(amount, from);
  return { giving, donors, recipients, whole, score };
}

/**
 * An amount that no rule took for a gift, looked at again: what its clause tells for and against it,
 * summed up. Null where too little speaks for it. `last`: the gift told of before.
 */
export function secondLook(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  far: number,
  aids: readonly Aid[],
): SecondLook | null {
  const last = aids.at(-1) ?? null;
  const reach = isOfOneGiver(aids) ? weights.reachOfOne : weights.reach;
  // People, and bare numbers where no goods were given: whatever the clause tells.
  if (thingWeight(amount, last, unit) <= weights.noThing) return null;
  const around = aroundOf(unit, amount, far);
  let best: Rated | null = null;
  for (const reading of readingsOf(scene, unit, amount, around, last)) {
    const rated = rate(scene, unit, amount, around, reading, last, reach);
    if (rated !== null && rated.score > (best?.score ?? -Infinity)) best = rated;
  }
  return best !== null && best.score >= weights.enough ? best : null;
}
