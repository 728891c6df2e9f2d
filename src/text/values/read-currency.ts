import {
  ambiguousNames,
  codeByName,
  currencyCodes,
  hundredthsByName,
  longestName,
  wordLikeCodes,
} from './currency-names.ts';
import { textAt, type Token } from './numbers/tokens.ts';

/**
 * A currency with its first token and the token behind it: its code, or a name that several
 * countries share. `isHundredth` for cents, pence and their like.
 */
export type ReadCurrency = {
  readonly at: number;
  readonly next: number;
  readonly isHundredth: boolean;
} & ({ readonly code: string } | { readonly name: string; readonly choices: string });

function readCode(token: Token): string | null {
  if (token.kind !== 'word') return null;
  const code = token.text.toUpperCase();
  if (!currencyCodes.has(code)) return null;
  return wordLikeCodes.has(code) && token.raw !== code ? null : code;
}

/** `p` is pence only where it touches its number: `50p`. */
function isLonePage(tokens: readonly Token[], at: number, name: string): boolean {
  return name === 'p' && tokens[at - 1]?.end !== tokens[at]?.start;
}

/** The first words of all names, for every word of a text is asked. */
const nameStarts: ReadonlySet<string> = new Set(
  [codeByName, ambiguousNames, hundredthsByName].flatMap((names) =>
    Array.from(names.keys(), (name) => name.split(' ', 1)[0] ?? name),
  ),
);

/** The longest name that stands at `at`, of up to four words. */
function readName(tokens: readonly Token[], at: number): ReadCurrency | null {
  if (!nameStarts.has(textAt(tokens, at) ?? '')) return null;
  const words: string[] = [];
  for (let next = at; next < at + longestName; next += 1) {
    const word = tokens[next]?.kind === 'word' ? textAt(tokens, next) : null;
    if (word === null) break;
    words.push(word);
  }
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const found = { at, next: at + length };
    const code = codeByName.get(name);
    if (code !== undefined) return { ...found, code, isHundredth: false };
    const choices = ambiguousNames.get(name);
    if (choices !== undefined) return { ...found, name, choices, isHundredth: false };
    const minor = hundredthsByName.get(name);
    if (minor !== undefined && !isLonePage(tokens, at, name))
      return { ...found, code: minor, isHundredth: true };
  }
  return null;
}

/** Reads a symbol, an ISO code or a name (`Swiss francs`) at `at`; null if there is none. */
export function readCurrency(tokens: readonly Token[], at: number): ReadCurrency | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const found = { at, isHundredth: false };
  if (token.kind === 'currency') return { ...found, code: token.code, next: at + 1 };
  if (token.kind !== 'word') return null;
  const behind = tokens[at + 1];
  if (token.text === 'us' && behind?.kind === 'currency' && behind.code === 'USD')
    return { ...found, code: 'USD', next: at + 2 };
  const name = readName(tokens, at);
  if (name !== null) return name;
  const code = readCode(token);
  return code === null ? null : { ...found, code, next: at + 1 };
}
