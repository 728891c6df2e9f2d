import { textAt } from '../values/numbers/tokens.ts';
import { isNearLoss, opensSentence, sentenceAt, type CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { isCapital } from './running-tokens.ts';
import { casualtyWords } from './verb-words.ts';

const auxiliaries = new Set('were was are have had more others remain remained'.split(' '));
const pronouns = new Set('the these those this that his her its their'.split(' '));

/**
 * Whether a number without a counted noun is still a count: `32 injured`, `killing 12`, `four of
 * them`, `24 were downed`; `last` is where the count before it ends, whose noun it can share.
 */
export function isElided(source: CountText, numeral: Numeral, last: number): boolean {
  const { tokens } = source;
  const token = tokens[numeral.at];
  if (token === undefined) return false;
  const behind = textAt(tokens, numeral.next) ?? '';
  const before = textAt(tokens, numeral.at - 1) ?? '';
  const isDigits = token.kind === 'number';
  if (casualtyWords.has(behind)) return true;
  if (
    behind === 'of' &&
    ['them', 'whom', 'which', 'those', 'these'].includes(textAt(tokens, numeral.next + 1) ?? '')
  )
    return true;
  // `the two met`, `at 7`, `by three`
  if (pronouns.has(before) && !isDigits) return false;
  if (before === 'at' && numeral.second === null) return false;
  if (!isDigits && isCapital(tokens, numeral.at) && !opensSentence(source, numeral.at))
    return false;
  if (auxiliaries.has(behind)) return true;
  if (isNearLoss(source, numeral.at)) return true;
  return isDigits && last > sentenceAt(source, token.start).start;
}
