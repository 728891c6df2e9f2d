import { stateBodies } from '../actors/head-words.ts';
import { countryNamed } from '../../lexicon/countries-lookup.ts';
import { firstOf, holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import { isOwnMove } from '../deployment/own-force.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from '../actors/actor.ts';
import { unitWords, type Amount } from './amount.ts';
import type { Giving } from './giving.ts';
import { goodsOf } from './goods.ts';
import { isOfProgramme } from './programme.ts';
import { isInNeed } from './recipients.ts';
import { aidNouns, businessWords, noGoods, strongVerbs, withholdVerbs } from './words.ts';

const publicBodies =
  /\b(?:Fund|Bank|Foundation|Commission|Union|Nations|Programme|Program|Agency|Council|Ministry|Government|Parliament|Congress|Senate|Cross|Crescent|EU|UN|USAID|UNICEF|Unicef|IMF|ADB|NATO|Treasury|Trusts?|Charity|Aid|Relief|Oxfam|Caritas|Rotary|Facility|Office|Department|Administration|Authority|Organi[sz]ation|WFP|WHO|UNHCR|AIIB|AfDB|EIB|EBRD|ECHO|Lottery|Sida|Norad|Danida|GIZ|KfW|JICA|KOICA|AFD|DFAT|FCDO|Enabel|TIKA|MSF|IRC|IFRC|ICRC|UNDP|UNRWA|OCHA|FAO|UNFPA|IOM|IDB|IsDB|NDB|Gavi|CARE|Concern|Goal|Mission|Children|Vision|Corps|Médecins|Committee|Commonwealth|Institute|Society)\b/;

/** Whether the actor is a state or a public body: what it gives is aid without more words. */
export function isState({ kind, country, name, members, noun }: Actor): boolean {
  if (kind === 'place' || country !== null || countryNamed(name) !== null) return true;
  if (kind === 'organisation') return publicBodies.test(name);
  return members.length > 0 || stateBodies.has(noun ?? '');
}

const givers =
  /^(?:donors|leaders|ministers|lawmakers|mps|senators|creditors|delegates|attendees|members|allies|partners|readers|supporters|investors|governments|countries|companies|businesses|foundation|charity|bank|fund|states|nations|lenders|group|lender|trust|trusts|foundations|charities|ngo|ngos|church|churches|bloc|alliance|agency|agencies|philanthropist|billionaire|donor|company|firm|board|fund|funds|city|council|province|centre|commission|union|committee|authority|institution|institutions|federation|society|association|network|ministries|emirate)$/;

/** Whether a phrase without a name is of those who give. */
export function isGiver({ noun }: Actor): boolean {
  return noun !== null && (stateBodies.has(noun) || givers.test(noun));
}

/** Whether the actor has a name, or is said to be of a country. */
function isNamed({ kind, country, printed }: Actor): boolean {
  // "World Vision": a name that no list has.
  return (
    kind !== null ||
    country !== null ||
    /^(?:\p{Lu}[\p{L}&-]* ){1,4}\p{Lu}[\p{L}&-]*$/u.test(printed ?? '')
  );
}

/** "a third of the €3 billion": the sum is of something else. */
const fraction =
  /\b(?:third|half|quarter|fifth|tenth|fraction|part|portion|much|most|some|none|all|rest) of (?:the |its |their |that )$/;

/** Whether the amount is only compared with: "more than the $3 billion of last year", "up from". */
function isCompared(unit: Unit, from: number): boolean {
  const [one, two, three] = [1, 2, 3].map((back) => unit.words[from - back]?.text ?? '');
  if (one === 'than' || (two === 'than' && one === 'the')) return true;
  if (one === 'from' && (two === 'up' || two === 'down' || two === 'rise')) return true;
  if (one === 'to' && two === 'compared' && three !== '') return true;
  return fraction.test(`${wordsIn(unit.words, from - 5, from)} `);
}

/** "spends $900 billion a year on defence": what states spend on themselves. */
function isOwnSpending(unit: Unit, to: number): boolean {
  return /\bon (?:its |their |the )?(?:own )?(?:defen[cs]e|militar\w+|armed|arms|war|pensions?|interest|health|healthcare|education|schools|roads|welfare|debt|advertising|research|weapons)\b/.test(
    wordsIn(unit.words, to, to + 8),
  );
}

/** "will finance the production of drones with 300 million euros". */
function isWithSum(unit: Unit, from: number): boolean {
  return /(?:^| )with(?: (?:up|to|about|more|than|at|least|some|another|nearly|around|over))*$/.test(
    wordsIn(unit.words, from - 5, from),
  );
}

const clauses = new Set(
  'from provided if unless once because which who while until when'.split(' '),
);
const gifts = /^(?:give|provide|donate|grant|contribute|pledge|promise|offer|disburse|lend)$/;

/** Whether a sum of money that a verb or noun of giving belongs to is aid. */
export function isAidMoney(
  unit: Unit,
  amount: Amount,
  giving: Giving,
  recipients: readonly Actor[],
): boolean {
  const { from, to } = amount;
  if (isCompared(unit, from)) return false;
  const { use, noun, donors } = giving;
  if (giving.isTotal === true) return true;
  const isNameless = donors.length > 0 && !donors.some((donor) => isNamed(donor) || isGiver(donor));
  if (isNameless) return false;
  const near = { from: Math.min(from, use?.at ?? from) - 2, to: to + 8 };
  const isBearing =
    use !== null &&
    /^(?:reimburse|bankroll|underwrite|co-fund|co-finance|guarantee|insure)$/.test(use.lemma);
  // "$60 million for salaries": what a gift is for.
  const isGift = use !== null && gifts.test(use.lemma) && donors.some(isState);
  const clause = firstOf(unit.words, to, near.to, clauses) ?? near.to;
  const purpose = isGift && unit.words[to]?.text === 'for' ? to : clause;
  const isBusiness = !isBearing && holdsAny(unit.words, near.from, purpose, businessWords);
  const hasNoun =
    holdsAny(unit.words, near.from, near.to, aidNouns) ||
    aidNouns.has(unit.words[noun ?? -1]?.text ?? '');
  const isForState = recipients.some(isState);
  // Whoever spends on himself gives nothing: of a state, it is told as a gift.
  if (
    use?.lemma === 'spend' &&
    !hasNoun &&
    !isForState &&
    !donors.some(({ kind, name }) => kind === 'place' || name === 'EU' || name === 'European Union')
  )
    return false;
  if (use?.lemma === 'spend' && !isForState && isOwnSpending(unit, to)) return false;
  const isPaid =
    use?.lemma === 'pay' &&
    donors.some(isState) &&
    (!/^(?:for|in|to|of|as|towards)$/.test(unit.words[to]?.text ?? '') ||
      /^in (?:full|cash|advance|all|total|two|three|four|instal\w*|stages)\b/.test(
        wordsIn(unit.words, to, to + 2),
      ));
  const isEnded =
    use !== null && withholdVerbs.has(use.lemma) && isOfProgramme(unit, to) && donors.some(isState);
  const strong =
    (use !== null && (strongVerbs.has(use.lemma) || use.lemma === 'support')) || isPaid || isEnded;
  if (isBusiness)
    return hasNoun && donors.length > 0 && (isForState || (noun !== null && donors.some(isState)));
  const isForNeedy = recipients.some((one) => isInNeed(one.noun));
  if (donors.length === 0) return use?.isPassive === true && strong && (isForState || isForNeedy);
  if (use === null) return noun !== null ? hasNoun || isForState : giving.isSource === true;
  if (hasNoun || noun !== null || isForState) return true;
  if (strong) return true;
  const isWith = /^(?:finance|fund)$/.test(use.lemma) && isWithSum(unit, from);
  return (
    donors.some(isState) &&
    (recipients.length > 0 ||
      isWith ||
      /^(?:announce|approve|sanction|spend|release|unveil|confirm|put|set|propose|consider|weigh|mull|inject|clear|add|cover)$/.test(
        use.lemma,
      ))
  );
}

const carriers =
  /^(?:planes?|flights?|aircraft|helicopters?|ships?|vessels?|boats?|trucks?|lorries|lorry|convoys?|trains?|shipments?|consignments?|cargo|airlift)$/;

/**
 * "a hospital with 120 beds": part of what is given, but in "supply Peru with tents", "sent a plane
 * with 35 tonnes of dates".
 */
function isComponent(unit: Unit, use: Use, { from }: Amount): boolean {
  return (
    unit.words[from - 1]?.text === 'with' &&
    !carriers.test(unit.words[from - 2]?.text ?? '') &&
    !/^(?:supply|provide|equip|furnish)$/.test(use.lemma)
  );
}

const free =
  /\b(?:aid|donat\w+|free|gifts?|grants?|humanitarian|relief|charity|pledg\w+|package)\b/;
const trading =
  /\b(?:sales?|sell|selling|sold|export|exports|lease|leasing|rent|contracts?|order|orders|customers?)\b/;

/** "Boeing delivered 57 aircraft", "approved the sale of 40 jets": business, no gift. */
function isTraded(unit: Unit, use: Use, amount: Amount, { donors }: Giving): boolean {
  const words = wordsIn(unit.words, Math.min(use.from, amount.from), amount.to + 10);
  if (free.test(words)) return false;
  if (trading.test(words) && !/\bfor\b/.test(words)) return true;
  const isOfFirms =
    donors.length > 0 && donors.every((one) => one.kind === 'organisation' && !isState(one));
  return (
    /^(?:deliver|supply|ship|provide|transfer)$/.test(use.lemma) &&
    isOfFirms &&
    goodsOf(unitWords(amount))?.aidType === 'military'
  );
}

const aimed =
  /\b(?:drones?|missiles?|rockets?|aircraft|jets?|bombers?|warplanes?|ships?|boats?|bombs?)\b.*\b(?:at(?! (?:no|a|the (?:request|invitation))\b)|against|towards?|around)\b/;

/** "sent 38 drones and four missiles towards Odesa": no gift. */
export function isAimed(unit: Unit, { lemma }: Use, from: number, to: number): boolean {
  return (
    /^(?:send|fly|drop|release|dispatch|rush)$/.test(lemma) &&
    aimed.test(wordsIn(unit.words, from, to))
  );
}

const isHandedOver =
  /^(?:hand|bring|ship|transfer|distribute|airlift|airdrop|air-drop|equip|fly|rush)$/;

/** Whether a count that a verb of giving belongs to is of goods that are given. */
export function isAidGoods(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  giving: Giving,
  recipients: readonly Actor[],
): boolean {
  const { use, donors } = giving;
  if (use === null || isCompared(unit, amount.from)) return false;
  if (donors.length === 0 && !(use.isPassive && recipients.some(isState))) return false;
  if (isComponent(unit, use, amount)) return false;
  // "sent 138 drones at us", "sent 38 drones and four missiles towards Odesa".
  if (isAimed(unit, use, amount.from, Math.min(use.objects.to, amount.to + 9))) return false;
  if (isTraded(unit, use, amount, giving)) return false;
  // "a company of 180".
  if (
    /\b(?:company|team|battalion|force|contingent|crew|group|staff|garrison|brigade|unit|convoy|army|squad) of(?: (?:about|some|around|up|to|nearly|at|least|over))*$/.test(
      wordsIn(unit.words, amount.from - 6, amount.from),
    )
  )
    return false;
  // "gave a toll of 17".
  if (
    /\b(?:toll|figure|count|estimate|number|total) of(?: \S+){0,2}$/.test(
      wordsIn(unit.words, amount.from - 6, amount.from),
    )
  )
    return false;
  const words = unitWords(amount);
  const head = words.at(-1);
  if (
    !strongVerbs.has(use.lemma) &&
    !/^(?:hand|bring|ship|transfer|distribute|airlift|airdrop|air-drop|drop|pre-position|preposition|equip|announce|approve|dispatch|rush|fly|release|share|order|extend|train|fund|finance|pay)$/.test(
      use.lemma,
    )
  )
    return false;
  if (head === undefined) {
    // "has given us four and promised another six": who gives to whom must be told.
    return (
      strongVerbs.has(use.lemma) &&
      (donors.some(isState) || recipients.length > 0) &&
      unit.words[amount.to]?.text !== 'of'
    );
  }
  // "has trained 82,000 soldiers".
  if (use.lemma === 'train') return donors.some(isNamed);
  if (words.some((word) => noGoods.has(word))) return false;
  if (isOwnMove(scene, unit, use, amount.to - 1)) return false;
  if (donors.length > 0 && !donors.some(isNamed))
    return recipients.some(isState) || (donors.some(isGiver) && goodsOf(words) !== null);
  if (goodsOf(words) !== null || recipients.length > 0) return true;
  return donors.some(isState) && (strongVerbs.has(use.lemma) || isHandedOver.test(use.lemma));
}
