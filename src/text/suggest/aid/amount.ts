import { compareSpans, type Span } from '../../../shared/domain/span.ts';
import type { FoundMoney, FoundQuantity } from '../../../shared/domain/understanding.ts';
import { moneyIn, quantitiesIn, wordAt, type Scene } from '../scene/scene.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Unit } from '../scene/unit.ts';

/** A sum or a count in a unit, with the words that it stands in. */
export interface Amount extends Span {
  readonly money: FoundMoney | null;
  readonly quantity: FoundQuantity | null;
  /** Whether it leaves its currency to a sum before. */
  readonly isBorrowed?: boolean;
  /** Word indexes of qualifier, amount, conversion and unit together. */
  readonly from: number;
  readonly to: number;
}

function amountOf(
  unit: Unit,
  whole: Span,
  end: number,
  found: Pick<Amount, 'money' | 'quantity'>,
): Amount {
  const from = wordAt(unit, whole.start);
  let to = wordAt(unit, end - 1) + 1;
  // The bracket behind a conversion.
  if (unit.words[to]?.text === ')') to += 1;
  const { start, end: stop } = found.money ?? found.quantity ?? whole;
  return { ...found, start, end: stop, from, to };
}

/** The sums and counts of a unit, in order. */
export function amountsIn(scene: Scene, unit: Unit): readonly Amount[] {
  const money = moneyIn(scene, unit).map((found) => {
    const end = Math.max(found.whole.end, found.conversion?.end ?? 0);
    return amountOf(unit, found.whole, end, { money: found, quantity: null });
  });
  const counts = quantitiesIn(scene, unit).map((found) =>
    amountOf(unit, found.whole, found.whole.end, { money: null, quantity: found }),
  );
  return [...money, ...counts].toSorted(compareSpans);
}

/** The words before the number of an amount, in lower case: "worth about" may belong to it. */
export function wordsBefore(unit: Unit, { start }: Amount, count: number): string {
  const at = wordAt(unit, start);
  return wordsIn(unit.words, Math.max(0, at - count), at);
}

/** The words of the counted noun, in lower case; none where it is elided. */
export function unitWords(amount: Amount): readonly string[] {
  return amount.quantity?.value.unit?.toLowerCase().split(/[\s-]+/) ?? [];
}
