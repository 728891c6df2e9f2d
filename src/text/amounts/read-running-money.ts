import type { Money } from '../../shared/domain/values.ts';
import { readMoneyCore, type MoneyContext } from '../values/money-core.ts';
import { problemIn, textAt, type Token } from '../values/numbers/tokens.ts';
import { CurrencyContext } from './currency-context.ts';
import { isEquated, isPerCurrency, isPriceOfMoney } from './exchange-rates.ts';
import { isMoneyRange } from './money-range.ts';
import { isWeight, paysInPounds } from './pounds.ts';
import { isYear } from './running-tokens.ts';

/** An amount in running text; `at` is its first token, `next` the one behind. */
export interface MoneyHit {
  readonly at: number;
  readonly next: number;
  readonly value: Omit<Money, 'conversion'>;
}

/** What amounts are read with in one text. */
export interface MoneyText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: MoneyContext;
  readonly inPounds: boolean;
}

/** Prepares a text for reading amounts, in one pass. */
export function moneyText(text: string, tokens: readonly Token[]): MoneyText {
  const currencies = new CurrencyContext(text, tokens);
  const codeOf: MoneyContext['codeOf'] = (currency) => currencies.codeOf(currency);
  const isRange: MoneyContext['isRange'] = (first, middle, second) =>
    isMoneyRange({ text, tokens, codeOf }, first, middle, second);
  return { text, tokens, context: { codeOf, isRange }, inPounds: paysInPounds(tokens) };
}

/** Whether a word such as `million` is among the tokens. */
function isScaled(tokens: readonly Token[], { at, next }: MoneyHit): boolean {
  return tokens
    .slice(at, next)
    .some(
      (token) =>
        token.kind === 'word' &&
        /(?:illions?|crores?|lakhs?|thousands|^bn|^mn?|^tn)$/.test(token.text),
    );
}

const singular = new Set(['euro', 'dollar', 'pound']);

/** `in 2023 euro area inflation`, `in 2024 dollars`: a year, not a sum. */
function isYearHit(tokens: readonly Token[], { at, next }: MoneyHit): boolean {
  if (!isYear(tokens, at) || next !== at + 2 || tokens[at + 1]?.kind !== 'word') return false;
  const before = textAt(tokens, at - 1) ?? '';
  return (
    singular.has(textAt(tokens, at + 1) ?? '') ||
    ['in', 'since', 'of', 'from', 'by'].includes(before)
  );
}

/** What is printed like money and is none: weights, years, exchange rates. */
function isNoMoney(source: MoneyText, hit: MoneyHit): boolean {
  const { tokens } = source;
  const last = textAt(tokens, hit.next - 1);
  const isWord = last === 'pound' || last === 'pounds';
  const scaled = isScaled(tokens, hit);
  if (isWord && tokens[hit.at]?.kind !== 'currency' && hit.value.currency === 'GBP') {
    const isNamed = ['british', 'uk'].includes(textAt(tokens, hit.next - 2) ?? '');
    if (!isNamed && isWeight(tokens, hit.at, hit.next, scaled, source.inPounds)) return true;
  }
  if (isYearHit(tokens, hit)) return true;
  if (scaled) return false;
  return (
    isEquated(tokens, hit.at, hit.next) ||
    isPerCurrency(tokens, hit.next) ||
    isPriceOfMoney(tokens, hit.at)
  );
}

/** `a billion-dollar deal`: the article is the deal's. */
function startOf(tokens: readonly Token[], at: number, next: number): number {
  const isTied = textAt(tokens, next - 2) === '-' && tokens[next - 1]?.kind === 'word';
  return isTied && textAt(tokens, at) === 'a' ? at + 1 : at;
}

/** The amount that begins at `at`; null if none does. */
export function readRunningMoney(source: MoneyText, at: number): MoneyHit | null {
  const { tokens, context } = source;
  const core = readMoneyCore(tokens, at, context);
  if (!core.ok) return null;
  const { value, next } = core.value;
  const isBetween = textAt(tokens, at) === 'between';
  if (isBetween && value.low === null) return null;
  const start = startOf(tokens, isBetween ? at + 1 : at, next);
  if (problemIn(tokens.slice(start, next), next - start) !== null) return null;
  const hit = { at: start, next, value };
  return isNoMoney(source, hit) ? null : hit;
}
