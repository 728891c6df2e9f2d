import { lastStartingBy } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { countryOfCurrency } from '../actors/currency-homes.ts';
import { knownBodies } from '../actors/head-words.ts';
import type { Scene } from '../scene/scene.ts';
import type { Amount } from './amount.ts';

const ministries =
  /\b(?:Ministry|Foreign Office|Home Office|Cabinet Office|Government|Department|Treasury|Exchequer|Embassy)\b/;
const statesmen = /\b(?:minister|secretary|president|chancellor|premier|taoiseach|treasurer)\b/i;
const officials = /^(?:minister|secretary|president|chancellor|premier|treasurer|taoiseach)$/;
/** Offices of a part of a state. */
const regional = /\b(?:chief minister|governor|mayor|shadow|former|opposition|general)\b/i;

/** Whether the actor is an office or body of a state that the text does not name with it. */
function isOfSomeState(scene: Scene, { kind, name, noun, country }: Actor): boolean {
  if (country !== null) return false;
  if (kind === null && officials.test(noun ?? '')) return !regional.test(name);
  if (kind === null)
    return noun !== null && (knownBodies.has(noun) || /^(?:state|republic|kingdom)$/.test(noun));
  if (kind === 'organisation') return ministries.test(name) || /^(?:State|Republic)$/.test(name);
  if (kind !== 'person') return false;
  const office = scene.offices.get(name)?.[0];
  const words = office === undefined ? '' : scene.text.slice(office.start, office.end);
  return statesmen.test(words) && !regional.test(words);
}

const parliaments =
  /\b(?:Parliament|Senate|Congress|Bundestag|Riksdag|Seimas|Saeima|Cabinet|Assembly)\b/;

/** The country of whose words the offset lies in: "The government decided on it", of a minister. */
function speakerHome(scene: Scene, at: number): string | null {
  const { quotes } = scene.understanding;
  const quote = quotes[lastStartingBy(quotes, at + 1)];
  if (quote?.direct !== true || quote.end <= at || quote.speaker === null) return null;
  return scene.homes.get(quote.speaker.name) ?? null;
}

/**
 * The donors of a sum, where "the government", "the Treasury" or a minister without a country pay in
 * pounds: their country is that of the item’s label, the currency’s, else the dateline’s.
 */
export function payersOf(
  scene: Scene,
  donors: readonly Actor[],
  amount: Amount | null,
  at: number,
): readonly Actor[] {
  // "Belgium, 2 June. The Federal Parliament agreed …".
  const label = scene.bodies.labelAt(at);
  const money = amount?.money?.value;
  const paid = money === undefined ? null : countryOfCurrency(money.currency);
  // Dollars are everybody’s.
  const isOwn = paid !== null && paid !== 'United States';
  const isDollars = paid === 'United States' && scene.countryNames.has(paid);
  const country =
    label ??
    (isOwn ? paid : null) ??
    speakerHome(scene, at) ??
    scene.bodies.homeAt(at) ??
    scene.bodies.officialAt(at) ??
    (isDollars ? paid : scene.bodies.main);
  if (country === null) return donors;
  const known = scene.countryNames.get(country);
  return donors.map((donor) =>
    isOfSomeState(scene, donor) ||
    (label !== null && donor.kind === 'organisation' && parliaments.test(donor.name))
      ? { ...donor, name: known ?? country, kind: 'place', country, isNear: false }
      : donor,
  );
}
