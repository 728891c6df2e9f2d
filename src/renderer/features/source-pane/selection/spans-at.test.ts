import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trickyTextWithOffsets } from '../testing/tricky-text.ts';
import { paragraphAt, spanning, wordAt } from './spans-at.ts';

function wordIn(text: string, at: string, language: string | null = 'en'): string {
  const { start, end } = wordAt(text, text.indexOf(at), language);
  return text.slice(start, end);
}

describe('wordAt', () => {
  it('takes words as people read them', () => {
    const text = 'They don’t say: €37.5 million, said Anna-Maria.';
    expect(wordIn(text, 'on’t')).toBe('don’t');
    expect(wordIn(text, '7.5')).toBe('37.5');
    expect(wordIn(text, 'illion')).toBe('million');
    expect(wordIn(text, 'Maria')).toBe('Maria');
  });

  it('divides scripts that have no spaces', () => {
    expect(wordIn('政府宣布提供援助', '宣', 'zh')).toBe('宣布');
  });

  it('finds words written from the right', () => {
    expect(wordIn('قال وزير الدفاع', 'زير', 'ar')).toBe('وزير');
  });

  it('answers a span of the paragraph that holds the offset, for any text', () => {
    fc.assert(
      fc.property(trickyTextWithOffsets, ({ text, a }) => {
        const word = wordAt(text, a, null);
        const paragraph = paragraphAt(text, a);
        expect(word.start).toBeGreaterThanOrEqual(paragraph.start);
        expect(word.end).toBeLessThanOrEqual(Math.max(paragraph.end, a));
        expect(text.slice(word.start, word.end)).not.toContain('\n');
      }),
    );
  });
});

describe('paragraphAt', () => {
  it('leaves the line break out', () => {
    const text = 'one\ntwo\n\nthree';
    const paragraph = (offset: number): string => {
      const { start, end } = paragraphAt(text, offset);
      return text.slice(start, end);
    };
    expect([0, 3, 4, 7, 8, 9, text.length].map(paragraph)).toEqual([
      'one',
      'one',
      'two',
      'two',
      '',
      'three',
      'three',
    ]);
  });

  it('divides any text into its lines', () => {
    fc.assert(
      fc.property(trickyTextWithOffsets, ({ text, a }) => {
        const { start, end } = paragraphAt(text, a);
        expect(start).toBe(text.slice(0, a).lastIndexOf('\n') + 1);
        expect(text.slice(start, end)).not.toContain('\n');
        expect(text[end] ?? '\n').toBe('\n');
      }),
    );
  });
});

describe('spanning', () => {
  it('holds both spans, whichever comes first', () => {
    const [a, b] = [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ];
    expect(spanning(a, b)).toEqual({ start: 1, end: 5 });
    expect(spanning(b, a)).toEqual({ start: 1, end: 5 });
  });
});
