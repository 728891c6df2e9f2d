/** A run of digits, a run of letters, or any other single character. */
export interface Pieces {
  /** In lower case. */
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
}

const letter = /^[\p{L}\p{M}]/u;
const space = /^\s/;
/** A dash is a piece of its own and becomes `-`, but for `—`, which parts clauses. */
const dash = /^[‐‑‒–−]$/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return letter.test(text.slice(at, at + 2));
}

function isSpace(text: string, at: number, code: number): boolean {
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : space.test(text.charAt(at));
}

/** The length of the character at `at` in code units; a lone surrogate is one. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function runEnd(text: string, from: number, code: number): number {
  let at = from;
  if (isDigit(code)) {
    while (isDigit(text.charCodeAt(at))) at += 1;
    return at;
  }
  while (at < text.length && isLetter(text, at, text.charCodeAt(at))) at += widthAt(text, at);
  return at > from ? at : from + widthAt(text, from);
}

/** Small letters and digits of ASCII need no second string. */
const plain = /^[\da-z]+$/;

function wordOf(raw: string, code: number): string {
  if (plain.test(raw)) return raw;
  return code >= 0x2010 && dash.test(raw) ? '-' : raw.toLowerCase();
}

/**
 * Cuts a text at every change between letters, digits and other characters, in one pass, and hands
 * on each piece; offsets are UTF-16 code units, the word is in lower case.
 */
export function cutPieces(
  text: string,
  take: (start: number, end: number, word: string) => void,
): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(text, at, code)) {
      at += 1;
      continue;
    }
    const end = runEnd(text, at, code);
    take(at, end, wordOf(text.slice(at, end), code));
    at = end;
  }
}
