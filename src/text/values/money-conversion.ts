import type { Money } from '../../shared/domain/values.ts';
import { singleMoney, type MoneyContext } from './money-core.ts';
import { readMoneyAmount } from './money-amount.ts';
import { indexPhrases, readPhrase } from './numbers/phrases.ts';
import { readQualifier } from './numbers/qualifier-words.ts';
import { skipHyphen, textAt, type Token } from './numbers/tokens.ts';
import { refused, understood, type Parsed } from './parsed-cell.ts';

/** The printed conversion of an amount, with its own first token and the token behind it. */
export interface ReadConversion {
  readonly value: NonNullable<Money['conversion']>;
  readonly first: number;
  readonly last: number;
  /** Behind the closing bracket, if there is one. */
  readonly next: number;
  readonly isBracketed: boolean;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Words that say outright that the same amount follows in another currency. */
const strong = indexPhrases(
  (
    'or|or the equivalent of|the equivalent of|an equivalent of|equivalent of|equivalent to|' +
    'the equivalent to|equal to|which is|which equals|that is|that’s|i e|i . e .|ie|='
  )
    .split('|')
    .map((phrase) => [phrase, true] as const),
);

/** What may stand behind the amount in its bracket: `at current exchange rates`. */
const longestRemark = 8;

/** Where the bracket closes behind more amounts or a short remark; null if it does not. */
function findClose(tokens: readonly Token[], at: number, close: string): number | null {
  let next = at;
  while (['/', ',', ';', 'or', 'and'].includes(textAt(tokens, next) ?? '')) {
    const more = readMoneyAmount(tokens, readQualifier(tokens, next + 1).next, false);
    if (more === null || (more.before === null && more.after === null)) break;
    next = more.next;
  }
  for (let end = next; end <= next + longestRemark; end += 1) {
    if (textAt(tokens, end) === close) return end;
    const kind = tokens[end]?.kind;
    if (kind !== 'word' && textAt(tokens, end) !== ',') return null;
  }
  return null;
}

interface Opened {
  readonly start: number;
  readonly isStrong: boolean;
}

/** Skips `or`, `the equivalent of`, `about` and their like; `about` is not kept. */
function skipLeadIn(tokens: readonly Token[], at: number): Opened {
  let start = at;
  let isStrong = false;
  for (;;) {
    const lead = readPhrase(strong, tokens, start);
    const next = lead?.next ?? readQualifier(tokens, start).next;
    if (next === start) return { start, isStrong };
    isStrong ||= lead !== null;
    start = next;
  }
}

function readBracketed(
  tokens: readonly Token[],
  at: number,
  close: string,
  context: MoneyContext,
): Parsed<ReadConversion> {
  const { start } = skipLeadIn(tokens, at + 1);
  const amount = readMoneyAmount(tokens, start, true);
  const end = amount === null ? null : findClose(tokens, amount.next, close);
  if (amount === null || end === null)
    return refused('In brackets there can be one conversion only, such as ($589 million).');
  const core = singleMoney(tokens, amount, context);
  if (!core.ok) return core;
  const value = { amount: core.value.amount ?? '0', currency: core.value.currency };
  return understood({ value, first: start, last: amount.next, next: end + 1, isBracketed: true });
}

/** What can stand behind a conversion that has no brackets and no `or`. */
const stops = new Set([',', '.', ';', ':', '-', ')', '\n', '"', '”']);

/** `€5m, or $5.4m,`, `€5m – about $5.4m –`, `€5m, the equivalent of $5.4m`. */
function readOpen(
  tokens: readonly Token[],
  at: number,
  currency: string,
  context: MoneyContext,
): ReadConversion | null {
  const mark = textAt(tokens, at) ?? '';
  const isParted = mark === ',' || (mark === '-' && skipHyphen(tokens, at) === at);
  const { start, isStrong } = skipLeadIn(tokens, isParted ? at + 1 : at);
  if (start === at || (isParted && start === at + 1)) return null;
  const amount = readMoneyAmount(tokens, start, false);
  if (amount === null) return null;
  const behind = textAt(tokens, amount.next);
  const isClosed = amount.next >= tokens.length || stops.has(behind ?? '');
  if (!isStrong && !(isParted && isClosed)) return null;
  const core = singleMoney(tokens, amount, context);
  if (!core.ok || core.value.currency === currency) return null;
  const value = { amount: core.value.amount ?? '0', currency: core.value.currency };
  return { value, first: start, last: amount.next, next: amount.next, isBracketed: false };
}

/**
 * Reads the conversion printed at `at`, behind an amount in `currency`: `($589 million)`,
 * `(about $589m at current rates)`, `, or $589 million`; of several the first. Null for none, and
 * the reason where a bracket holds something else.
 */
export function readConversion(
  tokens: readonly Token[],
  at: number,
  currency: string,
  context: MoneyContext,
): Parsed<ReadConversion | null> {
  const close = closing[textAt(tokens, at) ?? ''];
  if (close !== undefined) return readBracketed(tokens, at, close, context);
  return understood(readOpen(tokens, at, currency, context));
}
