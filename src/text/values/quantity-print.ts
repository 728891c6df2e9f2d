import type { Quantity } from '../../shared/domain/values.ts';
import { toJson } from './json-form.ts';
import { fromNumber } from './numbers/decimal.ts';
import { joinScale, groupThousands, scaleForPrint } from './numbers/print-decimal.ts';
import { vagueNumbers } from './numbers/vague.ts';
import { parseQuantity } from './quantity.ts';

function printNumber(value: number): string {
  return joinScale(scaleForPrint(fromNumber(value)));
}

function printRange(low: number, high: number): string {
  const [from, to] = [scaleForPrint(fromNumber(low)), scaleForPrint(fromNumber(high))];
  return from.scale === to.scale
    ? `${from.digits}–${joinScale(to)}`
    : `${groupThousands(fromNumber(low))}–${groupThousands(fromNumber(high))}`;
}

function printVague({ qualifier, low, high }: Quantity): string | null {
  const vague = vagueNumbers.find(
    (number) =>
      number.qualifier === qualifier && Number(number.low) === low && Number(number.high) === high,
  );
  return vague?.phrase ?? null;
}

function printCore(quantity: Quantity): string | null {
  const { best, low, high, qualifier, of, unit } = quantity;
  const prefix = qualifier === 'exact' ? '' : `${qualifier} `;
  if (best !== null) {
    const total = of === null ? '' : ` of ${printNumber(of)}`;
    return `${prefix}${printNumber(best)}${total}`;
  }
  if (low === null || high === null) return null;
  const vague = printVague(quantity);
  if (vague !== null) return unit === null ? vague : `${vague} of`;
  return `${prefix}${printRange(low, high)}`;
}

function isSame(a: Quantity, b: Quantity): boolean {
  return (
    a.best === b.best &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit === b.unit &&
    a.qualifier === b.qualifier &&
    a.of === b.of
  );
}

/**
 * The shortest form that `parseQuantity` reads back as the same value: `at least 2 civilians`, `24
 * of 39 drones`, `hundreds of thousands of drones`, `10–12 tanks`. What words cannot say is printed
 * as JSON.
 */
export function printQuantity(quantity: Quantity): string {
  const core = printCore(quantity);
  if (core === null) return toJson(quantity);
  const printed = quantity.unit === null ? core : `${core} ${quantity.unit}`;
  const back = parseQuantity(printed);
  return back.ok && isSame(back.value, quantity) ? printed : toJson(quantity);
}
