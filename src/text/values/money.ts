import type { Money } from '../../shared/domain/values.ts';
import { moneyFromJson } from './json-form.ts';
import { readConversion } from './money-conversion.ts';
import { alone, readMoneyCore, type Core, type Read } from './money-core.ts';
import { readQualifier, readQualifierBehind } from './numbers/qualifier-words.ts';
import { problemIn, textAt, tokenise, type Token } from './numbers/tokens.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';
import { readCurrency } from './read-currency.ts';

/** Everything but the conversion. */
function readCore(tokens: readonly Token[]): Read<Core> {
  const before = readQualifier(tokens, 0);
  const core = readMoneyCore(tokens, before.next, alone);
  if (!core.ok) return core;
  const { value, next } = core.value;
  const behind = readQualifierBehind(tokens, next);
  const qualifier = before.qualifier === 'exact' ? behind?.qualifier : before.qualifier;
  const isVague = value.qualifier !== 'exact';
  if (qualifier === undefined || qualifier === 'exact' || isVague)
    return understood({ value, next: behind?.next ?? next });
  return understood({ value: { ...value, qualifier }, next: behind?.next ?? next });
}

function explainRest(input: string, tokens: readonly Token[], next: number): string {
  const rest = cite(input.slice(tokens[next]?.start ?? 0));
  if (readCurrency(tokens, next) !== null)
    return `Two currencies: ${rest} is a second one. Write one; a conversion goes in brackets.`;
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
  const { value, next } = core.value;
  const conversion = readConversion(tokens, next, value.currency, alone);
  if (!conversion.ok) return conversion;
  let end = conversion.value?.next ?? next;
  while (['.', ',', ';'].includes(textAt(tokens, end) ?? '')) end += 1;
  if (end < tokens.length) return refused(explainRest(input, tokens, end));
  return understood({ ...value, conversion: conversion.value?.value ?? null });
}
