/** Matches surrogates that are half of no pair: with `u`, whole pairs are one character. */
const loneSurrogate = /\p{Surrogate}/gu;

/** The text with every lone surrogate replaced by U+FFFD, and how many there were. */
export function makeWellFormed(text: string): { text: string; replaced: number } {
  if (text.isWellFormed()) return { text, replaced: 0 };
  let replaced = 0;
  const wellFormed = text.replace(loneSurrogate, () => {
    replaced += 1;
    return '\uFFFD';
  });
  return { text: wellFormed, replaced };
}

/** Whether the code unit is the first half of a surrogate pair. */
export function isHighSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit <= 0xdbff;
}

/** Whether the code unit is the second half of a surrogate pair. */
export function isLowSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xdc00 && codeUnit <= 0xdfff;
}

/** Whether the UTF-16 offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    isLowSurrogate(text.charCodeAt(offset)) &&
    isHighSurrogate(text.charCodeAt(offset - 1))
  );
}
