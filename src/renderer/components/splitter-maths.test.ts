import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, splitterKey, splitWidths } from './splitter-maths.ts';

describe('splitWidths', () => {
  it('gives all the room away, and each pane its least width if both fit', () => {
    const room = fc.integer({ min: 1, max: 5000 });
    const least = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(room, fc.double({ min: 0, max: 1, noNaN: true }), least, least, (r, s, a, b) => {
        const { left, right } = splitWidths(r, s, a, b);
        expect(left + right).toBe(r);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeGreaterThanOrEqual(0);
        if (a + b <= r) {
          expect(left).toBeGreaterThanOrEqual(a);
          expect(right).toBeGreaterThanOrEqual(b);
        }
      }),
    );
  });

  it('keeps the share when there is room', () => {
    expect(splitWidths(1000, 0.46, 300, 300)).toEqual({ left: 460, right: 540 });
    expect(splitWidths(0, 0.5, 300, 300)).toEqual({ left: 0, right: 0 });
  });
});

describe('splitterKey', () => {
  it('moves by steps, to the ends, and not beyond', () => {
    expect(splitterKey('ArrowRight', false, 100, 50, 400)).toBe(108);
    expect(splitterKey('ArrowLeft', true, 100, 50, 400)).toBe(50);
    expect(splitterKey('End', false, 100, 50, 400)).toBe(400);
    expect(splitterKey('Tab', false, 100, 50, 400)).toBeNull();
  });
});

describe('clamp', () => {
  it('lets the least win', () => {
    expect(clamp(10, 50, 20)).toBe(50);
  });
});
