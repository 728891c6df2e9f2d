import type { Money } from '../../shared/domain/values.ts';
import { currencyPrefix } from './currency-symbols.ts';
import { toJson } from './json-form.ts';
import { parseMoney } from './money.ts';
import { groupThousands, joinScale, scaleForPrint } from './numbers/print-decimal.ts';
import { vagueNumbers } from './numbers/vague.ts';

/** The digits in groups; hundredths are written in full: `1,200.50`. */
function plainDigits(amount: string): string {
  const digits = groupThousands(amount);
  return /\.\d$/.test(digits) ? `${digits}0` : digits;
}

function printAmount(amount: string, currency: string): string {
  const isNegative = amount.startsWith('-');
  const size = isNegative ? amount.slice(1) : amount;
  const scaled = scaleForPrint(size);
  const number = scaled.scale === '' ? plainDigits(size) : joinScale(scaled);
  return `${isNegative ? '-' : ''}${currencyPrefix(currency)}${number}`;
}

/** `€2–3 billion`; where the scales differ, all digits: `€500,000–1,000,000`. */
function printRange(low: string, high: string, currency: string): string {
  const [from, to] = [scaleForPrint(low), scaleForPrint(high)];
  const range =
    from.scale === to.scale && to.scale !== ''
      ? `${from.digits}–${joinScale(to)}`
      : `${plainDigits(low)}–${plainDigits(high)}`;
  return `${currencyPrefix(currency)}${range}`;
}

function printVague({ qualifier, low, high, currency }: Money): string | null {
  const vague = vagueNumbers.find(
    (number) => number.qualifier === qualifier && number.low === low && number.high === high,
  );
  return vague === undefined ? null : `${vague.phrase} of ${currency}`;
}

function printCore(money: Money): string | null {
  const { amount, low, high, currency, qualifier } = money;
  const prefix = qualifier === 'exact' ? '' : `${qualifier} `;
  if (amount !== null && low === null && high === null)
    return `${prefix}${printAmount(amount, currency)}`;
  if (amount !== null || low === null || high === null) return null;
  return printVague(money) ?? `${prefix}${printRange(low, high, currency)}`;
}

function isSame(a: Money, b: Money): boolean {
  return (
    a.amount === b.amount &&
    a.currency === b.currency &&
    a.qualifier === b.qualifier &&
    a.low === b.low &&
    a.high === b.high &&
    a.conversion?.amount === b.conversion?.amount &&
    a.conversion?.currency === b.conversion?.currency
  );
}

/**
 * The shortest form that `parseMoney` reads back as the same value: `£450 million ($589 million)`,
 * `more than €21 billion`, `€2–3 billion`, `hundreds of millions of EUR`. What words cannot say is
 * printed as JSON.
 */
export function printMoney(money: Money): string {
  const core = printCore(money);
  if (core === null) return toJson(money);
  const { conversion } = money;
  const suffix =
    conversion === null ? '' : ` (${printAmount(conversion.amount, conversion.currency)})`;
  const printed = core + suffix;
  const back = parseMoney(printed);
  return back.ok && isSame(back.value, money) ? printed : toJson(money);
}
