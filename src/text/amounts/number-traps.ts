import { textAt, type Token } from '../values/numbers/tokens.ts';
import { readCurrency } from '../values/read-currency.ts';
import { readChunk } from './chunks.ts';
import { needCue } from './currency-cues.ts';
import { isPerCurrency } from './exchange-rates.ts';
import { months } from './label-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { noCounts } from './noun-words.ts';
import { isAge, isYearHere } from './number-ages.ts';
import { isClock } from './number-clocks.ts';
import { isInName } from './number-names.ts';
import type { CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { isCapital, isYear, rawAt } from './running-tokens.ts';

/** Whether the name or code of a currency stands at `at`; pounds may weigh. */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const currency = readCurrency(tokens, at);
  const word = textAt(tokens, at) ?? '';
  if (currency === null || needCue.has(word) || word === 'pounds' || word === 'pound') return false;
  // `two cop cars`: codes count in capitals.
  const raw = rawAt(tokens, at);
  return !('code' in currency) || raw.toUpperCase() !== currency.code || raw === currency.code;
}

/** `percent`, `a.m.`, `thirds`, `years old`, a currency, `April`, `to the dollar`. */
function countsNothing(tokens: readonly Token[], { at, next }: Numeral): boolean {
  const behind = tokens[next];
  if (behind === undefined) return false;
  if (behind.kind === 'currency' || tokens[at - 1]?.kind === 'currency') return true;
  const word = textAt(tokens, next) ?? '';
  if (['%', '‰', '°', '=', '/'].includes(word) || isPerCurrency(tokens, next)) return true;
  if (behind.kind !== 'word') return false;
  if (readChunk(tokens, next)?.isCompound === true) return false;
  // A calibre, but for `100 mm of rain`.
  if (word === 'mm') return textAt(tokens, next + 1) !== 'of';
  if (noCounts.has(behind.text)) return true;
  if (months.has(behind.text) && isCapital(tokens, next)) return true;
  return isCurrency(tokens, next);
}

/** `one in five people`, `1 in 4`: a share. */
function isShare(tokens: readonly Token[], { at, next }: Numeral): boolean {
  const isNumber = (index: number): boolean => {
    const token = tokens[index];
    return (
      token?.kind === 'number' ||
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(textAt(tokens, index) ?? '')
    );
  };
  const isIn = (index: number): boolean =>
    textAt(tokens, index) === 'in' &&
    isNumber(index - 1) &&
    isNumber(index + 1) &&
    !isYear(tokens, index + 1);
  return isIn(next) || isIn(at - 1);
}

/** Whether the number is no count, whatever noun stands behind it; `last` ends the count before. */
export function isTrap(
  source: CountText,
  numeral: Numeral,
  noun: NounPhrase | null,
  last: number,
): boolean {
  const { tokens } = source;
  const hasNoun = noun !== null;
  return (
    isInName(source, numeral, noun, last) ||
    countsNothing(tokens, numeral) ||
    isShare(tokens, numeral) ||
    isClock(tokens, numeral, noun) ||
    isYearHere(tokens, numeral, hasNoun) ||
    isAge(tokens, numeral, hasNoun)
  );
}
