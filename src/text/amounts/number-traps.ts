import { textAt, type Token } from '../values/numbers/tokens.ts';
import { readCurrency } from '../values/read-currency.ts';
import { readChunk } from './chunks.ts';
import { needCue } from './currency-cues.ts';
import { isPerCurrency } from './exchange-rates.ts';
import { labels, months, streets } from './label-words.ts';
import { startsWords } from './money-starts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { noCounts } from './noun-words.ts';
import { isHeadline, opensSentence, sentenceAt, type CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { isCapital, isGrouped, isYear, rawAt, touchesBefore } from './running-tokens.ts';
import { functionWords } from './function-words.ts';

const mayTouchBefore = new Set([
  '(',
  '[',
  '"',
  '“',
  '‘',
  "'",
  '«',
  '~',
  '≈',
  '<',
  '>',
  '…',
  ',',
  ';',
  '*',
  '•',
]);
const mayTouchBehind = new Set([...', . ; : ) ] " ” ’ ? ! + … »'.split(' '), "'"]);
/** Units that are printed against their number: `40km`. */
const gluedUnits = new Set(
  'km kg m cm ft lb lbs mph kph kmh mw gw kw mwh gwh twh kwh ha g t l mi kt bn mn'.split(' '),
);

/** Whether a dash that touches the number parts clauses, as `—` does, and ties no words. */
function isClauseDash(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && (text.charAt(token.start) === '—' || text.charAt(token.start) === '―')
  );
}

/** Whether letters or marks tie the number to what is around it: `F-16`, `9/11`, `3:15`, `4th`. */
export function isTied(text: string, tokens: readonly Token[], { at, next }: Numeral): boolean {
  if (touchesBefore(tokens, at)) {
    const mark = textAt(tokens, at - 1) ?? '';
    const isDash = mark === '-' && isClauseDash(text, tokens[at - 1]);
    // "-5" after a space is a negative number, "- 5" a list.
    if (tokens[at - 1]?.kind !== 'mark' || !(isDash || mayTouchBefore.has(mark))) return true;
  }
  if (!touchesBefore(tokens, next)) return false;
  const token = tokens[next];
  if (token?.kind === 'word') return !gluedUnits.has(token.text);
  if (token?.kind !== 'mark') return true;
  if (token.text === '-')
    return !isClauseDash(text, token) && !['plus', 'odd'].includes(textAt(tokens, next + 1) ?? '');
  if (!mayTouchBehind.has(token.text)) return true;
  const isMore = tokens[next + 1]?.kind === 'number' || tokens[next + 1]?.kind === 'word';
  // `3:15`, `1.2.3`, `four’s`; but `12,"` and `24).` are ends.
  return touchesBefore(tokens, next + 1) && isMore && !['(', '"', '“', '+'].includes(token.text);
}

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

/** `percent`, `a.m.`, `thirds`, `years old`, a currency, `April`, `to the dollar`. */
function countsNothing(tokens: readonly Token[], { at, next }: Numeral): boolean {
  const behind = tokens[next];
  if (behind === undefined) return false;
  if (behind.kind === 'currency' || tokens[at - 1]?.kind === 'currency') return true;
  const word = textAt(tokens, next) ?? '';
  if (['%', '‰', '°', '=', '/'].includes(word) || isPerCurrency(tokens, next)) return true;
  if (behind.kind !== 'word') return false;
  if (readChunk(tokens, next)?.isCompound === true) return false;
  if (noCounts.has(behind.text)) return true;
  if (months.has(behind.text) && isCapital(tokens, next)) return true;
  const currency = readCurrency(tokens, next);
  if (currency === null || needCue.has(word) || word === 'pounds' || word === 'pound') return false;
  return 'code' in currency ? behind.raw !== behind.raw.toLowerCase() || word !== 'p' : true;
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

const beforeYear = new Set(
  (
    'in since by until till from of the during early late mid before after summer spring autumn ' +
    'winter fall this that end for and to between through around circa his her its their'
  ).split(' '),
);

function isYearHere(tokens: readonly Token[], { at, next }: Numeral, hasNoun: boolean): boolean {
  if (!isYear(tokens, at) || next !== at + 1) return false;
  return !hasNoun || beforeYear.has(textAt(tokens, at - 1) ?? '') || isCapital(tokens, next);
}

const ageWords = new Set('aged age ages turned turning turns'.split(' '));

/** Who can be under or over an age. */
const persons =
  /^(?:children|people|those|anyone|everyone|adults|men|women|boys|girls|kids|youths|persons|pupils|players|voters|citizens|residents|patients|drivers|workers|teenagers|pensioners)$/;

/** `Smith, 54, said`, `(54)` behind a name, `aged 32`. */
function isAge(tokens: readonly Token[], { at, next, first }: Numeral, hasNoun: boolean): boolean {
  if (ageWords.has(textAt(tokens, at - 1) ?? '')) return true;
  // `aged 4 and 7`
  const isListed = tokens[at - 2]?.kind === 'number' || startsWords(tokens, at - 2);
  if (isListed && ageWords.has(textAt(tokens, at - 3) ?? '')) return true;
  const value = Number(first?.mantissa ?? Number.NaN);
  if (tokens[at]?.kind !== 'number' || next !== at + 1 || !(value > 0 && value < 121)) return false;
  const [before, behind] = [textAt(tokens, at - 1), textAt(tokens, next) ?? ''];
  const isNamed = isCapital(tokens, at - 2) || textAt(tokens, at - 2) === '’';
  if (before === '(' && behind === ')') return true;
  // `the second man, 41, was`
  if (before === ',' && behind === ',' && tokens[at - 2]?.kind === 'word') return true;
  // `children under 18`
  const isBound = ['under', 'over', 'above', 'below'].includes(before ?? '');
  if (isBound && !hasNoun && persons.test(textAt(tokens, at - 2) ?? '')) return true;
  return (
    before === ',' &&
    isNamed &&
    [',', '.', 'and', 'who', 'of', 'from', '\n', ')', ';'].includes(behind)
  );
}

/** `the 737 Max`: the number is part of the name. */
function opensName(tokens: readonly Token[], { at }: Numeral, noun: NounPhrase | null): boolean {
  return noun?.isName === true && ['the', 'a', 'an'].includes(textAt(tokens, at - 1) ?? '');
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
    opensName(tokens, numeral, noun) ||
    followsLabel(tokens, numeral.at) ||
    followsName(source, numeral.at, hasNoun, last) ||
    isNameItself(source, numeral.at) ||
    isInRow(tokens, numeral) ||
    countsNothing(tokens, numeral) ||
    isShare(tokens, numeral) ||
    isAddress(tokens, numeral.next) ||
    isListLabel(tokens, numeral) ||
    isYearHere(tokens, numeral, hasNoun) ||
    isAge(tokens, numeral, hasNoun)
  );
}
