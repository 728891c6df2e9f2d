import { textAt, type Token } from '../values/numbers/tokens.ts';
import { readMoneyAmount } from '../values/money-amount.ts';
import type { ReadCurrency } from '../values/read-currency.ts';
import {
  codesInSmall,
  needCue,
  pictureHeights,
  printedShort,
  rarelyMoney,
  sharedNames,
} from './currency-cues.ts';
import {
  findCurrencyPlaces,
  nearestCue,
  statedDollar,
  type CurrencyPlaces,
} from './currency-places.ts';
import { rawAt, touchesBefore } from './running-tokens.ts';

const localDollars = ['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD'];

/** Whether `US` stands at the end of the bracket that a bare `$` begins. */
function endsInUs(tokens: readonly Token[], at: number): boolean {
  const amount = readMoneyAmount(tokens, at, false);
  return amount?.after !== null && textAt(tokens, (amount?.next ?? 0) - 1) === 'us';
}

/**
 * Whether an amount with a bare `$` is followed by an American one in brackets: `$5m (US$3.3m)`,
 * `$5m ($3.3m US)`.
 */
function printsUsBehind(text: string, tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'currency' || token.code !== 'USD') return false;
    if (textAt(tokens, at - 1) !== '(') return false;
    if (token.end - token.start === 1 && !endsInUs(tokens, at)) return false;
    const before = tokens.slice(Math.max(0, at - 6), at - 1);
    return before.some(
      (sign) => sign.kind === 'currency' && text.slice(sign.start, sign.end) === '$',
    );
  });
}

/**
 * What a bare `$` is in this text: the US dollar, unless the text states another (`all figures in
 * Canadian dollars`) or converts its `$` to `US$` and names a country with dollars of its own.
 */
function dollarOf(text: string, tokens: readonly Token[], places: CurrencyPlaces): string {
  for (const at of tokens.keys()) {
    const stated = statedDollar(tokens, at);
    if (stated !== null && localDollars.includes(stated)) return stated;
  }
  if (!printsUsBehind(text, tokens)) return 'USD';
  return nearestCue(places, localDollars, 0) ?? 'USD';
}

/** The currency that words and signs have in one text; null for words that are none there. */
export class CurrencyContext {
  readonly #tokens: readonly Token[];
  readonly #places: CurrencyPlaces;
  readonly #dollar: string;

  constructor(text: string, tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#places = findCurrencyPlaces(tokens);
    this.#dollar = dollarOf(text, tokens, this.#places);
  }

  /** ISO 4217 code of the currency, or null. */
  codeOf(currency: ReadCurrency): string | null {
    const token = this.#tokens[currency.at];
    if (token === undefined) return null;
    if (token.kind === 'currency') return this.#signCode(token.code, token.end - token.start);
    if (token.kind !== 'word') return null;
    if ('name' in currency) return this.#sharedCode(currency.name, currency.at);
    if (currency.next > currency.at + 1) return currency.code;
    if (token.raw.toUpperCase() === currency.code) return this.#printedCode(token.raw, currency);
    return this.#nameCode(token.text, currency.code, currency.at);
  }

  #signCode(code: string, length: number): string {
    if (code === 'USD' && length === 1) return this.#dollar;
    const isYuan = code === 'JPY' && length === 1 && !this.#has('JPY') && this.#has('CNY');
    return isYuan ? 'CNY' : code;
  }

  #has(code: string): boolean {
    return this.#places.cues.has(code);
  }

  #printedCode(raw: string, { code, at }: { code: string; at: number }): string | null {
    if (raw !== code && !codesInSmall.has(raw)) return null;
    // `EUR/USD 1.08` names a rate.
    if (textAt(this.#tokens, at - 1) === '/') return null;
    return rarelyMoney.has(code) && !this.#has(code) ? null : code;
  }

  #nameCode(name: string, code: string, at: number): string | null {
    const printed = printedShort.get(name);
    if (printed?.includes(rawAt(this.#tokens, at)) === false) return null;
    if (needCue.has(name) && !this.#has(code)) return null;
    if (name === 'rand' && rawAt(this.#tokens, at) === 'Rand') return null;
    if (name === 'p') return this.#isPence(at) ? code : null;
    if (name === 'cent' || name === 'cents') return this.#cents();
    return this.#nounCode(name, code);
  }

  #isPence(at: number): boolean {
    const number = this.#tokens[at - 1];
    return (
      number?.kind === 'number' &&
      touchesBefore(this.#tokens, at) &&
      !pictureHeights.has(number.decimal)
    );
  }

  /** Cents are the dollar's, but the euro's where the text has its sign and no dollar's. */
  #cents(): string {
    const { signs } = this.#places;
    return signs.has('EUR') && !signs.has('USD') ? 'EUR' : this.#dollar;
  }

  /** `pounds` in a text that said `Egyptian pounds` before and has no `£`. */
  #nounCode(name: string, code: string): string {
    const full = this.#places.fullForms.get(name);
    const [only, ...more] = full ?? [];
    if (only === undefined || more.length > 0 || this.#places.signs.has(code)) return code;
    return only;
  }

  #sharedCode(name: string, at: number): string | null {
    const printed = printedShort.get(name);
    if (printed?.includes(rawAt(this.#tokens, at)) === false) return null;
    const codes = sharedNames[name] ?? [];
    const [full, ...more] = this.#places.fullForms.get(name) ?? [];
    if (full !== undefined && more.length === 0) return full;
    const cue = nearestCue(this.#places, codes, at);
    return cue ?? (needCue.has(name) ? null : (codes[0] ?? null));
  }
}
