import type { TextDocument } from '../document/document.ts';
import { lastStartingBy } from '../document/find.ts';
import { readMoneyAmount, type MoneyAmount } from '../values/money-amount.ts';
import { readMoneyNumbers } from '../values/money-core.ts';
import { valueOf } from '../values/numbers/amount.ts';
import { compareDecimals, shift } from '../values/numbers/decimal.ts';
import { readQualifier } from '../values/numbers/qualifier-words.ts';
import { scaleOf, shortScaleOf } from '../values/numbers/scales.ts';
import { textAt, type Token } from '../values/numbers/tokens.ts';
import { skipOf } from '../values/quantity-count.ts';
import {
  besideWords,
  countedNouns,
  moneyNouns,
  priceVerbs,
  takenUp,
  takingUp,
} from './elided-words.ts';
import { functionWords } from './function-words.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { noCounts } from './noun-words.ts';
import { readAround, type Around } from './qualifiers-around.ts';
import type { MoneyHit, MoneyText } from './read-running-money.ts';
import { isCapital, isYear, touchesBefore } from './running-tokens.ts';

/** How far before its number a word may stand that tells what the number is of, in tokens. */
const near = 6;

/** How far behind the amount that lends its currency a number may stand, in tokens. */
const farthest = 70;

/** Sums that lend each other a currency without more words are of a like size. */
function isLike(a: string, b: string): boolean {
  return compareDecimals(a, shift(b, 1)) < 0 && compareDecimals(b, shift(a, 1)) < 0;
}

/** `Another 150,000 are to follow` counts things; sums that are only near are told in millions. */
const isScaled = (value: string): boolean => compareDecimals(value, '1000000') >= 0;

/** Whether one of the words stands in the tokens from `from` up to `to`, in the same sentence. */
function holds(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = to - 1; at >= Math.max(0, from); at -= 1) {
    const word = textAt(tokens, at) ?? '';
    if (word === '\n' || word === '.' || word === ';') return false;
    if (words.has(word)) return true;
  }
  return false;
}

/** `350 million in grants`: whether one of the words follows within the same clause. */
function holdsBehind(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = textAt(tokens, at);
    if (word === null || /^[^\p{L}]/u.test(word)) return false;
    if (words.has(word)) return true;
  }
  return false;
}

/** Whether a large number that is no money lies between: then that is what is taken up. */
function hasRival(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const behind = textAt(tokens, at + 1) ?? '';
    const isLarge = scaleOf(behind) !== null || shortScaleOf(behind) !== null;
    if (tokens[at]?.kind === 'number' && isLarge) return true;
  }
  return false;
}

/** Whether nothing follows that the number counts: no noun, no share, no compound. */
function countsNothing(tokens: readonly Token[], next: number, isLarge: boolean): boolean {
  const behind = tokens[next];
  if (behind === undefined) return true;
  const word = textAt(tokens, next) ?? '';
  if (behind.kind === 'currency' || behind.kind === 'number') return false;
  if (noCounts.has(word) || '%°=/'.includes(word || '?')) return false;
  if (word === '-' && touchesBefore(tokens, next)) return false;
  if (behind.kind === 'mark') return true;
  if (!isLarge) return functionWords.has(word);
  const more = word === 'more' ? next + 1 : next;
  return readNounPhrase(tokens, skipOf(tokens, more), false, false) === null;
}

/** The currency of `to €2.4 billion`, `and Germany €300 million` behind a number. */
function namedBehind({ tokens, context }: MoneyText, amount: MoneyAmount): string | null {
  const joint = textAt(tokens, amount.next) ?? '';
  if (!['and', 'or', 'to', ','].includes(joint)) return null;
  const isListed = joint === 'and' || joint === ',';
  const afterJoint = amount.next + 1;
  const start = isListed && isCapital(tokens, afterJoint) ? afterJoint + 1 : afterJoint;
  const behind = readMoneyAmount(tokens, readQualifier(tokens, start).next, false);
  const currency = behind?.before ?? behind?.after ?? null;
  if (behind === null || currency === null) return null;
  return isLike(valueOf(amount), valueOf(behind)) ? context.codeOf(currency) : null;
}

