import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingStyle } from './reading-style.ts';

const faces = fc.record({
  size: fc.integer({ min: 12, max: 32 }),
  ascent: fc.double({ min: 0.7, max: 1.2, noNaN: true }),
  descent: fc.double({ min: 0.15, max: 0.5, noNaN: true }),
});

describe('readingStyle', () => {
  it('has the underlines below the baseline and inside the box of the highlight', () => {
    fc.assert(
      fc.property(faces, ({ size, ascent, descent }) => {
        const face = {
          ascent: Math.round(size * ascent),
          descent: Math.round(size * descent),
          character: size / 2,
        };
        const style = readingStyle(size, 70, face);
        const px = (name: string): number => Number.parseFloat(style[name] ?? '');
        const box = face.ascent + face.descent + px('--mark-below');
        expect(px('--mark-first-line')).toBeGreaterThan(face.ascent);
        expect(px('--mark-first-line') + 8 * px('--mark-unit')).toBeLessThanOrEqual(box);
      }),
    );
  });

  it('makes room for as many characters as asked for', () => {
    const face = { ascent: 16, descent: 4, character: 7.91 };
    expect(readingStyle(17, 70, face)['--source-measure']).toBe('554px');
    expect(readingStyle(17, 70, face)['--source-leading']).toBe('27px');
  });
});
