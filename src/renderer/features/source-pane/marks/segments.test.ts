import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTextLength, someMarks, someRange } from '../testing/mark-samples.ts';
import { buildMarkIndex } from './mark-index.ts';
import { segmentsIn } from './segments.ts';

describe('segmentsIn', () => {
  it('covers each character with just the marks over it, in order and without overlap', () => {
    fc.assert(
      fc.property(someMarks, someRange, (marks, { from, to }) => {
        const segments = segmentsIn(buildMarkIndex(marks, sampleTextLength), from, to);
        for (const [i, segment] of segments.entries()) {
          expect(segment.start).toBeLessThan(segment.end);
          expect(segment.start).toBeGreaterThanOrEqual(segments[i - 1]?.end ?? from);
          expect(segment.end).toBeLessThanOrEqual(to);
        }
        for (let offset = from; offset < to; offset += 1) {
          const over = marks.filter((mark) => mark.start <= offset && offset < mark.end);
          const drawn = segments.find((s) => s.start <= offset && offset < s.end);
          expect((drawn?.covering ?? []).map((mark) => mark.evidenceId).toSorted()).toEqual(
            over.map((mark) => mark.evidenceId).toSorted(),
          );
        }
      }),
    );
  });
});
