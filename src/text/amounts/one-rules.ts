import { textAt } from '../values/numbers/tokens.ts';
import { idleAfterOne, pronounBeforeOne } from './label-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNearLoss, type CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { casualtyWords } from './verb-words.ts';

const predicates = new Set(
  'is was are were be been being as become becomes became remains every each any'.split(' '),
);

/**
 * Whether `one` counts, and is no pronoun: `at least one civilian`, `one person was killed`, `one
 * tank and three trucks`; not `no one`, `one of them`, `one day`.
 */
export function isCountedOne(
  source: CountText,
  { at, next, total }: Numeral,
  noun: NounPhrase | null,
  isLimited: boolean,
): boolean {
  const { tokens } = source;
  const [before, behind] = [textAt(tokens, at - 1) ?? '', textAt(tokens, next) ?? ''];
  // `one of the four stations` counts, `is one of 15 countries` does not.
  if (total !== null) return !predicates.has(before);
  if (idleAfterOne.has(behind)) return false;
  if (noun !== null && idleAfterOne.has(noun.head)) return false;
  if (pronounBeforeOne.has(before) && !isLimited) return false;
  if (noun !== null) return true;
  return isLimited || casualtyWords.has(behind) || (before === 'and' && isNearLoss(source, at));
}
