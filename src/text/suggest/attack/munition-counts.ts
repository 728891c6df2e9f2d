import type { Scene } from '../scene/scene.ts';
import { namesIn } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { CountPlace } from './count-places.ts';
import { unitWordsOf } from './count-places.ts';
import { wordsIn } from '../grammar/look.ts';
import { attackNouns, hurtWords, killWords, munitions } from './words.ts';

/** What is counted of munitions, and by which sort of them; null where the words leave it out. */
export interface MunitionCount {
  readonly role: 'launched' | 'intercepted';
  readonly sort: string | null;
}

const firing =
  /^(?:fired|fires|fire|firing|launched|launches|launch|launching|unleashed|unleashing|sent|sending|hurled|involving|used|using)$/;
const downing =
  /^(?:got|downed|downs|down|downing|intercepted|intercepting|intercepts|destroyed|destroying|neutrali[sz]ed|neutrali[sz]ing|repelled|shot|shooting|jammed|lost|suppressed|crashed|stopped|stopping|brought|bringing|thwarted)$/;
/** What flying things do by themselves in the end. */
const ending = /^(?:crashed|disappeared|vanished|fell)$/;
/** What those that get through do: "two missiles slammed into a market". */
const hitting = /^(?:slammed|hit|struck|landed|exploded|crashed|targeted)$/;
const being = /^(?:was|were|been|being|got|be|are|is)$/;
const droneWords = /^(?:drones?|uavs?|shaheds?|gerans?|lancets?|quadcopters?)$/;
const parts = /^(?:them|which|these|those)$/;

/** The sort of what is counted; null for a count whose noun is left out. */
export function sortOf(scene: Scene, unit: Unit, place: CountPlace): string | null {
  const words = unitWordsOf(place);
  if (words.some((word) => droneWords.test(word))) return 'drone';
  const word = words.find((one) => munitions.has(one));
  if (word !== undefined) return word.replace(/s$/, '');
  if (
    /\b(?:aerial|air) (?:targets?|objects?)$|^means of (?:air )?attack|air attack/.test(
      words.join(' '),
    )
  )
    return 'target';
  const items = namesIn(scene, place.quantity.whole).filter(({ kind }) => kind === 'item');
  if (items.length > 0)
    return items.some(({ name }) => droneWords.test(name.toLowerCase())) ? 'drone' : 'missile';
  // "61 of the drones".
  const behind = unit.words.slice(place.to, place.to + 4).map(({ text }) => text);
  if (behind[0] !== 'of') return null;
  const noun = behind.find((text) => munitions.has(text));
  return noun === undefined ? null : droneWords.test(noun) ? 'drone' : noun.replace(/s$/, '');
}

/** Whether the count stands alone or for some of those told of before: "47", "86 of them". */
function isElided(unit: Unit, place: CountPlace): boolean {
  if (unitWordsOf(place).length > 0 && place.quantity.unit !== null) return false;
  const next = unit.words[place.to]?.text ?? '';
  return next !== 'of' || parts.test(unit.words[place.to + 1]?.text ?? '');
}

/** What the words behind say: "47 were shot down", "31 drones launched at the region". */
function roleBehind(
  scene: Scene,
  unit: Unit,
  place: CountPlace,
  stop: number,
  isAmong: boolean,
): MunitionCount['role'] | null {
  let isBeing = false;
  let isFired = false;
  for (let at = place.to; at < Math.min(stop, place.to + 10); at += 1) {
    const { text = '', kind } = unit.words[at] ?? {};
    if (kind === 'mark' || /^(?:and|but|while|or|at|when|after|killing|hitting)$/.test(text)) {
      if (text === 'at' && isFired) continue;
      break;
    }
    if (being.test(text)) isBeing = true;
    else if (text.endsWith('ing')) break;
    else if (ending.test(text)) return 'intercepted';
    else if (downing.test(text) && (isBeing || at === place.to)) return 'intercepted';
    else if (hitting.test(text) && !isAmong && sortOf(scene, unit, place) !== null) isFired = true;
    else if (firing.test(text) || (/^(?:entered|violated|breached)$/.test(text) && isFight(unit)))
      isFired = true;
  }
  return isFired ? 'launched' : null;
}

/** What the nearest verb before says: "fired nine missiles and 63 drones". */
function roleBefore(unit: Unit, place: CountPlace, reach: number): MunitionCount['role'] | null {
  for (let at = place.from - 1; at >= Math.max(0, place.from - reach); at -= 1) {
    const { text = '', kind } = unit.words[at] ?? {};
    if (kind === 'mark' && text !== ',') return null;
    if (downing.test(text)) return 'intercepted';
    if (given.test(text) && !isFight(unit)) return null;
    if (firing.test(text)) return 'launched';
  }
  return null;
}

/** "sent 200 drones to Ukraine": a gift, where nothing else tells of an attack. */
const given = /^(?:sent|sending|used|using)$/;

function isFight(unit: Unit): boolean {
  return unit.words.some(
    ({ text }) =>
      attackNouns.has(text) ||
      killWords.has(text) ||
      hurtWords.has(text) ||
      /^(?:overnight|against|intercepted|downed|shot|hit|struck|enemy|defenders)$/.test(text),
  );
}

/** "the drone was one of five that came in", "the other four were shot down": how many there were. */
function ofSeveral(unit: Unit, { from, to, quantity }: CountPlace): MunitionCount | null {
  if (quantity.unit !== null || wordsIn(unit.words, from - 2, from) !== 'one of') return null;
  const behind = wordsIn(unit.words, to, to + 4);
  if (!/^(?:that|which|launched|fired|to|sent|flying|coming)\b/.test(behind)) return null;
  const lead = unit.words.slice(0, from).findLast(({ text }) => craft.test(text));
  return lead === undefined
    ? null
    : { role: 'launched', sort: droneWords.test(lead.text) ? 'drone' : lead.text };
}

const craft = /^(?:drones?|uavs?|missiles?|rockets?|aircraft|shaheds?|projectiles?|shells?)$/;

/** What the count tells of munitions; null where it tells nothing of them. */
export function munitionCountOf(
  scene: Scene,
  unit: Unit,
  place: CountPlace,
  stop: number,
  isAmongMunitions: boolean,
): MunitionCount | null {
  const sort = sortOf(scene, unit, place);
  const several = sort === null ? ofSeveral(unit, place) : null;
  if (several !== null) return several;
  if (sort === null && !(isAmongMunitions && isElided(unit, place))) return null;
  const { of } = place.quantity.value;
  const behind = roleBehind(scene, unit, place, stop, isAmongMunitions);
  const before = roleBefore(unit, place, sort === null ? 3 : 8);
  if (behind === 'intercepted' || (of !== null && before === 'intercepted'))
    return { role: 'intercepted', sort };
  // "Of 31 drones launched", "the 41 of 50 drones launched by Russia" say nothing of these.
  if (of !== null) return sort === null ? null : { role: 'intercepted', sort };
  if (before !== null && !(sort === null && before === 'launched')) return { role: before, sort };
  if (sort === null) return null;
  if (behind !== null) return { role: behind, sort };
  const lead = unit.words.slice(Math.max(0, place.from - 4), place.from).map(({ text }) => text);
  // "followed with nine drones" is a gift.
  const isLed = lead.some((text) => /^(?:with|by|from)$/.test(text)) && isFight(unit);
  return isLed || lead.includes('count') ? { role: 'launched', sort } : null;
}