/** `Of that, 20 million …`, `Another 350 million …`: the sentence begins with the sum before. */
function takesUp(tokens: readonly Token[], first: number): boolean {
  const [word, behind] = [textAt(tokens, first) ?? '', textAt(tokens, first + 1) ?? ''];
  if (!takingUp.has(word)) return false;
  return /^(?:of|a|the)$/.test(word) ? takenUp.has(behind) : true;
}

function firstTokenOf(tokens: readonly Token[], at: number, start: number): number {
  let first = at;
  while (first > 0 && first > at - farthest && (tokens[first - 1]?.start ?? 0) >= start) first -= 1;
  return first;
}

interface Candidate {
  readonly at: number;
  readonly around: Around;
  readonly value: string;
}

/** Whether a number takes its currency from the amount `last` before it. */
function takesFrom(
  { tokens }: MoneyText,
  document: TextDocument,
  { at, around, value }: Candidate,
  last: MoneyHit,
): boolean {
  if (at - last.next > farthest || hasRival(tokens, last.next, at)) return false;
  const [here, there] = [tokens[at]?.start ?? 0, tokens[last.at]?.start ?? 0];
  const sentence = lastStartingBy(document.sentences, here);
  const steps = sentence - lastStartingBy(document.sentences, there);
  if (steps > 1) return false;
  const isBeside = holds(tokens, Math.max(last.next, around.start - 4), around.start, besideWords);
  const lent = last.value.amount ?? last.value.high ?? '0';
  const isPrice = holds(tokens, around.start - 2, around.start, priceVerbs);
  if (isPrice && compareDecimals(value, '1000') >= 0) return true;
  if (!isScaled(value)) {
    const isRaised = textAt(tokens, last.at - 1) === 'from' && textAt(tokens, last.next) === 'to';
    const follows = isBeside || (isRaised && around.start === last.next + 1);
    return steps === 0 && follows && isLike(value, lent);
  }
  if (steps === 0 && isBeside) return true;
  if (holds(tokens, Math.max(last.next, around.start - near), around.start, countedNouns))
    return false;
  const isMoneys =
    holds(tokens, Math.max(last.next, around.start - near), around.start, moneyNouns) ||
    holdsBehind(tokens, around.next, moneyNouns);
  if (steps === 0) return isMoneys || isScaled(lent);
  if (lastStartingBy(document.lines, here) !== lastStartingBy(document.lines, there)) return false;
  const opening = firstTokenOf(tokens, at, document.sentences[sentence]?.start ?? here);
  return isScaled(lent) && (isMoneys || takesUp(tokens, opening));
}

/**
 * An amount that leaves its currency to another one: `€402 million, up from 314 million`, `from 1.9
 * billion to €2.4 billion`, `Of that, 20 million …`. `last` is the amount before it. Null where the
 * number counts something, or no amount is near.
 */
export function readElidedMoney(
  source: MoneyText,
  document: TextDocument,
  at: number,
  last: MoneyHit | null,
): MoneyHit | null {
  const { tokens, context } = source;
  if (tokens[at]?.kind !== 'number' || isYear(tokens, at) || touchesBefore(tokens, at)) return null;
  const first = readMoneyAmount(tokens, at, false);
  if (first === null || first.before !== null || first.after !== null) return null;
  const isLarge = isScaled(valueOf(first)) || isScaledLater(tokens, first);
  if (!isLarge && last === null) return null;
  const named = isLarge ? namedBehind(source, first) : null;
  const implied = named ?? last?.value.currency ?? null;
  if (implied === null) return null;
  const core = readMoneyNumbers(tokens, at, { ...context, implied });
  if (!core.ok) return null;
  const { value, next } = core.value;
  const around = readAround(tokens, at, next);
  if (!countsNothing(tokens, around.next, isLarge)) return null;
  const hit = { at, next, value };
  if (named !== null) return holds(tokens, at - near, at, countedNouns) ? null : hit;
  const candidate = { at, around, value: value.amount ?? value.high ?? '0' };
  return last !== null && takesFrom(source, document, candidate, last) ? hit : null;
}

/** `2` of `2-3 billion` is large as well. */
function isScaledLater(tokens: readonly Token[], first: MoneyAmount): boolean {
  const joint = textAt(tokens, first.next) ?? '';
  if (joint !== '-' && joint !== 'to') return false;
  const second = readMoneyAmount(tokens, first.next + 1, false);
  return second !== null && second.before === null && second.after === null && second.scale >= 6;
}
