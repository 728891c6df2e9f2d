import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';

/** How far back, in sentences, the whole may stand that sums add up to. */
const reach = 6;
const most = 10;

/**
 * The gift that the sums of a sentence add up to: "Rs 1,390 crore for A and Rs 450 crore for B" behind
 * "Rs 1,840 crore". Null where they do not.
 */
export function wholeOfSum(
  unit: Unit,
  amounts: readonly Amount[],
  aids: readonly Aid[],
): Aid | null {
  const money = amounts.flatMap(({ money: found }) => found?.value ?? []);
  const [first] = money;
  if (first === undefined || money.length < 2) return null;
  if (money.some(({ currency, amount }) => currency !== first.currency || amount === null))
    return null;
  const sum = money.reduce((total, { amount }) => total + Number(amount), 0);
  return (
    aids.slice(-most).findLast(({ amount, draft }) => {
      const value = amount?.money?.value;
      const isNear = draft.unit !== unit && unit.index - draft.unit.index <= reach;
      return isNear && value?.currency === first.currency && Number(value.amount) === sum;
    }) ?? null
  );
}
