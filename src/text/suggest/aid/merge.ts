import { isFinite } from '../../modality/grammar/finite.ts';
import { Cells } from '../cells/cells.ts';
import { cellOf } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { unitWords, type Amount } from './amount.ts';
import { goodsOf } from './goods.ts';

const reach = 12;
const joining =
  /(?:^| )and(?: (?:up|to|another|about|some|a|further|more|than|at|least|nearly|over))*$/;

/**
 * "is giving $1 million and 200 tonnes of rice": money and goods of one gift are one fact. Adds the
 * goods to the gift of the money; false where they are a gift of their own.
 */
export function mergeGoods(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  previous: Aid | null,
): boolean {
  const { quantity } = amount;
  if (previous === null || quantity === null) return false;
  const before = previous.amount;
  if (before?.money === undefined || before.money === null || goodsOf(unitWords(amount)) === null)
    return false;
  if (cellOf(previous.draft, 'quantity') !== null || amount.from - before.to > reach) return false;
  for (let at = before.to; at < amount.from; at += 1)
    if (isFinite(unit.words, at) || unit.words[at]?.kind === 'number') return false;
  if (!joining.test(wordsIn(unit.words, before.to, amount.from))) return false;
  new Cells(scene.text, previous.draft.cells).quantity('quantity', quantity, 'Given with it');
  return true;
}
