import type { Qualifier } from '../../../shared/domain/values.ts';
import type { Decimal } from './decimal.ts';
import { indexPhrases, readPhrase } from './phrases.ts';
import { skipWords, type Token } from './tokens.ts';

/** A number of which only the order is said. */
export interface Vague {
  readonly phrase: string;
  readonly qualifier: Qualifier;
  readonly low: Decimal;
  readonly high: Decimal;
}

function entry(phrase: string, qualifier: Qualifier, low: Decimal, high: Decimal): Vague {
  return { phrase, qualifier, low, high };
}

/**
 * The vague numbers with their bounds: each order goes up to the next one's start. From a million
 * on the qualifier is `millions`, and the bounds tell the order.
 */
export const vagueNumbers: readonly Vague[] = [
  entry('tens', 'dozens', '10', '99'),
  entry('dozens', 'dozens', '24', '99'),
  entry('scores', 'dozens', '40', '99'),
  entry('hundreds', 'hundreds', '100', '999'),
  entry('thousands', 'thousands', '1000', '9999'),
  entry('tens of thousands', 'tens of thousands', '10000', '99999'),
  entry('dozens of thousands', 'tens of thousands', '24000', '99999'),
  entry('hundreds of thousands', 'hundreds of thousands', '100000', '999999'),
  entry('millions', 'millions', '1000000', '9999999'),
  entry('tens of millions', 'millions', '10000000', '99999999'),
  entry('dozens of millions', 'millions', '24000000', '99999999'),
  entry('hundreds of millions', 'millions', '100000000', '999999999'),
  entry('billions', 'millions', '1000000000', '9999999999'),
  entry('tens of billions', 'millions', '10000000000', '99999999999'),
  entry('dozens of billions', 'millions', '24000000000', '99999999999'),
  entry('hundreds of billions', 'millions', '100000000000', '999999999999'),
  entry('trillions', 'millions', '1000000000000', '9999999999999'),
];

/** Other words for the same, by the phrase that stands above. */
const others: readonly (readonly [phrase: string, meaning: string])[] = [
  ['several dozen', 'dozens'],
  ['a few dozen', 'dozens'],
  ['several hundred', 'hundreds'],
  ['a few hundred', 'hundreds'],
  ['several thousand', 'thousands'],
  ['a few thousand', 'thousands'],
  ['several million', 'millions'],
  ['a few million', 'millions'],
  ['several billion', 'billions'],
  ['a few billion', 'billions'],
  ['several hundred thousand', 'hundreds of thousands'],
  ['a few hundred thousand', 'hundreds of thousands'],
  ['several hundred million', 'hundreds of millions'],
  ['a few hundred million', 'hundreds of millions'],
  ['several hundred billion', 'hundreds of billions'],
  ['a few hundred billion', 'hundreds of billions'],
];

const phrases = indexPhrases<Vague>([
  ...vagueNumbers.map((vague) => [vague.phrase, vague] as const),
  ...others.flatMap(([phrase, meaning]) =>
    vagueNumbers
      .filter((vague) => vague.phrase === meaning)
      .map((vague) => [phrase, vague] as const),
  ),
]);

/** Reads a vague number at `at`; `many` and `several` before it change nothing. */
export function readVague(
  tokens: readonly Token[],
  at: number,
): { vague: Vague; next: number } | null {
  const from = skipWords(tokens, at, 'many') ?? at;
  const found = readPhrase(phrases, tokens, from);
  return found === null ? null : { vague: found.meaning, next: found.next };
}
