import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';

/** How far back, in sentences, the sum may stand whose currency a bare "20 million" has. */
const reach = 6;
const most = 12;
const scales = /(?:million|billion|trillion|bn|mn|crore|lakh|\d ?m)$/i;

/** "Another 20 million in loans", behind a sum that was given: a sum in the same currency. */
export function withCurrency(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  aids: readonly Aid[],
): Amount {
  const { quantity, start, end } = amount;
  if (quantity === null || quantity.value.unit !== null) return amount;
  const { best } = quantity.value;
  if (best === null || !scales.test(scene.text.slice(start, end))) return amount;
  const last = aids.slice(-most).findLast((aid) => (aid.amount?.money ?? null) !== null);
  const money = last?.amount?.money ?? null;
  if (money === null || last === undefined || unit.index - last.draft.unit.index > reach)
    return amount;
  const { qualifier } = quantity.value;
  const value = { ...money.value, amount: String(best), low: null, high: null, qualifier };
  const { whole } = quantity;
  return {
    ...amount,
    quantity: null,
    money: { start, end, whole, value, conversion: null },
    isBorrowed: true,
  };
}
