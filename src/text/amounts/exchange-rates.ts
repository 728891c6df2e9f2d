import { textAt, type Token } from '../values/numbers/tokens.ts';
import { readPhrase, indexPhrases } from '../values/numbers/phrases.ts';
import { readCurrency } from '../values/read-currency.ts';

const perUnit = indexPhrases(
  (
    'per|to the|against the|versus the|for one|to one|to a|for a|for every|for each|a|an|/|per one|' +
    'to 1|on the'
  )
    .split('|')
    .map((phrase) => [phrase, true] as const),
);

/** Not the euro itself: `€5 billion to the euro zone`. */
const notMoney = new Set(['zone', 'area', 'bloc', 'group', 'countries', 'members', 'summit']);

/** Whether the number before `next` is so much of one unit of a currency: `1.13 per euro`. */
export function isPerCurrency(tokens: readonly Token[], next: number): boolean {
  // `one euro buys 1.09 dollars`
  if (['buys', 'bought', 'fetches'].includes(textAt(tokens, next) ?? '')) return true;
  const per = readPhrase(perUnit, tokens, next);
  if (per === null) return false;
  const currency = readCurrency(tokens, per.next);
  if (currency === null) return false;
  const behind = tokens[currency.next];
  return behind?.kind !== 'number' && !notMoney.has(textAt(tokens, currency.next) ?? '');
}

const traded = new Set(
  (
    'fell rose slid dropped traded trading trades weakened strengthened bought buys was stood hit ' +
    'slipped climbed gained lost edged dipped eased jumped sank plunged firmed fetched changed ' +
    'settled closed opened recovered tumbled'
  ).split(' '),
);

const leading = new Set(
  'to at bought buys near reach hit below above around past about worth fetched from'.split(' '),
);

const moneyNouns = new Set(
  (
    'euro pound sterling dollar yen rouble ruble hryvnia yuan renminbi lira franc rupee won peso ' +
    'krona krone zloty forint real rand shekel currency'
  ).split(' '),
);

/** How far before the rate its currency may stand, in tokens. */
const reach = 16;

/**
 * Whether the amount at `at` is the price of another currency: `the euro rose to $1.08`,
 * `sterling was at $1.25`.
 */
export function isPriceOfMoney(tokens: readonly Token[], at: number): boolean {
  const isExtreme =
    textAt(tokens, at - 1) === 'of' && ['low', 'high'].includes(textAt(tokens, at - 2) ?? '');
  if (!isExtreme && !leading.has(textAt(tokens, at - 1) ?? '')) return false;
  let moved = false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const word = textAt(tokens, back) ?? '';
    if (word === '.' || word === '\n' || word === ';') return false;
    moved ||= traded.has(word);
    const before = tokens[back - 1]?.kind;
    if (moneyNouns.has(word) && before !== 'number' && before !== 'currency') return moved;
  }
  return false;
}

/** Whether the amount stands in an equation: `($1 = 0.92 euros)`. */
export function isEquated(tokens: readonly Token[], start: number, next: number): boolean {
  return textAt(tokens, start - 1) === '=' || textAt(tokens, next) === '=';
}
