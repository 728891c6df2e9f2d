import { currencySchema, decimalSchema } from '../../../src/shared/domain/values.ts';

/** An amount or the bounds of a range, with the currency, as gold facts write money. */
export interface Amount {
  readonly low: string;
  readonly high: string;
  readonly currency: string;
}

/** Reads `450000000 GBP` and `4000000/5000000 GBP`; null if it is neither. */
export function readAmount(text: string): Amount | null {
  const [numbers = '', currency = '', ...more] = text.split(' ');
  const [low = '', high = low, ...others] = numbers.split('/');
  const isSound =
    more.length + others.length === 0 &&
    [low, high].every((number) => decimalSchema.safeParse(number).success) &&
    currencySchema.safeParse(currency).success;
  return isSound ? { low, high, currency } : null;
}
