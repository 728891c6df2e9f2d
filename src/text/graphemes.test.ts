import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary, snapToGraphemes, trimSpan } from './graphemes.ts';
import { textWithSpan, wellFormedText } from './testing/arbitraries.ts';

function bordersOf(text: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return new Set([...[...segments].map(({ index }) => index), text.length]);
}

describe('isGraphemeBoundary', () => {
  it('agrees with a segmenter that reads the whole text', () => {
    fc.assert(
      fc.property(wellFormedText(), (text) => {
        const borders = bordersOf(text);
        for (let offset = 0; offset <= text.length; offset += 1)
          expect(isGraphemeBoundary(text, offset)).toBe(borders.has(offset));
      }),
    );
  });

  it('is false outside the text', () => {
    expect(isGraphemeBoundary('abc', -1)).toBe(false);
    expect(isGraphemeBoundary('abc', 4)).toBe(false);
  });

  it('pairs flags right in the middle of many', () => {
    const flags = '🇺🇦'.repeat(200);
    for (const offset of [0, 4, 400, 796]) expect(isGraphemeBoundary(flags, offset)).toBe(true);
    for (const offset of [2, 402, 798]) expect(isGraphemeBoundary(flags, offset)).toBe(false);
  });
});

describe('snapToGraphemes', () => {
  it.each([
    ['e\u0301a', { start: 1, end: 3 }, { start: 0, end: 3 }],
    ['x👩‍👩‍👧‍👦y', { start: 3, end: 5 }, { start: 1, end: 12 }],
    ['a😀b', { start: 2, end: 3 }, { start: 1, end: 3 }],
    ['a\r\nb', { start: 2, end: 3 }, { start: 1, end: 3 }],
    ['abc', { start: 1, end: 2 }, { start: 1, end: 2 }],
  ])('grows in %j', (text, span, grown) => {
    expect(snapToGraphemes(text, span)).toEqual(grown);
  });

  it('grows to the nearest borders of a whole-text segmenter, and no further', () => {
    fc.assert(
      fc.property(textWithSpan(), ({ text, start, end }) => {
        const borders = [...bordersOf(text)];
        expect(snapToGraphemes(text, { start, end })).toEqual({
          start: Math.max(...borders.filter((border) => border <= start)),
          end: Math.min(...borders.filter((border) => border >= end)),
        });
      }),
    );
  });

  it('refuses what is no span of the text', () => {
    for (const [start, end] of [
      [0, 0],
      [2, 1],
      [-1, 2],
      [0, 4],
      [0.5, 2],
    ] as const)
      expect(snapToGraphemes('abc', { start, end })).toBeNull();
  });

  it('answers within its window for a cluster that never ends', () => {
    const text = `a${'\u0301'.repeat(100_000)}`;
    const grown = snapToGraphemes(text, { start: 50_000, end: 50_001 });
    expect(grown).not.toBeNull();
    expect(grown?.start).toBeLessThanOrEqual(50_000);
    expect(grown?.end).toBeGreaterThanOrEqual(50_001);
  });
});

describe('trimSpan', () => {
  it.each([
    ['  ab  ', { start: 0, end: 6 }, { start: 2, end: 4 }],
    ['a\n\u00A0b', { start: 1, end: 4 }, { start: 3, end: 4 }],
    ['ab', { start: 0, end: 2 }, { start: 0, end: 2 }],
    ['a \u0308 b', { start: 1, end: 4 }, { start: 1, end: 3 }],
  ])('trims in %j', (text, span, trimmed) => {
    expect(trimSpan(text, span)).toEqual(trimmed);
  });

  it('answers null for white space alone', () => {
    expect(trimSpan('a \n\t b', { start: 1, end: 5 })).toBeNull();
  });

  it('keeps every character that is no white space', () => {
    fc.assert(
      fc.property(textWithSpan(), ({ text, start, end }) => {
        const trimmed = trimSpan(text, { start, end });
        const words = (from: number, to: number): string => text.slice(from, to).replace(/\s/g, '');
        expect(trimmed === null ? '' : words(trimmed.start, trimmed.end)).toBe(words(start, end));
      }),
    );
  });
});
