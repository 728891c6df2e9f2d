import type { Span } from '../../shared/domain/span.ts';
import type { FoundQuantity } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { singleLine } from '../values/split-list.ts';
import { textAt, type Token } from '../values/numbers/tokens.ts';
import { skipOf } from '../values/quantity-count.ts';
import { isElided } from './bare-counts.ts';
import { startsWords } from './money-starts.ts';
import { durations, noCounts } from './noun-words.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { isTrap } from './number-traps.ts';
import { isCountedOne } from './one-rules.ts';
import { readQualifierBehind } from '../values/numbers/qualifier-words.ts';
import { readAround, type Around } from './qualifiers-around.ts';
import { isTaken, type CountText } from './quantity-place.ts';
import { countOf, readNumeral, type Numeral } from './running-count.ts';
import { runningTokens } from './running-tokens.ts';
import { isTied } from './tied-numbers.ts';

function spanOf(tokens: readonly Token[], at: number, next: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return token.problem === null;
  return token?.kind === 'word' && (token.text === 'between' || startsWords(tokens, at));
}

/** Whether a singular noun follows: `one person`, `1 person`. */
function isSingular(tokens: readonly Token[], numeral: Numeral): boolean {
  const { first, second, total } = numeral;
  const isUnit = first !== null && first.scale === 0 && first.mantissa === '1';
  return (isOne(tokens, numeral) || isUnit) && second === null && total === null;
}

/** Whether the number is just the word `one`. */
function isOne(tokens: readonly Token[], { at, next, total }: Numeral): boolean {
  return textAt(tokens, at) === 'one' && (next === at + 1 || total !== null);
}

/** `dozens of`, `hundreds more`, `thousands were`: a noun of number, not `scores twice`. */
function isLooseNoun(tokens: readonly Token[], { at, next, vague }: Numeral): boolean {
  if (vague === null || next > at + 1) return false;
  const word = textAt(tokens, at);
  const behind = textAt(tokens, next);
  if (word === 'scores' || word === 'tens') return behind !== 'of';
  return ['the', 'their', 'in'].includes(textAt(tokens, at - 1) ?? '') && behind !== 'of';
}

interface Hit {
  readonly found: FoundQuantity;
  readonly next: number;
}

/** The noun behind the number and the words that limit it: `of the`, `more` are skipped. */
function nounBehind(tokens: readonly Token[], numeral: Numeral, at: number): NounPhrase | null {
  const more = textAt(tokens, at) === 'more' ? at + 1 : at;
  const start = skipOf(tokens, more);
  const isPart =
    start > more || (numeral.total !== null && textAt(tokens, numeral.next - 2) === 'the');
  return readNounPhrase(tokens, start, isSingular(tokens, numeral), isPart);
}

/** Behind `20 times`: a factor, no count. */
const factors = new Set(
  'as more less higher lower the what that its their his our bigger larger greater faster smaller'.split(
    ' ',
  ),
);

/** Durations, shares and factors: `three days`, `two degrees`, `20 times bigger`. */
function countsNoThings(tokens: readonly Token[], noun: NounPhrase): boolean {
  if (durations.has(noun.head) || noCounts.has(noun.head)) return true;
  return noun.head === 'times' && factors.has(textAt(tokens, noun.next) ?? '');
}

/** `won 1-3`: two numbers with a hyphen and nothing that they count. */
function isScore(tokens: readonly Token[], { first, second }: Numeral): boolean {
  return first !== null && second !== null && textAt(tokens, first.next) === '-';
}

/** `160 transformers at least`: a limit behind what is counted. */
function limitedBehind(tokens: readonly Token[], around: Around, noun: NounPhrase | null): Around {
  if (noun === null || around.qualifier !== 'exact') return around;
  const word = textAt(tokens, noun.next);
  const limit = word === 'at' || word === 'or' ? readQualifierBehind(tokens, noun.next) : null;
  return limit === null || tokens[limit.next]?.kind === 'number'
    ? around
    : { ...around, qualifier: limit.qualifier };
}

