import type { FoundMoney } from '../../shared/domain/understanding.ts';
import type { Money } from '../../shared/domain/values.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { TextDocument } from '../document/document.ts';
import { textAt, type Token } from '../values/numbers/tokens.ts';
import { findConversion } from './bound-conversion.ts';
import { readElidedMoney } from './elided-money.ts';
import { mayStartMoney } from './money-starts.ts';
import { readAround } from './qualifiers-around.ts';
import {
  moneyText,
  readRunningMoney,
  type MoneyHit,
  type MoneyText,
} from './read-running-money.ts';
import { runningTokens } from './running-tokens.ts';
import { elidedBefore, withSharedScale } from './shared-units.ts';

/** The span of the tokens `at` to `next`, in UTF-16 code units. */
function spanOf(tokens: readonly Token[], at: number, next: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

interface Bound {
  readonly found: FoundMoney;
  /** Behind all that belongs to the amount. */
  readonly next: number;
}

/** Ranges are marked with the word that opens them. */
function openingOf(tokens: readonly Token[], hit: MoneyHit, start: number): number {
  const before = textAt(tokens, start - 1);
  const isOpened = hit.value.low !== null && (before === 'between' || before === 'from');
  return isOpened ? start - 1 : start;
}

function bind(source: MoneyText, hit: MoneyHit): Bound {
  const { tokens } = source;
  const opened = openingOf(tokens, hit, hit.at);
  const around = readAround(tokens, opened, hit.next);
  const conversion = findConversion(source, around.next, hit.value.currency);
  const isVague = hit.value.qualifier !== 'exact';
  const value: Money = {
    ...hit.value,
    qualifier: isVague ? hit.value.qualifier : around.qualifier,
    conversion: conversion?.value ?? null,
  };
  const wholeEnd = conversion?.isAdjacent === true ? conversion.next : around.next;
  const found: FoundMoney = {
    ...spanOf(tokens, hit.at, hit.next),
    value,
    whole: spanOf(tokens, around.start, wholeEnd),
    conversion: conversion?.span ?? null,
  };
  return { found, next: conversion?.next ?? around.next };
}

/**
 * Finds the amounts of money in a text, in order and without overlap. A span has number, scale and
 * currency alone (of both ends, for `between X and Y`); a printed conversion is bound to its amount
 * and is no item of its own. A number may leave its currency to an amount beside it. Weights in pounds and exchange rates are none. Linear in the text.
 */
export function findMoney(document: TextDocument): readonly FoundMoney[] {
  const tokens = runningTokens(document);
  const source = moneyText(document.text, tokens);
  const found: FoundMoney[] = [];
  let free = 0;
  let last: MoneyHit | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStartMoney(tokens, at)) continue;
    const named = readRunningMoney(source, at);
    const hit: MoneyHit | null = named ?? readElidedMoney(source, document, at, last);
    if (hit === null) continue;
    if (named !== null)
      for (const earlier of elidedBefore(source, named, free))
        found.push(bind(source, earlier).found);
    const bound = bind(source, withSharedScale(source, hit));
    found.push(bound.found);
    free = bound.next;
    last = { ...hit, next: bound.next };
    at = bound.next - 1;
  }
  return found;
}
