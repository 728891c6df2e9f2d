import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMark, sampleTextLength, someMarks, someRange } from '../testing/mark-samples.ts';
import { buildMarkIndex, laneCount, marksAt, marksIn, nearestStart } from './mark-index.ts';

describe('marksIn', () => {
  it('finds exactly the marks that touch the range', () => {
    fc.assert(
      fc.property(someMarks, someRange, (marks, { from, to }) => {
        const found = marksIn(buildMarkIndex(marks, sampleTextLength), from, to);
        const expected = marks.filter((mark) => mark.start < to && mark.end > from);
        expect(found.map((mark) => mark.evidenceId).toSorted()).toEqual(
          expected.map((mark) => mark.evidenceId).toSorted(),
        );
      }),
    );
  });

  it('finds a mark that began long before the range', () => {
    const inner = Array.from({ length: 10_000 }, (_, i) =>
      sampleMark({ start: i * 100, end: i * 100 + 10 }),
    );
    const whole = sampleMark({ start: 0, end: 1_000_000, factId: 'whole' });
    const index = buildMarkIndex([...inner, whole], 1_000_000);
    expect(marksIn(index, 999_995, 1_000_000).map((mark) => mark.factId)).toEqual(['whole']);
  });

  it('leaves out marks that lie outside the text', () => {
    const marks = [sampleMark({ start: 5, end: 11 }), sampleMark({ start: 3, end: 10 })];
    expect(marksIn(buildMarkIndex(marks, 10), 0, 10).map((mark) => mark.start)).toEqual([3]);
  });
});

describe('lanes', () => {
  it('are shared by overlapping marks only where all are taken', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const placed = buildMarkIndex(marks, sampleTextLength).marks;
        for (const [i, mark] of placed.entries()) {
          expect(mark.lane).toBeLessThan(laneCount);
          const before = placed.slice(0, i).filter((other) => other.end > mark.start);
          const taken = new Set(before.map((other) => other.lane));
          if (taken.has(mark.lane)) expect(mark.lane).toBe(laneCount - 1);
        }
      }),
    );
  });

  it('put a field below the fact that encloses it', () => {
    const marks = [
      sampleMark({ start: 0, end: 20, field: 'donor' }),
      sampleMark({ start: 0, end: 20 }),
    ];
    const placed = buildMarkIndex(marks, 20).marks;
    expect(placed.map(({ field, lane }) => [field, lane])).toEqual([
      [null, 0],
      ['donor', 1],
    ]);
  });
});

describe('letters', () => {
  it('stand at every span of a fact, and at fields outside of it', () => {
    const marks = [
      sampleMark({ start: 0, end: 10 }),
      sampleMark({ start: 30, end: 40 }),
      sampleMark({ start: 2, end: 5, field: 'donor' }),
      sampleMark({ start: 20, end: 25, field: 'value' }),
      sampleMark({ start: 3, end: 4, field: 'donor', factId: 'other' }),
    ];
    const lettered = buildMarkIndex(marks, 50).marks.filter((mark) => mark.lettered);
    expect(lettered.map((mark) => mark.start)).toEqual([0, 3, 20, 30]);
  });
});

describe('marksAt', () => {
  it('names the innermost first and stops at the end of a mark', () => {
    const index = buildMarkIndex(
      [sampleMark({ start: 0, end: 10, factId: 'outer' }), sampleMark({ start: 4, end: 6 })],
      10,
    );
    expect(marksAt(index, 5).map((mark) => mark.factId)).toEqual(['fact', 'outer']);
    expect(marksAt(index, 6).map((mark) => mark.factId)).toEqual(['outer']);
    expect(marksAt(index, 10)).toEqual([]);
  });
});

describe('nearestStart', () => {
  it('goes through the starts in both directions and ends at the last', () => {
    fc.assert(
      fc.property(someMarks, fc.nat({ max: sampleTextLength }), (marks, offset) => {
        const index = buildMarkIndex(marks, sampleTextLength);
        const starts = marks.map((mark) => mark.start).toSorted((a, b) => a - b);
        expect(nearestStart(index, offset, 1)).toBe(starts.find((s) => s > offset) ?? null);
        expect(nearestStart(index, offset, -1)).toBe(starts.findLast((s) => s < offset) ?? null);
      }),
    );
  });
});
