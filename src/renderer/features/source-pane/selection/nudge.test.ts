import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary, snapToGraphemes } from '../../../../text/graphemes.ts';
import { trickyTextWithOffsets } from '../testing/tricky-text.ts';
import { nudge } from './nudge.ts';

const ends = fc.constantFrom('start' as const, 'end' as const);

describe('nudge', () => {
  it('moves an end by one whole character, and back again', () => {
    fc.assert(
      fc.property(trickyTextWithOffsets, ends, ({ text, a, b }, end) => {
        const span = snapToGraphemes(text, { start: Math.min(a, b), end: Math.max(a, b) });
        if (span === null) return;
        const grown = nudge(text, span, end, 'out');
        if (grown === null) {
          expect(end === 'start' ? span.start : span.end).toBe(end === 'start' ? 0 : text.length);
          return;
        }
        expect(isGraphemeBoundary(text, grown[end])).toBe(true);
        expect(grown.end - grown.start).toBeGreaterThan(span.end - span.start);
        expect(nudge(text, grown, end, 'in')).toEqual(span);
      }),
    );
  });

  it('takes a family of emoji in one step', () => {
    const text = 'a👩‍👩‍👧‍👦b';
    expect(nudge(text, { start: 0, end: 1 }, 'end', 'out')).toEqual({ start: 0, end: 12 });
    expect(nudge(text, { start: 12, end: 13 }, 'start', 'out')).toEqual({ start: 1, end: 13 });
  });

  it('leaves at least one character', () => {
    expect(nudge('abc', { start: 1, end: 2 }, 'end', 'in')).toBeNull();
    expect(nudge('abc', { start: 1, end: 2 }, 'start', 'in')).toBeNull();
  });
});
