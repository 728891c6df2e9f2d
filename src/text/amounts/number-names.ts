import { textAt, type Token } from '../values/numbers/tokens.ts';
import { readChunk } from './chunks.ts';
import { functionWords } from './function-words.ts';
import { labels, months, streets } from './label-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isHeadline, opensSentence, sentenceAt, type CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { isCapital, isGrouped, isYear, rawAt } from './running-tokens.ts';
import { casualtyWords } from './verb-words.ts';

/** `page 4`, `Article 5`, `May 12`, `phase two`, `No. 10`. */
function followsLabel(tokens: readonly Token[], at: number): boolean {
  const isStop = textAt(tokens, at - 1) === '.' || textAt(tokens, at - 1) === '#';
  const back = isStop ? at - 2 : at - 1;
  const word = textAt(tokens, back) ?? '';
  if (isStop)
    return months.has(word) || ['no', 'nos', 'art', 'fig', 'p', 'pp', 'vol', 'ch'].includes(word);
  if (word === 'of' && ['Group', 'Gang'].includes(rawAt(tokens, at - 2))) return true;
  if (months.has(word)) return isCapital(tokens, back);
  if (word === 'no' || word === 'may')
    return tokens[at]?.kind === 'number' && isCapital(tokens, back);
  return labels.has(word);
}

const harmed = new Set('died were was'.split(' '));

function endsInHarm(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at) ?? '';
  return harmed.has(word) || casualtyWords.has(word);
}

/**
 * Whether a capitalised word before makes a name of the number, as in `Crew 9`, where it counts no
 * noun; `gave Ukraine 30 tanks` counts. Known names such as `Leopard 2` are labels.
 */
function followsName(source: CountText, at: number, hasNoun: boolean, last: number): boolean {
  const { tokens } = source;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !isCapital(tokens, at - 1)) return false;
  if (functionWords.has(before.text) || textAt(tokens, at - 2) === '’') return false;
  if (hasNoun || isGrouped(source.document.text, tokens, at)) return false;
  // `in Kharkiv 2 died`
  if (textAt(tokens, at - 2) === 'in' && endsInHarm(tokens, at + 1)) return false;
  // `10,000 and Spain 400`: the same things, by country.
  const joint = textAt(tokens, at - 2) === 'the' ? at - 3 : at - 2;
  const isListed = ['and', ','].includes(textAt(tokens, joint) ?? '');
  if (isListed && last > sentenceAt(source, before.start).start) return false;
  return !isHeadline(source, before.start) && !/(?:ly|ing|ed)$/.test(before.text);
}

/** `the Group of Seven`, `SEAL Team Six`: a number in words with a capital, within a name. */
function isNameItself(source: CountText, at: number): boolean {
  const { tokens } = source;
  const token = tokens[at];
  if (token === undefined || !isCapital(tokens, at)) return false;
  const isPart = isCapital(tokens, at - 1) || textAt(tokens, at - 1) === 'of';
  return isPart && !opensSentence(source, at) && !isHeadline(source, token.start);
}

/** Numbers in a row, as in telephone numbers. */
function isInRow(tokens: readonly Token[], { at, next }: Numeral): boolean {
  const behind = readChunk(tokens, next);
  if (behind?.kind === 'number') return true;
  return (
    tokens[at]?.kind === 'number' && tokens[at - 1]?.kind === 'number' && !isYear(tokens, at - 1)
  );
}

/** `10 Downing Street`: a house. */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4 && isCapital(tokens, at); at += 1)
    if (at > next && streets.has(textAt(tokens, at) ?? '')) return true;
  return false;
}

/** `1.` and `2)` at the start of a line. */
function isListLabel(tokens: readonly Token[], { at, next }: Numeral): boolean {
  const before = textAt(tokens, at - 1);
  const opens = at === 0 || before === '\n' || before === '(';
  return (
    opens &&
    tokens[at]?.kind === 'number' &&
    ['.', ')'].includes(textAt(tokens, next) ?? '') &&
    next === at + 1
  );
}

/** `the 737 Max`: the number is part of the name. */
function opensName(tokens: readonly Token[], { at }: Numeral, noun: NounPhrase | null): boolean {
  return noun?.isName === true && ['the', 'a', 'an'].includes(textAt(tokens, at - 1) ?? '');
}

/** Whether the number names something, or is part of a name; `last` ends the count before. */
export function isInName(
  source: CountText,
  numeral: Numeral,
  noun: NounPhrase | null,
  last: number,
): boolean {
  const { tokens } = source;
  return (
    opensName(tokens, numeral, noun) ||
    followsLabel(tokens, numeral.at) ||
    followsName(source, numeral.at, noun !== null, last) ||
    isNameItself(source, numeral.at) ||
    isInRow(tokens, numeral) ||
    isAddress(tokens, numeral.next) ||
    isListLabel(tokens, numeral)
  );
}
