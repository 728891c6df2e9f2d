import { isFinite } from '../../../modality/grammar/finite.ts';
import { holdsAny, wordsIn } from '../../grammar/look.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Unit } from '../../scene/unit.ts';
import type { Aid } from '../aid.ts';
import { amountsIn, unitWords, type Amount } from '../amount.ts';
import { aidNouns } from '../words.ts';
import { itemAt } from '../../../document/find.ts';
import { giversOf } from '../givers.ts';
import { isGiving } from '../giving.ts';
import { goodsOf } from '../goods.ts';
import { actorsIn } from '../../actors/actors-in.ts';
import type { Around } from './clause.ts';
import { ownersBefore, sourcesIn } from './donors-told.ts';
import { doers, told, type Reading } from './reading.ts';
import { filler } from './words.ts';

const compared = new RegExp(
  `(?:^|\\s)(?:(?:up|down) (?:sharply |slightly )?from|compared (?:with|to)|against|after|than|as much as|on top of|in addition to|instead of)(?: (?:the|its|their|${filler}))*$`,
);
const earlier =
  /^(?:\S+ ){0,4}?(?:year|years|last|in (?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|announced|pledged|promised|given|before|previous|previously|earlier|agreed|committed|it (?:had|has|gave|sent|pledged|promised)|so far)\b/;

/** "up from the €320m announced in January", behind a gift: an earlier one of the same giver. */
export function byComparison(
  unit: Unit,
  { lead, tail }: Around,
  amount: Amount,
  last: Aid | null,
): readonly Reading[] {
  if (
    last === null ||
    amount.money === null ||
    last.amount?.money?.value.currency !== amount.money.value.currency
  )
    return [];
  const isBeside =
    last.draft.unit === unit ||
    (unit.index - last.draft.unit.index === 1 && /^(?:that|this|it) (?:is|was)\b/.test(lead));
  // The weight makes up for what speaks against comparisons in general.
  return isBeside && compared.test(lead) && earlier.test(tail) ? [told(8, last.donors)] : [];
}

const giftBeforeColon =
  /\b(?:offer|give|gave|given|send|sent|promis|pledg|provid|money|package|support|aid|help|contribut|decid|approv|agree|deliver|donat|grant|new|fresh|sum)/;

/** "What we offer is money: 900 million", "decided on it on Thursday: €118 million". */
export function behindColon(scene: Scene, unit: Unit, amount: Amount): readonly Reading[] {
  let colon = amount.from - 1;
  while (colon > amount.from - 5 && unit.words[colon]?.kind === 'word') colon -= 1;
  if (unit.words[colon]?.text !== ':') return [];
  const from = Math.max(0, colon - 16);
  if (!giftBeforeColon.test(wordsIn(unit.words, from, colon))) return [];
  const use = unit.uses.findLast(
    (one) => one.at >= from && one.at < colon && isGiving(one) && one.subject !== null,
  );
  if (use !== undefined) return [told(2.5, giversOf(scene, actorsIn(scene, unit, use.subject)))];
  let verb = colon - 1;
  while (verb >= from && !isFinite(unit.words, verb)) verb -= 1;
  return verb < from ? [] : [told(2, doers(scene, unit, verb)), told(1.5, [])];
}

const cleft = new RegExp(
  `(?:^|\\s)(?:what|all|the (?:only thing|most|least)) .*\\b(?:is|was|are|were|will be|would be)(?: ${filler})*$`,
);

/** "What we could lend the mission is one helicopter". */
export function inCleft(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  around: Around,
): readonly Reading[] {
  if (!cleft.test(around.lead)) return [];
  const use = unit.uses.find(
    (one) => one.at >= around.from && one.at < amount.from && isGiving(one) && one.subject !== null,
  );
  return use === undefined ? [] : [told(2.5, giversOf(scene, actorsIn(scene, unit, use.subject)))];
}

const shipped = new RegExp(
  `(?:^|\\s)(?<carrier>(?:planes?|flights?|aircraft|helicopters?|ships?|vessels?|boats?|trucks?|lorr(?:y|ies)|convoys?|trains?|ferry|barges?|airlift)) (?:\\S+ ){0,9}?(?:left|arrived|landed|reached|departed|took off|set off|leaves|arrives|lands|docked|flew|sailed|entered|crossed|is due|was due|will (?:leave|land|arrive|bring|carry)|has (?:left|landed|arrived))(?: \\S+){0,9}? (?:with|carrying|bringing|loaded with)(?: ${filler})*$`,
);

/** "A first aircraft left on Monday with 38 tonnes of goods": what a carrier brings. */
export function asCargo(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  around: Around,
): readonly Reading[] {
  if (amount.money !== null || goodsOf(unitWords(amount)) === null) return [];
  if (!shipped.test(around.lead)) return [];
  const sources = sourcesIn(scene, unit, amount, around);
  // The weight makes up for what speaks against "with" in general.
  return [told(4, sources)];
}

const listing = /(?:,|and|plus|as well as|along with|together with|alongside)(?: \S+){0,2}$/;
const adding = /(?:plus|as well as|along with|together with|alongside)(?: \S+){0,2}$/;

/** "$180 million, all of it a loan, six boats and two clinics", "four boats, plus €900,000". */
export function inList(
  unit: Unit,
  { lead }: Around,
  amount: Amount,
  last: Aid | null,
): readonly Reading[] {
  if (last === null || last.draft.unit !== unit || last.amount === null) return [];
  if (amount.money === null && goodsOf(unitWords(amount)) === null) return [];
  if (amount.from - last.amount.to > 9 || amount.from < last.amount.to) return [];
  for (let at = last.amount.to; at < amount.from; at += 1) if (isFinite(unit.words, at)) return [];
  const joined = amount.money === null ? listing : adding;
  return joined.test(lead) ? [told(2, last.donors)] : [];
}

const totalling = new RegExp(
  `(?:^|\\s)(?:it|that|this|the (?:figure|total|sum|amount))(?: \\S+)? (?:will be|would be|is|was|makes|made|became|has grown to|rose to|rises to|comes to|came to)(?: ${filler})*$`,
);

/** "We gave 400 million last year. This year it will be 550 million." */
export function asTotal(
  unit: Unit,
  { lead }: Around,
  amount: Amount,
  last: Aid | null,
): readonly Reading[] {
  if (last === null || unit.index - last.draft.unit.index !== 1 || last.amount === null) return [];
  const isAlike =
    amount.money === null
      ? unitWords(amount).length === 0 && last.amount.money === null
      : amount.isBorrowed === true;
  return isAlike && totalling.test(lead) ? [told(2, last.donors)] : [];
}

const mostPairs = 12;
/** How far back, in sentences, the gift may stand that tells what names and sums are of. */
const pairReach = 6;

/** The index of the first word of the name that ends right before the amount, or null. */
function nameBefore(scene: Scene, unit: Unit, amount: Amount): number | null {
  const word = unit.words[amount.from - 1];
  const name = word === undefined ? null : itemAt(scene.understanding.names, word.start);
  if (name === null || word === undefined || name.end !== word.end) return null;
  if (name.kind !== 'place' && name.kind !== 'organisation') return null;
  let from = amount.from - 1;
  while (from > 0 && (unit.words[from - 1]?.start ?? -1) >= name.start) from -= 1;
  const before = unit.words[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return before < 0 || /^(?:,|:|;|and|\(|-|–|—)$/.test(unit.words[before]?.text ?? '')
    ? from
    : null;
}

/** "Our count: Germany €17bn, Britain £13bn and Denmark €9bn so far": names with their sums. */
export function inPairs(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  last: Aid | null,
): readonly Reading[] {
  const from = amount.money === null ? null : nameBefore(scene, unit, amount);
  const isNear = last !== null && unit.index - last.draft.unit.index <= pairReach;
  if (from === null || (!isNear && !holdsAny(unit.words, 0, unit.words.length, aidNouns)))
    return [];
  const pairs = amountsIn(scene, unit)
    .slice(0, mostPairs)
    .filter((one) => one.money !== null && nameBefore(scene, unit, one) !== null);
  if (pairs.length < 2) return [];
  return [told(2.5, giversOf(scene, actorsIn(scene, unit, { from, to: amount.from })))];
}

/** "Belgium’s €1 billion", "its 40 generators": nothing but an owner. */
export function byOwner(scene: Scene, unit: Unit, amount: Amount): readonly Reading[] {
  const owners = ownersBefore(scene, unit, amount.from);
  return owners.length > 0 ? [told(0.5, owners)] : [];
}
