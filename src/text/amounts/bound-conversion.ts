import type { Money } from '../../shared/domain/values.ts';
import type { Span } from '../../shared/domain/span.ts';
import { readConversion, type ReadConversion } from '../values/money-conversion.ts';
import { readMoneyCore } from '../values/money-core.ts';
import { readQualifier } from '../values/numbers/qualifier-words.ts';
import { textAt } from '../values/numbers/tokens.ts';
import type { MoneyText } from './read-running-money.ts';

/** The conversion of an amount in running text. */
export interface BoundConversion {
  /** Null where the bracket holds a range, for which a conversion has no form. */
  readonly value: Money['conversion'];
  readonly span: Span | null;
  /** Behind its bracket. */
  readonly next: number;
  /** Whether it follows its amount directly. */
  readonly isAdjacent: boolean;
}

/** How far behind its amount a bracket may stand: `£450 million in new aid ($589 million)`. */
const reach = 6;

function bound(source: MoneyText, read: ReadConversion, isAdjacent: boolean): BoundConversion {
  const [first, last] = [source.tokens[read.first], source.tokens[read.last - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { value: read.value, span, next: read.next, isAdjacent };
}

/** A range in brackets in another currency belongs to the amount as well. */
function readRangeInBrackets(
  source: MoneyText,
  at: number,
  currency: string,
): BoundConversion | null {
  const { tokens, context } = source;
  if (textAt(tokens, at) !== '(') return null;
  const core = readMoneyCore(tokens, readQualifier(tokens, at + 1).next, context);
  if (!core.ok || core.value.value.currency === currency) return null;
  const { next } = core.value;
  if (core.value.value.low === null || textAt(tokens, next) !== ')') return null;
  return { value: null, span: null, next: next + 1, isAdjacent: false };
}

/** Where a bracket opens a few words behind the amount; null if it does not. */
function laterBracket({ tokens }: MoneyText, at: number): number | null {
  for (let next = at; next <= at + reach; next += 1) {
    if (textAt(tokens, next) === '(') return next;
    if (tokens[next]?.kind !== 'word' && textAt(tokens, next) !== '-') return null;
  }
  return null;
}

/** The conversion printed behind an amount in `currency` that ends before `at`. */
export function findConversion(
  source: MoneyText,
  at: number,
  currency: string,
): BoundConversion | null {
  const { tokens, context } = source;
  const direct = readConversion(tokens, at, currency, context);
  if (direct.ok && direct.value !== null && direct.value.value.currency !== currency)
    return bound(source, direct.value, true);
  const range = readRangeInBrackets(source, at, currency);
  if (range !== null) return range;
  const bracket = laterBracket(source, at);
  if (bracket === null || bracket === at) return null;
  const later = readConversion(tokens, bracket, currency, context);
  if (!later.ok || later.value === null || later.value.value.currency === currency) return null;
  return bound(source, later.value, false);
}
