import { isHighSurrogate, isLowSurrogate } from './well-formed.ts';

function checkOffset(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length)
    throw new RangeError(`Offset ${String(offset)} is outside a text of length ${String(length)}`);
}

/** Where each surrogate pair's second half stands, in UTF-16 code units. */
function secondHalves(text: string): readonly number[] {
  const halves: number[] = [];
  for (let i = 1; i < text.length; i += 1) {
    if (isLowSurrogate(text.charCodeAt(i)) && isHighSurrogate(text.charCodeAt(i - 1)))
      halves.push(i);
  }
  return halves;
}

/** How many of the rising numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For many offsets of one text: answers a function from UTF-16 code units to code points. Reads the
 * text once, then takes logarithmic time. An offset inside a surrogate pair counts as the pair's
 * start; one outside the text throws a RangeError.
 */
export function codePointMapper(text: string): (utf16: number) => number {
  const halves = secondHalves(text);
  return (utf16) => {
    checkOffset(utf16, text.length);
    return utf16 - countUpTo(halves, utf16);
  };
}

/** One UTF-16 offset in code points; see `codePointMapper` for many. */
export function toCodePoint(text: string, utf16: number): number {
  checkOffset(utf16, text.length);
  let pairs = 0;
  for (let i = 1; i <= utf16 && i < text.length; i += 1) {
    if (isLowSurrogate(text.charCodeAt(i)) && isHighSurrogate(text.charCodeAt(i - 1))) pairs += 1;
  }
  return utf16 - pairs;
}

/** One code point offset in UTF-16 code units; throws a RangeError outside the text. */
export function toUtf16(text: string, codePoint: number): number {
  checkOffset(codePoint, text.length);
  let utf16 = 0;
  for (let seen = 0; seen < codePoint; seen += 1) {
    if (utf16 >= text.length) checkOffset(codePoint, seen);
    utf16 += (text.codePointAt(utf16) ?? 0) > 0xffff ? 2 : 1;
  }
  return utf16;
}
