import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointMapper, toCodePoint, toUtf16 } from './offsets.ts';
import { awkwardText } from './testing/arbitraries.ts';

describe('offsets', () => {
  it('agree with the text cut into code points', () => {
    fc.assert(
      fc.property(awkwardText(), (text) => {
        const map = codePointMapper(text);
        let utf16 = 0;
        let codePoint = 0;
        for (const character of text) {
          expect(map(utf16)).toBe(codePoint);
          expect(toCodePoint(text, utf16)).toBe(codePoint);
          expect(toUtf16(text, codePoint)).toBe(utf16);
          utf16 += character.length;
          codePoint += 1;
        }
        expect(map(text.length)).toBe(codePoint);
        expect(toCodePoint(text, text.length)).toBe(codePoint);
        expect(toUtf16(text, codePoint)).toBe(text.length);
      }),
    );
  });

  it('count an offset inside a pair as the start of the pair', () => {
    expect(toCodePoint('a😀b', 2)).toBe(1);
    expect(codePointMapper('a😀b')(2)).toBe(1);
    expect(codePointMapper('a😀b')(3)).toBe(2);
  });

  it.each([-1, 4, 0.5, Number.NaN])('refuse %d in a text of three code units', (offset) => {
    expect(() => toCodePoint('a😀', offset)).toThrow(RangeError);
    expect(() => codePointMapper('a😀')(offset)).toThrow(RangeError);
    expect(() => toUtf16('a😀', offset)).toThrow(RangeError);
  });

  it('refuse a code point behind the last', () => {
    expect(toUtf16('a😀', 2)).toBe(3);
    expect(() => toUtf16('a😀', 3)).toThrow(RangeError);
  });
});
