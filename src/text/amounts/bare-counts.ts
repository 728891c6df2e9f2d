import { textAt } from '../values/numbers/tokens.ts';
import { isNearLoss, opensSentence, sentenceAt, type CountText } from './quantity-place.ts';
import type { Numeral } from './running-count.ts';
import { isPutAt } from './number-clocks.ts';
import { isCapital, isGrouped } from './running-tokens.ts';
import { changeWords } from './movement-words.ts';
import { opensChange } from './range-marks.ts';
import { casualtyWords, verbForms } from './verb-words.ts';

const auxiliaries = new Set(
  'were was are have had more others remain remained will would voted said'.split(' '),
);
/** `the two met`: known persons, not a count. */
const pronouns = new Set('the these those this that his her its their all my our your'.split(' '));
/** `at 7`, `by three`, `in two`. */
const placing = new Set('at by in on into as per for under over than'.split(' '));
const measureReach = 14;
const measured = new Set(
  'points index magnitude celsius fahrenheit scored ranked ranking'.split(' '),
);
const persons = new Set('he she i who'.split(' '));
const behindPersons = new Set('is was am turned'.split(' '));
/** Behind these, digits alone count something. */
const counting = new Set(
  (
    'another further additional extra remaining first last next other only have has had having were was are to gave given give gives ' +
    'got get sent lost with total nearly includes including least left added send sends provide ' +
    'provides provided supply supplied deliver delivered buy bought want wants need needs needed ' +
    'receive received hold holds held hire hired employ employs ordered promised pledged offered'
  ).split(' '),
);

/** Whose number follows `of`: `a crew of 12`, `a majority of 20`. */
const crowds = new Set(
  (
    'crew force team total toll staff population maximum minimum majority convoy fleet squad party ' +
    'crowd garrison audience capacity delegation army contingent workforce average membership ' +
    'battalion brigade regiment company platoon mission group corps division flotilla column mob ' +
    'community village town congregation panel committee cabinet parliament coalition bloc family ' +
    'father mother parent household'
  ).split(' '),
);

/** `2.3 million`: so many are no name and no score. */
function isScaled({ first, second }: Numeral): boolean {
  return (second ?? first)?.scale !== undefined && ((second ?? first)?.scale ?? 0) >= 3;
}

/** How far a verb or noun of voting may stand from its number, in tokens. */
const voteReach = 4;

/** `voted 310 to 205`: both are counts of votes. */
function isNearVote({ tokens }: CountText, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - voteReach); back -= 1)
    if (['voted', 'vote', 'votes'].includes(textAt(tokens, back) ?? '')) return true;
  return false;
}

function ofCrowd({ tokens }: CountText, at: number): boolean {
  return textAt(tokens, at - 1) === 'of' && crowds.has(textAt(tokens, at - 2) ?? '');
}

/** `fell by 40,000` */
function isChange({ tokens }: CountText, { at, first }: Numeral): boolean {
  return changeWords.has(textAt(tokens, at - 2) ?? '') && Number(first?.mantissa ?? 0) >= 1000;
}

/** Whether the sentence tells of an index or a score, whose bare numbers count nothing. */
function isMeasured(source: CountText, at: number): boolean {
  const token = source.tokens[at];
  if (token === undefined) return false;
  const { start, end } = sentenceAt(source, token.start);
  return source.tokens
    .slice(Math.max(0, at - measureReach), at + measureReach)
    .some(
      (near) =>
        near.kind === 'word' && near.start >= start && near.end <= end && measured.has(near.text),
    );
}

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
  if (isMeasured(source, numeral.at)) return false;
  if (casualtyWords.has(behind)) return true;
  if (
    behind === 'of' &&
    ['them', 'whom', 'which', 'those', 'these'].includes(textAt(tokens, numeral.next + 1) ?? '')
  )
    return true;
  const isLarge = isScaled(numeral) || isGrouped(source.document.text, tokens, numeral.at);
  if (isLarge || isNearVote(source, numeral.at) || ofCrowd(source, numeral.at)) return true;
  // `of the 12, eight`
  if (isDigits && before === 'the' && textAt(tokens, numeral.at - 2) === 'of') return true;
  if (isPutAt(tokens, numeral.at - 1)) return true;
  if (before === 'by' && isChange(source, numeral)) return true;
  if (before === 'from' && opensChange(tokens, numeral.at)) return true;
  if (pronouns.has(before) && !isDigits) return false;
  if (placing.has(before) && numeral.second === null) return false;
  if (!isDigits && isCapital(tokens, numeral.at) && !opensSentence(source, numeral.at))
    return false;
  // `12 hit their targets`
  if (verbForms.has(behind) && opensSentence(source, numeral.at)) return true;
  if (auxiliaries.has(behind) || isNearLoss(source, numeral.at)) return true;
  // `she was 12`
  const isPerson = persons.has(textAt(tokens, numeral.at - 2) ?? '') && behindPersons.has(before);
  if (isPerson && isDigits) return false;
  return !isDigits || last > sentenceAt(source, token.start).start || counting.has(before);
}
