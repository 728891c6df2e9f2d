import { readMoneyAmount, type MoneyAmount } from '../values/money-amount.ts';
import { singleMoney } from '../values/money-core.ts';
import { compareDecimals, shift } from '../values/numbers/decimal.ts';
import { textAt } from '../values/numbers/tokens.ts';
import type { MoneyHit, MoneyText } from './read-running-money.ts';
import { isCapital, isYear, touchesBefore } from './running-tokens.ts';

/** Ends that share a unit are of one size: neither is ten times the other. */
function isLike(a: string, b: string): boolean {
  return compareDecimals(a, shift(b, 1)) < 0 && compareDecimals(b, shift(a, 1)) < 0;
}

function nextInList(source: MoneyText, at: number): number | null {
  const { tokens } = source;
  const comma = textAt(tokens, at) === ',' ? at + 1 : at;
  const joined = ['and', 'or'].includes(textAt(tokens, comma) ?? '') ? comma + 1 : comma;
  return joined === at ? null : joined;
}

/** The longest list that lends its last scale to those before it. */
const longestList = 6;

/** `€5` in `€5, €7 and €9 million` counts millions, as the last one does. */
export function withSharedScale(source: MoneyText, hit: MoneyHit): MoneyHit {
  const { tokens, context } = source;
  const first = readMoneyAmount(tokens, hit.at, false);
  if (first === null || first.next !== hit.next || !isBare(first)) return hit;
  let last: MoneyAmount = first;
  for (let count = 0; count < longestList; count += 1) {
    const at = nextInList(source, last.next);
    const more =
      at === null || tokens[at]?.kind !== 'currency' ? null : readMoneyAmount(tokens, at, false);
    if (more === null) return hit;
    last = more;
    const isSame = isLike(first.mantissa, more.mantissa) && sameSign(source, first, more);
    if (!isSame) return hit;
    if (more.scale === 0) continue;
    const core = singleMoney(tokens, { ...first, scale: more.scale }, context);
    return core.ok ? { ...hit, value: core.value } : hit;
  }
  return hit;
}

const isBare = ({ scale, after, before, mantissa }: MoneyAmount): boolean =>
  scale === 0 && after === null && before !== null && compareDecimals(mantissa, '1000') < 0;

function sameSign(source: MoneyText, a: MoneyAmount, b: MoneyAmount): boolean {
  if (a.before === null || b.before === null) return false;
  return source.context.codeOf(a.before) === source.context.codeOf(b.before);
}

/** The number without a unit that ends before `end`, as one of `last`'s list; null if none does. */
function elidedAt(
  { tokens, context }: MoneyText,
  end: number,
  free: number,
  last: MoneyAmount,
): MoneyHit | null {
  for (let at = Math.max(free, end - 3); at < end; at += 1) {
    const first = readMoneyAmount(tokens, at, false);
    if (first === null || first.next !== end) continue;
    if (first.before !== null || first.after !== null) return null;
    if (!isLike(first.mantissa, last.mantissa) || isYear(tokens, at)) return null;
    if (isCapital(tokens, at - 1) || touchesBefore(tokens, at)) return null;
    const scale = first.scale === 0 ? last.scale : first.scale;
    const core = singleMoney(tokens, { ...first, scale, after: last.after }, context);
    return core.ok ? { at, next: end, value: core.value } : null;
  }
  return null;
}

/** `10, 20` in `10, 20 and 30 million euros`: scale and currency stand at the last one only. */
export function elidedBefore(source: MoneyText, hit: MoneyHit, free: number): readonly MoneyHit[] {
  const { tokens } = source;
  const last = readMoneyAmount(tokens, hit.at, false);
  if (last?.before !== null || last.after === null || last.next !== hit.next) return [];
  const found: MoneyHit[] = [];
  let joint = hit.at - 1;
  while (
    found.length < longestList &&
    textAt(tokens, joint) === (found.length === 0 ? 'and' : ',')
  ) {
    const earlier = elidedAt(source, joint, free, last);
    if (earlier === null) break;
    found.unshift(earlier);
    joint = earlier.at - 1;
  }
  return found;
}
