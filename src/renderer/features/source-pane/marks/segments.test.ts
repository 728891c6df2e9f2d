import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMark, sampleTextLength, someMarks, someRange } from '../testing/mark-samples.ts';
import { buildMarkIndex } from './mark-index.ts';
import { segmentsIn } from './segments.ts';

const oneUnit = (offset: number): number => offset + 1;

describe('segmentsIn', () => {
  it('covers each character with just the marks over it, in order and without overlap', () => {
    fc.assert(
      fc.property(someMarks, someRange, (marks, { from, to }) => {
        const segments = segmentsIn(buildMarkIndex(marks, sampleTextLength), from, to, oneUnit);
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

  it('gives every lettered mark its letter once, where it begins', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const index = buildMarkIndex(marks, sampleTextLength);
        const segments = segmentsIn(index, 0, sampleTextLength, oneUnit);
        const letters = segments.flatMap(({ start, lettered }) =>
          lettered.map((mark) => `${mark.evidenceId} at ${start}`),
        );
        const expected = index.marks.filter((mark) => mark.lettered);
        expect(letters.toSorted()).toEqual(
          expected.map((mark) => `${mark.evidenceId} at ${mark.start}`).toSorted(),
        );
      }),
    );
  });

  it('hangs the letter on the first character alone, however many code units it has', () => {
    const index = buildMarkIndex([sampleMark({ start: 10, end: 40 })], 50);
    const segments = segmentsIn(index, 0, 50, (offset) => offset + 11);
    expect(segments.map(({ start, end, lettered }) => [start, end, lettered.length])).toEqual([
      [10, 21, 1],
      [21, 40, 0],
    ]);
  });

  it('repeats no letter where a mark goes on from before the range', () => {
    const index = buildMarkIndex([sampleMark({ start: 0, end: 40 })], 50);
    expect(segmentsIn(index, 10, 30, oneUnit)).toMatchObject([
      { start: 10, end: 30, lettered: [] },
    ]);
  });
});
