import { readAmount, type Amount } from './numbers/amount.ts';
import { shift } from './numbers/decimal.ts';
import { skipHyphen, textAt, type Token } from './numbers/tokens.ts';
import { readCurrency, type ReadCurrency } from './read-currency.ts';

/** A number with the currencies named before and behind it. */
export interface MoneyAmount extends Amount {
  readonly at: number;
  readonly before: ReadCurrency | null;
  readonly after: ReadCurrency | null;
}

const isMinus = (text: string | null): boolean => text === '-' || text === 'minus';

/** In money, `m`, `bn` and their like are always scales, with or without a space. */
const takesShortScale = (): boolean => true;

/** Currencies that are printed with the dollar's bare sign, and their name behind it. */
const dollars = new Set('USD AUD CAD NZD HKD SGD TWD MXN'.split(' '));

/** Whether the currency behind tells which dollar the sign before means: `$5m CAD`. */
export function refines(
  tokens: readonly Token[],
  before: ReadCurrency,
  after: ReadCurrency,
): boolean {
  if (!('code' in before) || !('code' in after)) return false;
  const sign = tokens[before.at];
  const isBare = sign?.kind === 'currency' && sign.end - sign.start === 1 && sign.code === 'USD';
  return isBare && dollars.has(after.code);
}

/** `-dollar` in `a $61-billion-dollar plan`, `-euro` in `a 30-million-euro loan`. */
function readBehind(tokens: readonly Token[], at: number): ReadCurrency | null {
  const tied = skipHyphen(tokens, at);
  if (tied > at) return tokens[tied]?.kind === 'word' ? readCurrency(tokens, tied) : null;
  const direct = readCurrency(tokens, at);
  // `million of euros` is no English, but people write it.
  return direct ?? (textAt(tokens, at) === 'of' ? readCurrency(tokens, at + 1) : null);
}

/** The sign in `2023 €6` belongs to the number behind it. */
function isNextOne(tokens: readonly Token[], currency: ReadCurrency): boolean {
  const [sign, number] = [tokens[currency.next - 1], tokens[currency.next]];
  if (sign?.kind !== 'currency' || number?.kind !== 'number') return false;
  return sign.end === number.start && tokens[currency.at - 1]?.end !== sign.start;
}

/** What Canadian and Australian papers print behind a dollar that is not their own: `$62 million US`. */
const dollarLetters: Readonly<Record<string, string>> = { US: 'USD', Cdn: 'CAD', CDN: 'CAD' };

/** Such letters at the end of a bracket or a cell; elsewhere they begin what comes next (`US aid`). */
function readLetters(tokens: readonly Token[], at: number): ReadCurrency | null {
  const letters = tokens[at]?.kind === 'word' ? (tokens[at]?.raw ?? '') : '';
  const code = Object.hasOwn(dollarLetters, letters) ? dollarLetters[letters] : undefined;
  const behind = textAt(tokens, at + 1);
  if (code === undefined || (behind !== null && behind !== ')')) return null;
  return { at, next: at + 1, isHundredth: false, code };
}

function readAfter(
  tokens: readonly Token[],
  at: number,
  before: ReadCurrency | null,
): ReadCurrency | null {
  const after = readBehind(tokens, at) ?? readLetters(tokens, at);
  if (after === null || isNextOne(tokens, after)) return null;
  if (before === null || !('code' in before)) return after;
  // `$5 million real`, `€5 million won`: a word that is no currency, for that is named already.
  const isSame = 'code' in after && after.code === before.code && !after.isHundredth;
  return isSame || refines(tokens, before, after) ? after : null;
}

const shortForms = new Set('rs rm rp kr fr sfr sh shs ksh kshs ush tsh tk dh dhs'.split(' '));

/** `Rs. 500`: the stop belongs to the short form. */
function skipStop(tokens: readonly Token[], currency: ReadCurrency): number {
  const name = textAt(tokens, currency.next - 1) ?? '';
  const isShort = shortForms.has(name);
  return isShort && textAt(tokens, currency.next) === '.' ? currency.next + 1 : currency.next;
}

/** Reads `€21 billion`, `-£5`, `450 million pounds`, `11 bn EUR` at `at`; the currency may miss. */
export function readMoneyAmount(
  tokens: readonly Token[],
  at: number,
  mayJoin: boolean,
): MoneyAmount | null {
  const minusFirst = isMinus(textAt(tokens, at));
  const start = minusFirst ? at + 1 : at;
  const before = readCurrency(tokens, start);
  const afterCurrency = before === null ? start : skipStop(tokens, before);
  const minusSecond = !minusFirst && isMinus(textAt(tokens, afterCurrency));
  const amount = readAmount(tokens, minusSecond ? afterCurrency + 1 : afterCurrency, {
    mayJoin,
    takesShortScale,
  });
  if (amount === null) return null;
  const isNegative = (minusFirst || minusSecond) && amount.mantissa !== '0';
  const after = readAfter(tokens, amount.next, before);
  return {
    mantissa: isNegative ? `-${amount.mantissa}` : amount.mantissa,
    scale: amount.scale,
    at,
    before,
    after,
    next: after?.next ?? amount.next,
  };
}

/** The same amount counted in the whole currency, where the other end names its hundredths. */
export function inWhole(amount: MoneyAmount, hundredths: boolean): MoneyAmount {
  return hundredths ? { ...amount, mantissa: shift(amount.mantissa, -2) } : amount;
}
