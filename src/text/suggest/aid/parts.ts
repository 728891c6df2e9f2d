import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';

/** How far back, in sentences, "of the new money" may look for the whole. */
const reach = 12;
/** How many of the latest gifts are looked at. */
const mostAids = 30;
const ofWhole =
  /^of (?:it|that|this|which|them|these|the (?:\w+ ){0,2}(?:money|sum|total|package|aid|funds|funding|amount|assistance|share|grant|loan|pledge|support))\b/;
const before =
  /\b(?:including|of which|among which|among them|out of which|includes?|included|comprising|made up of|consisting of|split (?:between|into|among)|divided (?:between|into|among)|half of (?:it|which))\b/;

const listed =
  /(?:^| )[:-](?: (?:an?|the|up|to|about|some|another|initial|first|further|additional|direct|cash|soft|bridging|loans?|grants?|guarantees?|credits?|package|packages|sum|total|donation|contribution|payment|tranche|in|of|worth))*$/;

/** The index behind the phrase that a sentence such as "Of the €640 million, …" begins with, or 0. */
export function leadingOf(unit: Unit): number {
  if (unit.words[0]?.text !== 'of') return 0;
  const comma = unit.words.findIndex(({ text }) => text === ',');
  return comma > 0 && comma < 14 ? comma : 0;
}

function sameMoney(a: Amount | null, b: Amount): boolean {
  const [x, y] = [a?.money?.value, b.money?.value];
  if (x === undefined || y === undefined || x.amount === null) return false;
  return x.currency === y.currency && x.amount === y.amount;
}

/** Whether both are money of one currency, and the first is the smaller. */
export function isLess(a: Amount, b: Amount | null): boolean {
  const [x, y] = [a.money?.value, b?.money?.value];
  if (x === undefined || y === undefined || x.currency !== y.currency) return false;
  return Number(x.amount ?? x.high) < Number(y.amount ?? y.low);
}

function isWhole({ amount, draft }: Aid): boolean {
  return amount !== null && amount.money !== null && draft.partOf === null;
}

/** Whether the words hold one of the name: "the Alder share" that of the Alder Foundation. */
function isNamed(lead: string, { recipients, donors }: Aid): boolean {
  const words = [...recipients, ...donors].flatMap(({ name }) => name.split(' '));
  return words.some((word) => word.length > 3 && lead.includes(word));
}

/** The fact that "Of the €640 million", "Of the Alder share" speaks of. */
export function wholeOfLead(
  scene: Scene,
  unit: Unit,
  aids: readonly Aid[],
  amounts: readonly Amount[],
): Aid | null {
  const end = leadingOf(unit);
  if (end === 0) return null;
  const named = amounts.find(({ to }) => to <= end + 1);
  const recent = aids
    .slice(-mostAids)
    .filter(({ draft }) => unit.index - draft.unit.index <= reach * 2);
  if (named !== undefined) return recent.findLast(({ amount }) => sameMoney(amount, named)) ?? null;
  const lead = scene.text.slice(unit.start, unit.words[end]?.start ?? unit.end);
  return recent.findLast((aid) => isNamed(lead, aid)) ?? recent.findLast(isWhole) ?? null;
}

/** "USAID’s $80 million will go to three agencies: WFP ($50 million) and IOM ($30 million)". */
function isBracketed(unit: Unit, amount: Amount, { draft, donors, amount: whole }: Aid): boolean {
  if (unit.words[amount.from - 1]?.text !== '(' || draft.unit !== unit) return false;
  const [donor, ...more] = donors;
  if (donor === undefined || donor.kind === null || more.length > 0) return false;
  const between = wordsIn(unit.words, whole?.to ?? 0, amount.from);
  return between.includes(' : ') && isLess(amount, whole);
}

/** The sentence’s aid that the amount is contained in: "including", "of which", "£350 million of it". */
export function wholeWithin(unit: Unit, amount: Amount, previous: Aid | null): Aid | null {
  if (previous === null) return null;
  const start = previous.amount?.to ?? amount.from - 6;
  if (before.test(wordsIn(unit.words, Math.max(start, amount.from - 8), amount.from)))
    return previous;
  // "$1 billion: $700 million for shells and …", "£2bn: a loan of £1.5bn and …".
  const lead = wordsIn(unit.words, Math.max(start, amount.from - 7), amount.from);
  const isListed = listed.test(lead) && isLess(amount, previous.amount);
  if (isListed) return previous;
  const shared = previous.whole ?? previous;
  if (isBracketed(unit, amount, shared)) return shared;
  return ofWhole.test(wordsIn(unit.words, amount.to, amount.to + 6)) ? previous : null;
}

/** "London will provide £350 million, with Norway contributing further funding": who gives the rest. */
function hasRest(unit: Unit, amount: Amount): boolean {
  return unit.uses.some(
    ({ lemma, kind, at, from, subject }) =>
      kind === 'gerund' &&
      at > amount.to &&
      subject?.to === from &&
      /^(?:contribute|add|provide|cover|give|pay)$/.test(lemma),
  );
}

/** An earlier sentence’s aid that "of the new money", or what others add to, is a part of. */
export function wholeBefore(unit: Unit, amount: Amount, aids: readonly Aid[]): Aid | null {
  const whole = lastWhole(unit, aids);
  if (whole === null || whole.draft.unit === unit) return null;
  if (ofWhole.test(wordsIn(unit.words, amount.to, amount.to + 6))) return whole;
  const isNear = unit.index - whole.draft.unit.index <= 2;
  return isNear && hasRest(unit, amount) && isLess(amount, whole.amount) ? whole : null;
}

/** The last aid of money that is not itself a part, within reach. */
export function lastWhole(unit: Unit, aids: readonly Aid[], back = reach): Aid | null {
  const found = aids.slice(-mostAids).findLast(isWhole);
  return found !== undefined && unit.index - found.draft.unit.index <= back ? found : null;
}
