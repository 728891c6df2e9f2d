import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingStyle } from './reading-style.ts';

const faces = fc.record({
  size: fc.integer({ min: 12, max: 32 }),
  ascent: fc.double({ min: 0.7, max: 1.2, noNaN: true }),
  descent: fc.double({ min: 0.15, max: 0.5, noNaN: true }),
});

describe('readingStyle', () => {
  it('keeps the wash of a line inside the line, whatever the face', () => {
    fc.assert(
      fc.property(faces, ({ size, ascent, descent }) => {
        const face = {
          ascent: Math.round(size * ascent),
          descent: Math.round(size * descent),
          character: size / 2,
        };
        const style = readingStyle(size, 70, face);
        const px = (name: string): number => Number.parseFloat(style[name] ?? '');
        const boxTop =
          (px('--source-leading') - face.ascent - face.descent) / 2 - px('--mark-above');
        const washTop = boxTop + px('--mark-wash-top');
        expect(washTop).toBeGreaterThanOrEqual(0);
        expect(washTop + px('--mark-wash-height')).toBeLessThanOrEqual(px('--source-leading'));
        const boxHeight = px('--mark-above') + face.ascent + face.descent + px('--mark-below');
        expect(px('--mark-first-line') + 8 * px('--mark-unit')).toBeLessThanOrEqual(boxHeight);
      }),
    );
  });

  it('makes room for as many characters as asked for', () => {
    const face = { ascent: 16, descent: 4, character: 7.91 };
    expect(readingStyle(17, 70, face)['--source-measure']).toBe('554px');
    expect(readingStyle(17, 70, face)['--source-leading']).toBe('27px');
  });
});
