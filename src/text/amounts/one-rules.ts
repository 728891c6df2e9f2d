import { textAt } from '../values/numbers/tokens.ts';
import { idleAfterOne, pronounBeforeOne } from './label-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNearLoss, type CountText } from './quantity-place.ts';
import { startsWords } from './money-starts.ts';
import type { Numeral } from './running-count.ts';

/** Whether a number stands at `at`, or behind `and` or a comma there. */
function joinsNumber(source: CountText, at: number): boolean {
  const { tokens } = source;
  const word = textAt(tokens, at);
  if (word !== 'and' && word !== ',') return false;
  const next = word === ',' && textAt(tokens, at + 1) === 'and' ? at + 2 : at + 1;
  return tokens[next]?.kind === 'number' || startsWords(tokens, next);
}

/**
 * Whether `one` counts, and is no pronoun or article: `at least one civilian`, `one person was
 * killed`, `one tank and three trucks`.
 */
export function isCountedOne(
  source: CountText,
  { at, next }: Numeral,
  noun: NounPhrase | null,
  isLimited: boolean,
  last: number,
): boolean {
  const { tokens } = source;
  const [before, behind] = [textAt(tokens, at - 1) ?? '', textAt(tokens, next) ?? ''];
  if (idleAfterOne.has(behind) || (noun !== null && idleAfterOne.has(noun.head))) return false;
  if (pronounBeforeOne.has(before) && !isLimited) return false;
  if (noun === null) return isLimited || (isNearLoss(source, at) && before !== '\n');
  const isJoined = before === 'and' && last > (tokens[at - 8]?.start ?? -1) && last >= 0;
  return isLimited || isJoined || isNearLoss(source, at) || joinsNumber(source, noun.next);
}