function readQuantity(source: CountText, at: number, last: number): Hit | null {
  const { document, tokens } = source;
  const numeral = readNumeral(document.text, tokens, at);
  if (numeral === null || isLooseNoun(tokens, numeral)) return null;
  const span = spanOf(tokens, numeral.at, numeral.next);
  if (isTaken(source, span) || isTied(document.text, tokens, numeral)) return null;
  const isOpened = ['between', 'from'].includes(textAt(tokens, numeral.at - 1) ?? '');
  const start = isOpened && numeral.second !== null ? numeral.at - 1 : numeral.at;
  const near = readAround(tokens, start, numeral.next);
  const noun = nounBehind(tokens, numeral, near.next);
  const around = limitedBehind(tokens, near, noun);
  if (noun === null && isScore(tokens, numeral) && around.qualifier === 'exact') return null;
  if (isTrap(source, numeral, noun, last)) return null;
  if (noun !== null && countsNoThings(tokens, noun)) return null;
  const isLimited = around.qualifier !== 'exact';
  if (isOne(tokens, numeral)) {
    if (!isCountedOne(source, numeral, noun, { isLimited, last })) return null;
  } else if (
    noun === null &&
    !isLimited &&
    numeral.vague === null &&
    !isElided(source, numeral, last)
  )
    return null;
  return build(source, numeral, around, noun, span);
}

/** What things are spread over: `paid over two budgets`. */
const stretches = new Set(
  (
    'budgets phases stages sessions terms rounds tranches instalments installments seasons meetings ' +
    'visits trips matches games generations cycles payments shipments deliveries summits shifts'
  ).split(' '),
);

/** Whether `over` tells in how many parts, and not that there are more. */
function isSpreadOver(
  tokens: readonly Token[],
  around: ReturnType<typeof readAround>,
  noun: NounPhrase | null,
): boolean {
  return textAt(tokens, around.start) === 'over' && noun !== null && stretches.has(noun.head);
}

function build(
  { document, tokens }: CountText,
  numeral: Numeral,
  around: ReturnType<typeof readAround>,
  noun: NounPhrase | null,
  span: Span,
): Hit | null {
  const isSpread = isSpreadOver(tokens, around, noun);
  const count = countOf(numeral, isSpread ? 'exact' : around.qualifier);
  if (count === null) return null;
  const unit = noun === null ? null : spanOf(tokens, noun.at, noun.next);
  const printed = unit === null ? null : singleLine(document.text.slice(unit.start, unit.end));
  const wholeNext = noun?.next ?? around.next;
  const found: FoundQuantity = {
    ...span,
    value: { ...count, unit: printed },
    whole: spanOf(tokens, isSpread ? numeral.at : around.start, wholeNext),
    unit,
  };
  // Numbers inside the unit, as in `two Dash 8 aircraft`, count nothing by themselves.
  return { found, next: wholeNext };
}

/**
 * Finds the counts and measures of a text, in order and without overlap: a span has the number
 * expression alone, the unit is the counted noun phrase as printed, null where it is left out.
 * `taken` are spans, in order, in which no number counts (dates, money, labels of sections).
 * Ordinals, ages, percentages, durations, names with numbers and shares are none. Linear in the text.
 */
export function findQuantities(
  document: TextDocument,
  taken: readonly Span[],
): readonly FoundQuantity[] {
  const tokens = runningTokens(document);
  const source: CountText = {
    document,
    tokens,
    taken: taken.toSorted((a, b) => a.start - b.start),
  };
  const found: FoundQuantity[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStart(tokens, at)) continue;
    const hit = readQuantity(source, at, last);
    if (hit === null) {
      at = skipNumeral(document.text, tokens, at) - 1;
      continue;
    }
    found.push(hit.found);
    last = hit.found.end;
    at = hit.next - 1;
  }
  return found;
}

/** Behind a number in words that is no count, so that `twenty-five` does not leave a `five`. */
function skipNumeral(text: string, tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind === 'number') return at + 1;
  const numeral = readNumeral(text, tokens, at);
  // "between four and six weeks"
  if (textAt(tokens, at) === 'between') return numeral?.next ?? at + 1;
  return numeral === null || numeral.total !== null || numeral.second !== null
    ? at + 1
    : Math.max(at + 1, numeral.next);
}
