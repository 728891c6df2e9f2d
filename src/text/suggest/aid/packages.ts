import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { countryActor } from '../actors/make.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isState } from './accept.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';
import { isGiving, ownerOf } from './giving.ts';
import { giversOf } from './givers.ts';
import { aidNouns } from './words.ts';

/** How far back, in sentences, the package may have been told of. */
const reach = 8;
const nearby = 3;

const gift =
  /^(?:package|packages|aid|assistance|support|donation|donations|contribution|contributions|shipment|shipments|delivery|deliveries|gift|gifts|grant|grants|pledge|pledges|commitment|commitments|consignment|convoy|tranche|funding|offer)$/;
const decided = /^(?:decid|agree|approv|adopt|present|unveil|clear|back|pass|sign|finali)/;

/** Whoever the sentence says gives, decides on or owns a gift, with or without its amount. */
export function giversTold(scene: Scene, unit: Unit): readonly Actor[] {
  const { words } = unit;
  for (const use of unit.uses) {
    if (use.isPassive || !isGiving(use)) continue;
    const donors = giversOf(scene, actorsIn(scene, unit, use.subject));
    if (donors.length > 0 && donors.every((one) => isState(one) || one.kind !== null))
      return donors;
  }
  for (let at = 1; at < Math.min(words.length, 40); at += 1) {
    if (!gift.test(words[at]?.text ?? '')) continue;
    const owner = giversOf(scene, ownerOf(scene, unit, at));
    if (owner.length > 0) return owner;
    const governor = governorOf(words, at);
    if (governor === null || at - governor.head > 12) continue;
    if (!decided.test(words[governor.head]?.text ?? '')) continue;
    const subject = subjectOf(words, governor.from, 'finite', null);
    const deciders = giversOf(scene, actorsIn(scene, unit, subject));
    if (deciders.some((one) => isState(one) || one.kind !== null)) return deciders;
  }
  return [];
}

/** The country that the text is written of, as an actor. */
function homeOf(scene: Scene, { start, end }: Unit): readonly Actor[] {
  const country = scene.bodies.homeAt(start) ?? scene.bodies.officialAt(start);
  return country === null
    ? []
    : [countryActor(scene, country, { start, end: Math.min(end, start + 1) })];
}

/**
 * Who gives the package that a sentence speaks of without saying whose it is: whoever was told to
 * give last, else the state that the text is of. Empty where nothing tells of a gift.
 */
export function packageGivers(scene: Scene, unit: Unit, aids: readonly Aid[]): readonly Actor[] {
  const last = aids.at(-1);
  if (last !== undefined && unit.index - last.draft.unit.index <= reach) return last.donors;
  for (let back = unit.index - 1; back >= Math.max(0, unit.index - nearby); back -= 1) {
    const before = scene.units[back];
    const told = before === undefined ? [] : giversTold(scene, before);
    if (told.length > 0) return told;
    if (before !== undefined && holdsAny(before.words, 0, 40, aidNouns))
      return homeOf(scene, before);
  }
  const isNamed = /\b(?:package|donation|delivery|shipment|consignment|contribution|aid)\b/.test(
    wordsIn(unit.words, 0, 14),
  );
  return isNamed ? homeOf(scene, unit) : [];
}

const filler =
  '(?: (?:about|around|some|nearly|almost|roughly|an|estimated|up|to|more|less|than|over|at|least|a|total|of))*$';
const worth = new RegExp(
  `^(?:which |that |, )*(?:(?:is|are|was|were|will be|would be) )?(?:now )?(?:worth|valued at|estimated at|put at|totals?|totall?ed|totall?ing|amounts? to|amounted to|comes? to|came to|will (?:total|reach|cost)|costs?)${filler}`,
);
const itself = new RegExp(
  `^(?:it|this|that) (?:(?:is|was|will be) worth|(?:totals?|amounts to|comes to))${filler}`,
);

/**
 * Who gives a package that a sum is said to be the worth of: "Sweden’s new package is worth SEK 9
 * billion", "It is worth …" behind a sentence about a package. Empty where it is no gift's.
 */
export function worthGivers(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  aids: readonly Aid[],
): readonly Actor[] {
  if (amount.money === null || amount.from > 24) return [];
  const { words } = unit;
  const before = scene.units[unit.index - 1];
  if (itself.test(wordsIn(words, 0, amount.from))) {
    const told = before === undefined ? [] : giversTold(scene, before);
    const isGift = before !== undefined && before.words.some(({ text }) => gift.test(text));
    return isGift ? (told.length > 0 ? told : homeOf(scene, before)) : [];
  }
  for (let at = amount.from - 1; at >= 0; at -= 1) {
    if (!gift.test(words[at]?.text ?? '')) continue;
    // "aid to Ukraine is worth": up to four words may tell for whom.
    const lead = wordsIn(words, at + 1, amount.from).replace(
      /^(?:to|for|of) (?:\S+ ){1,5}?(?=(?:is|are|was|were|will|worth|amounts?|totals?|comes?) )/,
      '',
    );
    if (!worth.test(lead)) continue;
    const owner = giversOf(scene, ownerOf(scene, unit, at));
    return owner.length > 0 ? owner : packageGivers(scene, unit, aids);
  }
  return [];
}
