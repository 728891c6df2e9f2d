import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveCursor, pagesOf, scrollToShow, visibleRows } from './windowing.ts';

const sizes = {
  scrollTop: fc.integer({ min: -100, max: 6_000_000 }),
  boxHeight: fc.integer({ min: 0, max: 3000 }),
  rowHeight: fc.integer({ min: 1, max: 80 }),
  total: fc.integer({ min: 0, max: 100_000 }),
};

describe('visibleRows', () => {
  it('holds every row that can be seen, and no row that does not exist', () => {
    fc.assert(
      fc.property(fc.record(sizes), ({ scrollTop, boxHeight, rowHeight, total }) => {
        const { first, last } = visibleRows(scrollTop, boxHeight, rowHeight, total);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(total);
        expect(first).toBeLessThanOrEqual(last);
        const top = Math.max(0, scrollTop);
        const seen = Math.floor((top + boxHeight / 2) / rowHeight);
        if (seen < total) {
          expect(first).toBeLessThanOrEqual(seen);
          expect(last).toBeGreaterThan(seen - 1);
        }
      }),
    );
  });

  it('draws little of a long list', () => {
    expect(visibleRows(2_600_000, 600, 52, 100_000)).toEqual({ first: 49_994, last: 50_018 });
  });
});

describe('pagesOf', () => {
  it('names the pages of a range, none for an empty one', () => {
    expect(pagesOf({ first: 95, last: 201 }, 100)).toEqual([0, 1, 2]);
    expect(pagesOf({ first: 0, last: 100 }, 100)).toEqual([0]);
    expect(pagesOf({ first: 0, last: 0 }, 100)).toEqual([]);
  });
});

describe('scrollToShow', () => {
  it('brings a row into view and is then at rest', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(200_000), (row, scrollTop) => {
        const to = scrollToShow(row, scrollTop, 400, 50);
        expect(to).toBeLessThanOrEqual(row * 50);
        expect(to + 400).toBeGreaterThanOrEqual(row * 50 + 50);
        expect(scrollToShow(row, to, 400, 50)).toBe(to);
      }),
    );
  });
});

describe('moveCursor', () => {
  it('stays within the list', () => {
    expect(moveCursor('ArrowUp', 0, 5, 3)).toBe(0);
    expect(moveCursor('PageDown', 3, 5, 3)).toBe(4);
    expect(moveCursor('End', 0, 5, 3)).toBe(4);
    expect(moveCursor('Home', 4, 5, 3)).toBe(0);
  });

  it('leaves other keys and empty lists alone', () => {
    expect(moveCursor('a', 0, 5, 3)).toBeNull();
    expect(moveCursor('ArrowDown', 0, 0, 3)).toBeNull();
  });
});
