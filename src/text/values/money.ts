import type { Money } from '../../shared/domain/values.ts';
import { moneyFromJson } from './json-form.ts';
import { readMoneyAmount, type MoneyAmount } from './money-amount.ts';
import { rangeUpsideDown, readRange, shareScale } from './numbers/range.ts';
import { compareDecimals } from './numbers/decimal.ts';
import { valueOf } from './numbers/amount.ts';
import { readQualifier, readQualifierBehind } from './numbers/qualifier-words.ts';
import { problemIn, textAt, tokenise, type Token } from './numbers/tokens.ts';
import { readVague } from './numbers/vague.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';
import { readCurrency, type ReadCurrency } from './read-currency.ts';

type Core = Omit<Money, 'conversion'>;
/** What was read, and the token behind it. */
type Read<T> = Parsed<{ readonly value: T; readonly next: number }>;

const noNumber = 'No amount: write a number with its currency, such as £450 million.';
const noCurrency = 'No currency: write £, EUR, Swiss francs … with the number.';

/** The one currency that was named, wherever it stands; the reason if there is none, or several. */
function settleCurrency(named: readonly (ReadCurrency | null)[]): Parsed<string> {
  const codes = new Set<string>();
  for (const currency of named) {
    if (currency === null) continue;
    if (!('code' in currency)) {
      return refused(
        `Several countries have a ${cite(currency.name)}. Write the code: ${currency.choices}.`,
      );
    }
    codes.add(currency.code);
  }
  const [code, second] = codes;
  if (code === undefined) return refused(noCurrency);
  if (second === undefined) return understood(code);
  return refused(
    `Two currencies, ${code} and ${second}. Write one; a conversion goes in brackets.`,
  );
}

function read<T>(value: T, next: number): Read<T> {
  return understood({ value, next });
}

/** `hundreds of millions of euros`; the currency may also stand first. */
function readVagueMoney(tokens: readonly Token[], at: number): Read<Core> | null {
  const leading = readCurrency(tokens, at);
  const found = readVague(tokens, leading?.next ?? at);
  if (found === null) return null;
  const { vague, next } = found;
  const afterOf = textAt(tokens, next) === 'of' ? next + 1 : next;
  const trailing = leading === null ? readCurrency(tokens, afterOf) : null;
  const currency = settleCurrency([leading, trailing]);
  if (!currency.ok) return currency;
  const { qualifier, low, high } = vague;
  return read(
    { amount: null, currency: currency.value, qualifier, low, high },
    trailing?.next ?? next,
  );
}

function readRangeMoney(first: MoneyAmount, second: MoneyAmount): Parsed<Core> {
  const currency = settleCurrency([first.before, first.after, second.before, second.after]);
  if (!currency.ok) return currency;
  const low = valueOf(shareScale(first, second));
  const high = valueOf(second);
  if (compareDecimals(low, high) > 0) return refused(rangeUpsideDown);
  return understood({ amount: null, currency: currency.value, qualifier: 'exact', low, high });
}

function readExactMoney(tokens: readonly Token[], at: number): Read<Core> {
  const range = readRange(tokens, at, readMoneyAmount);
  if (range === null) return refused(noNumber);
  const { first, second, next } = range;
  if (second !== null) {
    const core = readRangeMoney(first, second);
    return core.ok ? read(core.value, next) : core;
  }
  const currency = settleCurrency([first.before, first.after]);
  if (!currency.ok) return currency;
  const amount = valueOf(first);
  return read(
    { amount, currency: currency.value, qualifier: 'exact', low: null, high: null },
    next,
  );
}

/** Everything but the conversion. */
function readCore(tokens: readonly Token[]): Read<Core> {
  const before = readQualifier(tokens, 0);
  const core = readVagueMoney(tokens, before.next) ?? readExactMoney(tokens, before.next);
  if (!core.ok) return core;
  const { value, next } = core.value;
  const behind = readQualifierBehind(tokens, next);
  const qualifier = before.qualifier === 'exact' ? behind?.qualifier : before.qualifier;
  const isVague = value.qualifier !== 'exact';
  if (qualifier === undefined || qualifier === 'exact' || isVague)
    return read(value, behind?.next ?? next);
  return read({ ...value, qualifier }, behind?.next ?? next);
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** `($589 million)`: one amount; `about` and its like before it are not kept. */
function readConversion(tokens: readonly Token[], at: number): Read<Money['conversion']> {
  const close = closing[textAt(tokens, at) ?? ''];
  if (close === undefined) return read(null, at);
  const start = readQualifier(tokens, at + 1).next;
  const amount = readMoneyAmount(tokens, start, true);
  if (amount === null || textAt(tokens, amount.next) !== close)
    return refused('In brackets there can be one conversion only, such as ($589 million).');
  const currency = settleCurrency([amount.before, amount.after]);
  if (!currency.ok) return currency;
  return read({ amount: valueOf(amount), currency: currency.value }, amount.next + 1);
}

function explainRest(input: string, tokens: readonly Token[], next: number): string {
  const rest = cite(input.slice(tokens[next]?.start ?? 0));
  return `Only the amount is kept here, and ${rest} is not understood as part of it. Write for example: at least £2–3 billion ($2.5 billion).`;
}

/**
 * Reads an amount of money: `£450m ($589 million)`, `more than €21 billion`, `between €5 and €7
 * million`, `at least USD 1,200.50`, `hundreds of millions of euros`. Exact digits throughout;
 * `amount` is null for ranges and vague amounts, which have `low` and `high`.
 */
export function parseMoney(input: string): Parsed<Money> {
  if (input.trimStart().startsWith('{')) return moneyFromJson(input);
  const tokens = tokenise(input);
  const problem = problemIn(tokens, tokens.length);
  if (problem !== null) return refused(problem);
  const core = readCore(tokens);
  if (!core.ok) return core;
  const conversion = readConversion(tokens, core.value.next);
  if (!conversion.ok) return conversion;
  let end = conversion.value.next;
  while (['.', ',', ';'].includes(textAt(tokens, end) ?? '')) end += 1;
  if (end < tokens.length) return refused(explainRest(input, tokens, end));
  return understood({ ...core.value.value, conversion: conversion.value.value });
}
