import { textAt, type Token } from '../values/numbers/tokens.ts';
import { startsWords } from './money-starts.ts';
import type { Numeral } from './running-count.ts';
import { isCapital, isYear } from './running-tokens.ts';

const beforeYear = new Set(
  (
    'in since by until till from of the during early late mid before after summer spring autumn ' +
    'winter fall this that end for and to between through around circa his her its their'
  ).split(' '),
);

/** `in 2022`, `the 2024 elections`; `2000 troops` is a count. */
export function isYearHere(
  tokens: readonly Token[],
  { at, next }: Numeral,
  hasNoun: boolean,
): boolean {
  if (!isYear(tokens, at) || next !== at + 1) return false;
  return !hasNoun || beforeYear.has(textAt(tokens, at - 1) ?? '') || isCapital(tokens, next);
}

const ageWords = new Set('aged age ages turned turning turns'.split(' '));

/** Who can be under or over an age. */
const persons: ReadonlySet<string> = new Set(
  (
    'children people those anyone everyone adults men women boys girls kids youths persons pupils ' +
    'players voters citizens residents patients drivers workers teenagers pensioners'
  ).split(' '),
);

/** `Smith, 54, said`, `(54)` behind a name, `aged 32`. */
export function isAge(
  tokens: readonly Token[],
  { at, next, first }: Numeral,
  hasNoun: boolean,
): boolean {
  if (ageWords.has(textAt(tokens, at - 1) ?? '')) return true;
  // `aged 4 and 7`
  const isListed = tokens[at - 2]?.kind === 'number' || startsWords(tokens, at - 2);
  if (isListed && ageWords.has(textAt(tokens, at - 3) ?? '')) return true;
  const value = Number(first?.mantissa ?? Number.NaN);
  // `all of them under ten`
  const isUnder = textAt(tokens, at - 1) === 'under' && textAt(tokens, at - 2) === 'them';
  if (isUnder && !hasNoun && first?.scale === 0 && value < 121) return true;
  if (tokens[at]?.kind !== 'number' || next !== at + 1 || !(value > 0 && value < 121)) return false;
  const [before, behind] = [textAt(tokens, at - 1), textAt(tokens, next) ?? ''];
  const isNamed = isCapital(tokens, at - 2) || textAt(tokens, at - 2) === '’';
  if (before === '(' && behind === ')') return true;
  // `the second man, 41, was`
  if (before === ',' && behind === ',' && tokens[at - 2]?.kind === 'word') return true;
  // `children under 18`
  const isBound = ['under', 'over', 'above', 'below'].includes(before ?? '');
  if (isBound && !hasNoun && persons.has(textAt(tokens, at - 2) ?? '')) return true;
  return (
    before === ',' &&
    isNamed &&
    [',', '.', 'and', 'who', 'of', 'from', '\n', ')', ';'].includes(behind)
  );
}
