/** A piece of a rich text file. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** A control word with its number, if it has one. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A control symbol, as in `\~`. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Bytes of text, each as a character of its number. */
  | { readonly kind: 'bytes'; readonly text: string };

const word = /\\([a-z]{1,32})(-?\d{1,10})? ?/giy;
const hex = /\\'([0-9a-f]{2})/giy;
const plain = /[^\\{}\r\n]+/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the pieces of a file whose bytes are characters of their numbers, in one pass. */
export function* readRtfTokens(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    const character = rtf.charAt(at);
    if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at += 1;
    } else if (character === '\r' || character === '\n') at += 1;
    else if (character === '\\') {
      const escape = match(hex, rtf, at);
      const control = escape === null ? match(word, rtf, at) : null;
      if (escape !== null) {
        yield { kind: 'bytes', text: String.fromCharCode(Number.parseInt(escape[1] ?? '', 16)) };
        at += escape[0].length;
      } else if (control === null) {
        yield { kind: 'symbol', symbol: rtf.charAt(at + 1) };
        at += 2;
      } else {
        const name = (control[1] ?? '').toLowerCase();
        const value = control[2] === undefined ? null : Number(control[2]);
        at += control[0].length;
        // What follows is so many bytes of anything, also braces.
        if (name === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', name, value };
      }
    } else {
      const text = match(plain, rtf, at)?.[0] ?? character;
      yield { kind: 'bytes', text };
      at += text.length;
    }
  }
}
