import { textAt } from '../values/numbers/tokens.ts';
import { idleAfterOne, pronounBeforeOne } from './label-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNearLoss, sentenceAt, type CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { casualtyWords } from './verb-words.ts';

const predicates = new Set(
  'is was are were be been being as become becomes became remains every each any'.split(' '),
);

/** Before `one` and a verb, these begin a clause of anybody. */
const beforeClauses = new Set('as if when that what how where because than'.split(' '));

/** Verbs whose object is a count, where another was told before: `asked for two and got one`. */
const taking = new Set(
  (
    'got get gets received receive gave give sent send lost lose bought buy sold had have has took ' +
    'destroyed delivered missed kept hit downed built ordered supplied returned found'
  ).split(' '),
);

/** What one of several things did. */
const pastForms = new Set(
  (
    'came went fell hit struck crashed sank landed flew exploded failed missed reached left remained ' +
    'died survived escaped burned burnt ran turned collapsed entered crossed broke veered returned ' +
    'abstained resigned'
  ).split(' '),
);

function takesOne(source: CountText, at: number, behind: string, last: number): boolean {
  const token = source.tokens[at];
  if (token === undefined || !taking.has(textAt(source.tokens, at - 1) ?? '')) return false;
  const isEnd = [',', '.', ';', '!', 'and', 'but', '\n', ''].includes(behind);
  return isEnd && last > sentenceAt(source, token.start).start;
}

/** `There were three, and one came down`: a verb of its own behind, and a count before. */
function isOneOfThem(source: CountText, at: number, last: number): boolean {
  const { tokens } = source;
  const token = tokens[at];
  const joins = ['and', ',', 'but'].includes(textAt(tokens, at - 1) ?? '');
  if (token === undefined || !joins || last <= sentenceAt(source, token.start).start) return false;
  const behind = textAt(tokens, at + 1) ?? '';
  return pastForms.has(behind) || ['in', 'is', 'was', 'has', 'had'].includes(behind);
}

/**
 * Whether `one` counts, and is no pronoun: `at least one civilian`, `one person was killed`, `one
 * tank and three trucks`; not `no one`, `one of them`, `one day`. `last` ends the count before.
 */
export function isCountedOne(
  source: CountText,
  { at, next, total }: Numeral,
  noun: NounPhrase | null,
  { isLimited, last }: { readonly isLimited: boolean; readonly last: number },
): boolean {
  const { tokens } = source;
  const [before, behind] = [textAt(tokens, at - 1) ?? '', textAt(tokens, next) ?? ''];
  // `one of the four stations` counts, `is one of 15 countries` does not.
  if (total !== null) return !predicates.has(before);
  // `at least one was hurt`
  if (isLimited && noun === null && ['was', 'is', 'has'].includes(behind)) return true;
  if (takesOne(source, at, behind, last)) return true;
  if (isOneOfThem(source, at, last)) return true;
  // "One was killed."
  if (['was', 'is'].includes(behind) && casualtyWords.has(textAt(tokens, next + 1) ?? ''))
    return !pronounBeforeOne.has(before);
  if (idleAfterOne.has(behind)) return false;
  if (noun !== null && idleAfterOne.has(noun.head)) return false;
  if (pronounBeforeOne.has(before) && !isLimited) return false;
  // "as one plans for it": a pronoun and its verb.
  if (noun !== null && beforeClauses.has(before) && noun.head.endsWith('s')) return false;
  if (noun !== null) return true;
  // "costs less than one flown in": one of what was named.
  if (isLimited && /(?:[^aeiou]ed|wn|ught|ilt)$/.test(behind) && !casualtyWords.has(behind))
    return false;
  return isLimited || casualtyWords.has(behind) || (before === 'and' && isNearLoss(source, at));
}
