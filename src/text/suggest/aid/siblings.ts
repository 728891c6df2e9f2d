import { isFinite } from '../../modality/grammar/finite.ts';
import { openAppositions } from '../../speech/apposition.ts';
import type { Range } from '../../speech/phrases.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import { itemAt } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { wordsBefore, type Amount } from './amount.ts';

const reach = 20;
const joining =
  /(?:,| and)(?: (?:up|to|another|about|some|a|further|for|more|than|at|least|nearly|only|almost|over))*$/;
const going = /^(?:is|are|was|were|will|would|goes|go)$/;

function isAlike(
  previous: Aid | null,
  amount: Amount,
): previous is Aid & { readonly amount: Amount } {
  if (previous?.amount === undefined || previous.amount === null) return false;
  return (previous.amount.money === null) === (amount.money === null);
}

/** Whether another clause with a verb of its own stands between two amounts. */
function isParted(unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isFinite(unit.words, at) && !going.test(unit.words[at]?.text ?? '')) return true;
  return to - from > reach;
}

/** "C$110 million to A, C$42 million to B and up to C$28 million to C": alike to the one before. */
export function siblingOf(unit: Unit, amount: Amount, previous: Aid | null): Aid | null {
  if (!isAlike(previous, amount)) return null;
  const start = previous.amount.to;
  if (amount.from < start || isParted(unit, start, amount.from)) return null;
  // Of goods, every second one is of the same verb; it needs a unit of its own.
  if (amount.money === null && amount.quantity?.value.unit === null) return null;
  return joining.test(` ${wordsIn(unit.words, start, amount.from)}`) ? previous : null;
}

/** "and Sweden, which co-hosted it, 350 million kronor": what the apposition is to. */
function appositionBefore(unit: Unit, from: number): Range | null {
  return unit.words[from - 1]?.text === ',' ? openAppositions(unit.words, from - 1) : null;
}

/**
 * "Japan gave the generators, Korea the pumps and Canada $3 million": a verb of giving with what is
 * given stands before the mark or "and" at the word, and not a row of those who get it.
 */
function isOfGift(scene: Scene, unit: Unit, coordinator: number): boolean {
  let last = coordinator - 1;
  if (unit.words[last]?.text === ',') last -= 1;
  const word = unit.words[last];
  if (word === undefined || word.kind !== 'word') return false;
  if (itemAt(scene.understanding.names, word.start) !== null) return false;
  return unit.uses.some(
    ({ at, lemma, isPassive }) => isGiftVerb.test(lemma) && !isPassive && at < last,
  );
}

const isGiftVerb =
  /^(?:give|send|pledge|promise|donate|provide|offer|contribute|supply|deliver|commit)$/;

/** "The EU has allocated €3 million, Germany €1 million": a donor without a verb. */
export function gappedDonor(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  previous: Aid | null,
): readonly Actor[] {
  if (previous?.amount !== undefined && (previous.amount?.to ?? 0) > amount.from) return [];
  const apposed = appositionBefore(unit, amount.from);
  const word = unit.words[(apposed?.to ?? amount.from) - 1];
  const name = word === undefined ? null : itemAt(scene.understanding.names, word.start);
  if (name === null || name.end !== word?.end || name.kind === 'item' || name.kind === 'person')
    return [];
  const before = nameStart(unit, (apposed?.to ?? amount.from) - 1, name);
  const partner =
    unit.words[before - 1]?.text === 'and' ? partnerOf(scene, unit, before - 1) : null;
  const first = partner === null ? before : nameStart(unit, before - 2, partner);
  // "the Gulf states gave $1.4 billion: Saudi Arabia $700 million".
  if (!/^(?:,|and|;|:|while|but)$/.test(unit.words[first - 1]?.text ?? '')) return [];
  if (!isAlike(previous, amount) && !isOfGift(scene, unit, first - 1)) return [];
  const last = actorOfName(scene, name);
  return partner === null ? [last] : [actorOfName(scene, partner), last];
}

/** Where the name that ends at the word begins, with its article. */
function nameStart(unit: Unit, end: number, { start }: FoundName): number {
  let at = end;
  while (at > 0 && (unit.words[at - 1]?.start ?? 0) >= start) at -= 1;
  return unit.words[at - 1]?.text === 'the' ? at - 1 : at;
}

/** "and Austria and Slovenia 12 units": the name that is joined to another before the word "and". */
function partnerOf(scene: Scene, unit: Unit, and: number): FoundName | null {
  const word = unit.words[and - 1];
  const name = word === undefined ? null : itemAt(scene.understanding.names, word.start);
  if (name === null || name.end !== word?.end || !/^(?:place|organisation)$/.test(name.kind))
    return null;
  const first = nameStart(unit, and - 1, name);
  return /^(?:,|and|;|while|but)$/.test(unit.words[first - 1]?.text ?? '') ? name : null;
}

/** "300,000 shells, a gift worth $1.5 billion": the sum is what the goods are worth. */
export function isWorthOf(unit: Unit, amount: Amount, previous: Aid): boolean {
  if (amount.money === null || previous.amount?.money !== null) return false;
  const before = wordsBefore(unit, amount, 7);
  // "20 vehicles from Britain and fuel worth $10 million": other goods.
  if (/\band (?!worth)(?:\S+ ){1,3}(?:worth|valued)/.test(before)) return false;
  return /\b(?:worth|valued at|priced at|at a cost of|at an estimated cost of|costing)(?: (?:about|some|around|nearly|more|than|over|up|to|at|least))*$/.test(
    before,
  );
}
