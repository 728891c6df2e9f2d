import type { Money } from '../../shared/domain/values.ts';
import { inWhole, readMoneyAmount, refines, type MoneyAmount } from './money-amount.ts';
import { valueOf } from './numbers/amount.ts';
import { compareDecimals } from './numbers/decimal.ts';
import { rangeUpsideDown, readRange, shareScale } from './numbers/range.ts';
import { textAt, type Token } from './numbers/tokens.ts';
import { readVague } from './numbers/vague.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';
import { readCurrency, type ReadCurrency } from './read-currency.ts';

/** An amount of money without its conversion. */
export type Core = Omit<Money, 'conversion'>;
/** What was read, and the token behind it. */
export type Read<T> = Parsed<{ readonly value: T; readonly next: number }>;

/** What is known beside the tokens. */
export interface MoneyContext {
  /** The code that a currency has here; null where it cannot be told, or the word is none. */
  readonly codeOf: (currency: ReadCurrency) => string | null;
  /** Whether two amounts, with the token between them, are the ends of a range. */
  readonly isRange: (first: MoneyAmount, middle: number, second: MoneyAmount) => boolean;
  /** The code that numbers without a currency have; none where it is left out. */
  readonly implied?: string;
}

function codeAlone(currency: ReadCurrency | null): string | null {
  return currency !== null && 'code' in currency ? currency.code : null;
}

/** For a cell of its own: every name counts, and any two joined amounts are a range. */
export const alone: MoneyContext = {
  codeOf: codeAlone,
  isRange: (first, _, second) => {
    const [one, other] = [
      codeAlone(first.before ?? first.after),
      codeAlone(second.before ?? second.after),
    ];
    // `€5 million or $5.4 million` is a conversion.
    return one === null || other === null || one === other;
  },
};

const noNumber = 'No amount: write a number with its currency, such as £450 million.';
const noCurrency = 'No currency: write £, EUR, Swiss francs … with the number.';

type Named = readonly (ReadCurrency | null)[];

/** The one currency that was named, wherever it stands; the reason if there is none, or several. */
function settleCurrency(named: Named, context: MoneyContext): Parsed<string> {
  const codes = new Set<string>();
  for (const currency of named) {
    if (currency === null) continue;
    const code = context.codeOf(currency);
    if (code !== null) codes.add(code);
    else if ('code' in currency) return refused(noCurrency);
    else {
      return refused(
        `Several countries have a ${cite(currency.name)}. Write the code: ${currency.choices}.`,
      );
    }
  }
  const [code, second] = codes;
  if (code === undefined)
    return context.implied === undefined ? refused(noCurrency) : understood(context.implied);
  if (second === undefined) return understood(code);
  return refused(
    `Two currencies, ${code} and ${second}. Write one; a conversion goes in brackets.`,
  );
}

/** The currencies of one amount; the bare dollar sign gives way to `CAD` behind the amount. */
function namedIn(tokens: readonly Token[], { before, after }: MoneyAmount): Named {
  if (before === null || after === null) return [before, after];
  return refines(tokens, before, after) ? [after] : [before, after];
}

function read<T>(value: T, next: number): Read<T> {
  return understood({ value, next });
}

/** `hundreds of millions of euros`; the currency may also stand first. */
function readVagueMoney(
  tokens: readonly Token[],
  at: number,
  context: MoneyContext,
): Read<Core> | null {
  const leading = readCurrency(tokens, at);
  const found = readVague(tokens, leading?.next ?? at);
  if (found === null) return null;
  const { vague, next } = found;
  const afterOf = textAt(tokens, next) === 'of' ? next + 1 : next;
  const trailing = leading === null ? readCurrency(tokens, afterOf) : null;
  const currency = settleCurrency([leading, trailing], context);
  if (!currency.ok) return currency;
  const { qualifier, low, high } = vague;
  return read(
    { amount: null, currency: currency.value, qualifier, low, high },
    trailing?.next ?? next,
  );
}

const isHundredth = ({ before, after }: MoneyAmount): boolean =>
  before?.isHundredth === true || after?.isHundredth === true;

function rangeOf(
  tokens: readonly Token[],
  first: MoneyAmount,
  second: MoneyAmount,
  context: MoneyContext,
): Parsed<Core> {
  const named = [...namedIn(tokens, first), ...namedIn(tokens, second)];
  const currency = settleCurrency(named, context);
  if (!currency.ok) return currency;
  const sharesHundredths = first.before === null && first.after === null && isHundredth(second);
  const from = inWhole(first, isHundredth(first) || sharesHundredths);
  const to = inWhole(second, isHundredth(second));
  const low = valueOf(shareScale(from, to));
  const high = valueOf(to);
  if (compareDecimals(low, high) > 0) return refused(rangeUpsideDown);
  return understood({ amount: null, currency: currency.value, qualifier: 'exact', low, high });
}

/** One amount that is no range. */
export function singleMoney(
  tokens: readonly Token[],
  amount: MoneyAmount,
  context: MoneyContext,
): Parsed<Core> {
  const currency = settleCurrency(namedIn(tokens, amount), context);
  if (!currency.ok) return currency;
  return understood({
    amount: valueOf(inWhole(amount, isHundredth(amount))),
    currency: currency.value,
    qualifier: 'exact',
    low: null,
    high: null,
  });
}

/** As `readMoneyCore`, but for vague amounts. */
export function readMoneyNumbers(
  tokens: readonly Token[],
  at: number,
  context: MoneyContext,
): Read<Core> {
  const range = readRange(tokens, at, readMoneyAmount);
  if (range === null) return refused(noNumber);
  const { first, second, next } = range;
  if (second !== null && context.isRange(first, range.middle, second)) {
    const core = rangeOf(tokens, first, second, context);
    return core.ok ? read(core.value, next) : core;
  }
  const core = singleMoney(tokens, first, context);
  return core.ok ? read(core.value, first.next) : core;
}

/**
 * Reads one amount of money at `at`, without words that limit it and without its conversion:
 * `€21 billion`, `between €5 and €7 million`, `hundreds of millions of euros`.
 */
export function readMoneyCore(
  tokens: readonly Token[],
  at: number,
  context: MoneyContext,
): Read<Core> {
  return readVagueMoney(tokens, at, context) ?? readMoneyNumbers(tokens, at, context);
}
