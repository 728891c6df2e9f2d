import type { MoneyAmount } from '../values/money-amount.ts';
import { valueOf } from '../values/numbers/amount.ts';
import { compareDecimals } from '../values/numbers/decimal.ts';
import { shareScale } from '../values/numbers/range.ts';
import { textAt, type Token } from '../values/numbers/tokens.ts';
import type { ReadCurrency } from '../values/read-currency.ts';
import { functionWords } from './function-words.ts';
import { isTiedRange, opensChange } from './range-marks.ts';

/** What the ends of a range are read with. */
export interface RangeReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly codeOf: (currency: ReadCurrency) => string | null;
}

function codeOfAmount(reader: RangeReader, { before, after }: MoneyAmount): string | null {
  const currency = after ?? before;
  return currency === null ? null : reader.codeOf(currency);
}

const isNamed = ({ before, after }: MoneyAmount): boolean => before !== null || after !== null;

/** `paid $5 to 3 million people`: a counted noun follows, so the second number is no money. */
function countsSomething(tokens: readonly Token[], second: MoneyAmount): boolean {
  const token = tokens[second.next];
  return token?.kind === 'word' && !functionWords.has(token.text);
}

/** Whether the end without a currency can take it from the other one. */
function canShare(reader: RangeReader, first: MoneyAmount, second: MoneyAmount): boolean {
  const middle = textAt(reader.tokens, first.next);
  if (isNamed(first) && isNamed(second)) {
    const [one, other] = [codeOfAmount(reader, first), codeOfAmount(reader, second)];
    return one !== null && one === other;
  }
  if (isNamed(first))
    return first.after === null && (middle === '-' || !countsSomething(reader.tokens, second));
  if (second.before !== null) return middle === '-' || middle === 'and';
  // `from 2020 to 5 million euros` begins with a year.
  return first.scale !== 0 || second.scale === 0 || compareDecimals(first.mantissa, '1000') < 0;
}

function rises(first: MoneyAmount, second: MoneyAmount): boolean {
  return compareDecimals(valueOf(shareScale(first, second)), valueOf(second)) < 0;
}

/**
 * Whether two amounts in running text are the ends of one range, and not two amounts: `$10 to $12
 * million` is one, `rose $1.20 to $84` and `cut it from €7 to €5 million` are two.
 */
export function isMoneyRange(
  reader: RangeReader,
  first: MoneyAmount,
  middle: number,
  second: MoneyAmount,
): boolean {
  const { text, tokens } = reader;
  const mark = textAt(tokens, middle);
  if (mark === '-' && !isTiedRange(text, tokens, middle)) return false;
  if ((mark === 'to' || mark === 'or') && opensChange(tokens, first.at)) return false;
  return rises(first, second) && canShare(reader, first, second);
}
