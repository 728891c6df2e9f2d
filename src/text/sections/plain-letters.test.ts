import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardText } from '../testing/arbitraries.ts';
import { plainLetters } from './plain-letters.ts';

describe('plainLetters', () => {
  it.each([
    ['Kyiv, April 11', 'Kyiv, April 11'],
    ['Łódź — “Çay” №5', 'Xxdx — “Xay” №5'],
    ['Київ', 'Xxxx'],
    ['e\u0301 東京 𝐀', 'ex xx XX'],
    ['\ud835 €5', '\ud835 €5'],
  ])('of %j are %j', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  it('keep every offset, and ASCII', () => {
    assert(
      property(awkwardText(40), (text) => {
        const plain = plainLetters(text);
        expect(plain).toHaveLength(text.length);
        expect(plain.replace(/[^\0-\x7f]/g, '')).toBe(
          Array.from(plain)
            .filter((letter) => letter < '\x80')
            .join(''),
        );
        expect(plain).not.toMatch(/\p{Lu}(?<![A-Z])/u);
      }),
    );
  });
});
