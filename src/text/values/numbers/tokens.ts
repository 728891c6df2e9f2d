import { symbolAt } from '../currency-symbols.ts';
import type { Decimal } from './decimal.ts';
import { readDigits } from './digits.ts';

/** A piece of an amount; offsets are UTF-16 code units of the input. */
export type Token = { readonly start: number; readonly end: number } &
  /** `problem` says why digits cannot be read; `decimal` means nothing then. */
  (
    | { readonly kind: 'number'; readonly decimal: Decimal; readonly problem: string | null }
    /** `text` is in lower case, `raw` as written. */
    | { readonly kind: 'word'; readonly text: string; readonly raw: string }
    | { readonly kind: 'currency'; readonly code: string }
    /** Any other character; every dash and minus is `-`. */
    | { readonly kind: 'mark'; readonly text: string }
  );

const word = /[\p{L}\p{M}]+/uy;
/** `U.S.` is the word `us`. */
const dotted = /(?:\p{L}\.){2,6}/uy;
const dashes = /[-‐‑‒–—―−]/;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function readWord(input: string, start: number): Token | null {
  const symbol = symbolAt(input, start);
  if (symbol !== null)
    return { kind: 'currency', code: symbol.code, start, end: start + symbol.length };
  const abbreviation = matchAt(dotted, input, start);
  const raw = abbreviation ?? matchAt(word, input, start);
  if (raw === null) return null;
  const text = raw.replaceAll('.', '').toLowerCase();
  return { kind: 'word', text, raw, start, end: start + raw.length };
}

/** Cuts the input into numbers, words, currency symbols and single marks, in one pass. */
export function tokenise(input: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < input.length) {
    const character = String.fromCodePoint(input.codePointAt(at) ?? 0);
    const digits = readDigits(input, at);
    if (digits !== null) {
      const [decimal, problem] = digits.ok ? [digits.decimal, null] : ['0', digits.error];
      tokens.push({ kind: 'number', decimal, problem, start: at, end: digits.end });
    } else if (!/\s/.test(character)) {
      const text = dashes.test(character) ? '-' : character;
      tokens.push(
        readWord(input, at) ?? { kind: 'mark', text, start: at, end: at + character.length },
      );
    }
    at = digits?.end ?? tokens.at(-1)?.end ?? 0;
    while (at < input.length && /\s/.test(input.charAt(at))) at += 1;
  }
  return tokens;
}

/** Why one of the tokens before `end` cannot be read, or null. */
export function problemIn(tokens: readonly Token[], end: number): string | null {
  for (const token of tokens.slice(0, end))
    if (token.kind === 'number' && token.problem !== null) return token.problem;
  return null;
}

/** The token's word or mark, or null for numbers, currencies and past the end. */
export function textAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'word' || token?.kind === 'mark' ? token.text : null;
}

/** `at`, or behind a hyphen that ties the words at both sides: `61-billion`. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const [left, hyphen, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.kind !== 'mark' || hyphen.text !== '-') return at;
  const isTied = left?.end === hyphen.start && right?.start === hyphen.end;
  return isTied ? at + 1 : at;
}

/** Where the words (parted by spaces) end if they stand at `at`, else null. */
export function skipWords(tokens: readonly Token[], at: number, phrase: string): number | null {
  let next = at;
  for (const wanted of phrase.split(' ')) {
    if (textAt(tokens, next) !== wanted) return null;
    next += 1;
  }
  return next;
}
