/**
 * Letters of the scripts that English texts print, for the inside of a class of a pattern. The
 * classes of Unicode (`\p{L}`) have hundreds of ranges each, and compiling them is what takes the
 * time of the first text that is read.
 */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u052f\\u1e00-\\u1fff';

/** Neither ASCII nor the marks and spaces that are the most of what is not. */
const foreign = /[^\0-\x7f\xa0\u2010-\u2027\u202f\u20ac]/;
const upper = /^[\p{Lu}\p{Lt}]/u;
const letterOrMark = /^[\p{L}\p{M}]/u;

function plainOf(letter: string): string {
  const plain = upper.test(letter) ? 'X' : letterOrMark.test(letter) ? 'x' : null;
  return plain === null ? letter : plain.repeat(letter.length);
}

/**
 * The text with an `X` or `x` for each capital or small letter (or mark) that is not of ASCII, so
 * that patterns over it need no more than `[A-Z]` and `[A-Za-z]`. Offsets stay the same (UTF-16).
 */
export function plainLetters(text: string): string {
  if (!foreign.test(text)) return text;
  let plain = '';
  for (const letter of text) {
    plain += foreign.test(letter) ? plainOf(letter) : letter;
  }
  return plain;
}
