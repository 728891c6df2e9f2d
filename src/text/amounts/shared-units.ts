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

/** `3` in `3 and 5 million euros`: scale and currency stand at the last one only. */
export function elidedBefore(source: MoneyText, hit: MoneyHit, free: number): readonly MoneyHit[] {
  const { tokens, context } = source;
  const last = readMoneyAmount(tokens, hit.at, false);
  if (last === null || last.before !== null || last.after === null || last.next !== hit.next)
    return [];
  if (textAt(tokens, hit.at - 1) !== 'and') return [];
  for (let at = Math.max(free, hit.at - 4); at < hit.at - 1; at += 1) {
    const first = readMoneyAmount(tokens, at, false);
    if (first === null || first.next !== hit.at - 1) continue;
    if (first.before !== null || first.after !== null || !isLike(first.mantissa, last.mantissa))
      return [];
    if (isYear(tokens, at) || isCapital(tokens, at - 1) || touchesBefore(tokens, at)) return [];
    const scale = first.scale === 0 ? last.scale : first.scale;
    const core = singleMoney(tokens, { ...first, scale, after: last.after }, context);
    return core.ok ? [{ at, next: hit.at - 1, value: core.value }] : [];
  }
  return [];
}
