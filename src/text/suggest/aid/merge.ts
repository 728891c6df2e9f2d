import { isFinite } from '../../modality/grammar/finite.ts';
import { Cells } from '../cells/cells.ts';
import { cellOf } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { unitWords, type Amount } from './amount.ts';
import { goodsOf } from './goods.ts';
import { noGoods } from './words.ts';

const reach = 12;
const joining =
  /(?:^| )and(?: (?:up|to|another|about|some|a|further|more|than|at|least|nearly|over))*$/;

const comprising =
  /\b(?:comprising|comprises|consisting of|consists of|made up of|containing)(?: (?:up|to|another|about|some|a|further|more|than|at|least|nearly|over))*$/;

/** Whether neither a verb nor another count stands between two amounts. */
function isBeside(unit: Unit, before: Amount, amount: Amount): boolean {
  if (amount.from - before.to > reach) return false;
  for (let at = before.to; at < amount.from; at += 1)
    if (isFinite(unit.words, at) || unit.words[at]?.kind === 'number') return false;
  return true;
}

/**
 * "a package worth €38 million, comprising 10,000 shells and two boats", "€64 billion for five
 * vessels": a sum and the goods that it is for are one fact. Adds what is missing to the gift; false
 * where the amount is of a gift of its own. `last`: the amount before, merged or not.
 */
export function mergeGoods(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  previous: Aid | null,
  last: Amount | null,
): boolean {
  const before = previous?.amount ?? null;
  if (previous === null || before === null || last === null || previous.whole !== null)
    return false;
  const isMixed = (before.money === null) !== (amount.money === null);
  if (previous.draft.unit !== unit || !isMixed || !isBeside(unit, last, amount)) return false;
  const lead = wordsIn(unit.words, last.to, amount.from);
  const cells = new Cells(scene.text, previous.draft.cells);
  const { quantity } = amount;
  const words = unitWords(amount);
  if (
    quantity === null ||
    amount.money !== null ||
    before.money === null ||
    words.some((word) => noGoods.has(word))
  )
    return false;
  // "€64 billion for five vessels": what the money buys.
  if (last === before && /^for(?: (?:another|up|to|some))*$/.test(lead)) {
    if (goodsOf(words) !== null) cells.quantity('quantity', quantity, 'What the money is for');
    return true;
  }
  // "$12 million and five boats" are two gifts.
  if (last === before && joining.test(lead)) return false;
  if (goodsOf(words) === null) return false;
  const isListed =
    comprising.test(lead) || joining.test(lead) || (last !== before && /(?:,|and)/.test(lead));
  if (!isListed) return false;
  if (last !== before) return true;
  if (cellOf(previous.draft, 'quantity') !== null) return false;
  cells.quantity('quantity', quantity, 'Given with it');
  return true;
}
