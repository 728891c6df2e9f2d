import { textAt, type Token } from '../values/numbers/tokens.ts';
import { readCurrency } from '../values/read-currency.ts';
import { cueByWord, sharedNouns } from './currency-cues.ts';

/** Where a text names countries and currencies outright; token indices in rising order. */
export interface CurrencyPlaces {
  readonly cues: ReadonlyMap<string, readonly number[]>;
  /** By shared noun, what its fuller forms (`Egyptian pounds`) and signs stand for. */
  readonly fullForms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes of the signs in the text. */
  readonly signs: ReadonlySet<string>;
}

/** `Egyptian` before `pounds` at `at`; null where no fuller form ends there. */
function fullFormAt(tokens: readonly Token[], at: number): string | null {
  for (let start = Math.max(0, at - 3); start < at; start += 1) {
    const currency = tokens[start]?.kind === 'word' ? readCurrency(tokens, start) : null;
    if (currency?.next === at + 1 && 'code' in currency) return currency.code;
  }
  return null;
}

/** One pass over the text; bounded work at each token. */
export function findCurrencyPlaces(tokens: readonly Token[]): CurrencyPlaces {
  const cues = new Map<string, number[]>();
  const fullForms = new Map<string, Set<string>>();
  const signs = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'currency') signs.add(token.code);
    const word = token.kind === 'word' ? token.text : null;
    if (word === null) continue;
    const code = cueByWord.get(word);
    if (code !== undefined) {
      const places = cues.get(code) ?? [];
      places.push(at);
      cues.set(code, places);
    }
    const full = sharedNouns.has(word) ? fullFormAt(tokens, at) : null;
    if (full !== null) fullForms.set(word, (fullForms.get(word) ?? new Set()).add(full));
  }
  return { cues, fullForms, signs };
}

/** The index of the last place at or before `at`, or -1. */
function lastBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Of the codes, the one whose country is named nearest before `at`, else nearest behind. */
export function nearestCue(
  places: CurrencyPlaces,
  codes: readonly string[],
  at: number,
): string | null {
  let before: { code: string; at: number } | null = null;
  let behind: { code: string; at: number } | null = null;
  for (const code of codes) {
    const named = places.cues.get(code);
    if (named === undefined) continue;
    const index = lastBefore(named, at);
    const [left, right] = [named[index], named[index + 1]];
    if (left !== undefined && left > (before?.at ?? -1)) before = { code, at: left };
    if (right !== undefined && right < (behind?.at ?? Number.POSITIVE_INFINITY))
      behind = { code, at: right };
  }
  if (before === null || behind === null) return before?.code ?? behind?.code ?? null;
  // "a 2 billion crown contract with the Swedish navy": far closer, though behind.
  const isCloser = (behind.at - at) * 3 < at - before.at && behind.at - at <= 12;
  return isCloser ? behind.code : before.code;
}

/** Whether the text around says `all figures in Canadian dollars`. */
export function statedDollar(tokens: readonly Token[], at: number): string | null {
  if (textAt(tokens, at) !== 'in') return null;
  const currency = readCurrency(tokens, at + 1);
  if (currency === null || !('code' in currency) || currency.next < at + 3) return null;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = textAt(tokens, back) ?? '';
    if (['figures', 'amounts', 'prices', 'values', 'sums', 'dollars'].includes(word))
      return currency.code;
  }
  return null;
}
