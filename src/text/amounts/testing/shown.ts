import type { FoundMoney, FoundQuantity } from '../../../shared/domain/understanding.ts';
import { readDocument } from '../../document/document.ts';
import { findMoney } from '../find-money.ts';
import { findQuantities } from '../find-quantities.ts';

/** `5`, `5..` (at least), `5..7`; the upper bound of `up to` is its best and is left out. */
function bounds(best: string | null, low: string | null, high: string | null): string {
  if (best === null) return `${low ?? ''}..${high ?? ''}`;
  return low === null ? best : `${low}..`;
}

/** `€5m = 5000000 EUR, about; $5.4m = 5400000 USD`: an amount as the tables of tests write it. */
export function showMoney(text: string, found: FoundMoney): string {
  const { amount, low, high, currency, qualifier, conversion } = found.value;
  const limit = qualifier === 'exact' ? '' : `, ${qualifier}`;
  const span = found.conversion;
  const converted =
    conversion === null || span === null
      ? ''
      : `; ${text.slice(span.start, span.end)} = ${conversion.amount} ${conversion.currency}`;
  const printed = text.slice(found.start, found.end);
  return `${printed} = ${bounds(amount, low, high)} ${currency}${limit}${converted}`;
}

/** All amounts of a text, as the tables write them. */
export function moneyIn(text: string): readonly string[] {
  return findMoney(readDocument(text)).map((found) => showMoney(text, found));
}

const plain = (value: number | null): string | null => (value === null ? null : String(value));

/** `24 of 39 = 24 of 39 drones`, `at least two = 2.. civilians, at least`. */
export function showQuantity(text: string, found: FoundQuantity): string {
  const { best, low, high, of, unit, qualifier } = found.value;
  const total = of === null ? '' : ` of ${String(of)}`;
  const limit = qualifier === 'exact' ? '' : `, ${qualifier}`;
  const counted = unit === null ? '' : ` ${unit}`;
  const printed = text.slice(found.start, found.end);
  return `${printed} = ${bounds(plain(best), plain(low), plain(high))}${total}${counted}${limit}`;
}

/** All counts of a text, as the tables write them, with its money taken. */
export function quantitiesIn(text: string): readonly string[] {
  const document = readDocument(text);
  return findQuantities(document, findMoney(document)).map((found) => showQuantity(text, found));
}
