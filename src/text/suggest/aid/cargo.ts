import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import type { Actor } from '../actors/actor.ts';
import { countryActor } from '../actors/make.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { unitWords, type Amount } from './amount.ts';
import { goodsOf } from './goods.ts';

const carriers =
  /^(?:planes?|flights?|aircraft|helicopters?|ships?|vessels?|boats?|trucks?|lorries|lorry|convoys?|trains?|shipments?|consignments?|cargo|airlift|batch|delivery)$/;
const loading = /\b(?:carrying|loaded with|laden with|transporting|bringing|with|of)$/;
const moving =
  /\b(?:arrived?|arrives|reached|reaches|landed|lands|left|leaves|departed|docked|entered|crossed|set off|set out|took off|touched down|is due|was due|are due|will (?:leave|arrive|follow|depart)|has (?:left|arrived|reached|landed|docked))\b/;
/** How many sentences back the gift that a cargo is of may stand. */
const reach = 8;

/** Whose the cargo is: "A Turkish ship carrying", else the giver of the gift told before. */
function sendersOf(scene: Scene, unit: Unit, carrier: number, last: Aid | null): readonly Actor[] {
  for (let at = carrier - 1; at >= Math.max(0, carrier - 3); at -= 1) {
    const word = unit.words[at];
    if (word?.isCapital !== true) continue;
    const country = countryOfDemonym(scene.text.slice(word.start, word.end));
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return last !== null && unit.index - last.draft.unit.index <= reach ? last.donors : [];
}

/** Who sends goods that a ship or plane is said to bring; empty if the words tell of no such. */
export function cargoOf(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  last: Aid | null,
): readonly Actor[] {
  if (amount.quantity === null || goodsOf(unitWords(amount)) === null) return [];
  const from = Math.max(0, amount.from - 9);
  const lead = wordsIn(unit.words, from, amount.from);
  const isNext =
    last?.draft.unit === unit && /^(?:and|,)$/.test(unit.words[amount.from - 1]?.text ?? '');
  if (!loading.test(lead) && !isNext) return [];
  if (!moving.test(wordsIn(unit.words, amount.to, amount.to + 14))) return [];
  for (let at = amount.from - 2; at >= from; at -= 1)
    if (carriers.test(unit.words[at]?.text ?? '')) return sendersOf(scene, unit, at, last);
  return isNext ? last.donors : [];
}
