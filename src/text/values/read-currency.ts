import {
  ambiguousNames,
  codeByName,
  currencyCodes,
  longestName,
  wordLikeCodes,
} from './currency-names.ts';
import { textAt, type Token } from './numbers/tokens.ts';

/** A currency, or a name that several share, and the token behind it. */
export type ReadCurrency = { readonly next: number } & (
  { readonly code: string } | { readonly name: string; readonly choices: string }
);

function readCode(token: Token): string | null {
  if (token.kind !== 'word') return null;
  const code = token.text.toUpperCase();
  if (!currencyCodes.has(code)) return null;
  return wordLikeCodes.has(code) && token.raw !== code ? null : code;
}

/** Reads a symbol, an ISO code or a name (`Swiss francs`) at `at`; null if there is none. */
export function readCurrency(tokens: readonly Token[], at: number): ReadCurrency | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'currency') return { code: token.code, next: at + 1 };
  const behind = tokens[at + 1];
  if (textAt(tokens, at) === 'us' && behind?.kind === 'currency' && behind.code === 'USD')
    return { code: 'USD', next: at + 2 };
  const words: string[] = [];
  for (let next = at; next < at + longestName; next += 1) {
    const word = tokens[next]?.kind === 'word' ? textAt(tokens, next) : null;
    if (word === null) break;
    words.push(word);
  }
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const code = codeByName.get(name);
    if (code !== undefined) return { code, next: at + length };
    const choices = ambiguousNames.get(name);
    if (choices !== undefined) return { name, choices, next: at + length };
  }
  const code = readCode(token);
  return code === null ? null : { code, next: at + 1 };
}
