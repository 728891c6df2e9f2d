import { readAmount, type Amount } from './numbers/amount.ts';
import { textAt, type Token } from './numbers/tokens.ts';
import { readCurrency, type ReadCurrency } from './read-currency.ts';

/** A number with the currencies named before and behind it. */
export interface MoneyAmount extends Amount {
  readonly before: ReadCurrency | null;
  readonly after: ReadCurrency | null;
}

const isMinus = (text: string | null): boolean => text === '-' || text === 'minus';

/** In money, `m`, `bn` and their like are always scales, with or without a space. */
const takesShortScale = (): boolean => true;

/** Reads `€21 billion`, `-£5`, `450 million pounds`, `11 bn EUR` at `at`; the currency may miss. */
export function readMoneyAmount(
  tokens: readonly Token[],
  at: number,
  mayJoin: boolean,
): MoneyAmount | null {
  const minusFirst = isMinus(textAt(tokens, at));
  const start = minusFirst ? at + 1 : at;
  const before = readCurrency(tokens, start);
  const afterCurrency = before?.next ?? start;
  const minusSecond = !minusFirst && isMinus(textAt(tokens, afterCurrency));
  const amount = readAmount(tokens, minusSecond ? afterCurrency + 1 : afterCurrency, {
    mayJoin,
    takesShortScale,
  });
  if (amount === null) return null;
  const isNegative = (minusFirst || minusSecond) && amount.mantissa !== '0';
  // `million of euros` is no English, but people write it.
  const afterOf = textAt(tokens, amount.next) === 'of' ? amount.next + 1 : amount.next;
  const after = readCurrency(tokens, afterOf);
  return {
    mantissa: isNegative ? `-${amount.mantissa}` : amount.mantissa,
    scale: amount.scale,
    before,
    after,
    next: after?.next ?? amount.next,
  };
}
