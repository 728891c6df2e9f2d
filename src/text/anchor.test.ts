import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from './anchor.ts';
import { textWithSpan } from './testing/arbitraries.ts';

describe('anchorOf', () => {
  it('takes 32 code units on each side', () => {
    const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(40)}`;
    expect(anchorOf(text, { start: 40, end: 45 })).toEqual({
      quote: 'QUOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('drops half a pair at the far end of the context', () => {
    const text = `😀${'a'.repeat(31)}Q${'b'.repeat(31)}😀`;
    const { prefix, suffix } = anchorOf(text, { start: 33, end: 34 });
    expect(prefix).toBe('a'.repeat(31));
    expect(suffix).toBe('b'.repeat(31));
  });

  it('is the text around the span, well formed where the span splits no pair', () => {
    fc.assert(
      fc.property(textWithSpan(), ({ text, start, end }) => {
        const { quote, prefix, suffix } = anchorOf(text, { start, end });
        expect(quote).toBe(text.slice(start, end));
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        expect(prefix.length).toBeLessThanOrEqual(32);
        expect(suffix.length).toBeLessThanOrEqual(32);
        expect(prefix).not.toMatch(/^[\uDC00-\uDFFF]/);
        expect(suffix).not.toMatch(/[\uD800-\uDBFF]$/);
      }),
    );
  });
});
