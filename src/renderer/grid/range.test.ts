import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boundsOf,
  contains,
  following,
  isSingle,
  rebase,
  single,
  sizeOf,
  step,
  type CellPosition,
} from './range.ts';

const order = ['a', 'b', 'c', 'd'];
const position: fc.Arbitrary<CellPosition> = fc.record({
  row: fc.nat(9),
  column: fc.constantFrom(...order),
});

test('the rectangle is the same from whichever corner it was drawn', () => {
  fc.assert(
    fc.property(position, position, (anchor, head) => {
      const bounds = boundsOf({ anchor, head }, order);
      expect(bounds).toEqual(boundsOf({ anchor: head, head: anchor }, order));
      if (bounds === null) return;
      expect(contains(bounds, anchor.row, order.indexOf(anchor.column))).toBe(true);
      expect(contains(bounds, head.row, order.indexOf(head.column))).toBe(true);
      expect(isSingle({ anchor, head })).toBe(sizeOf(bounds) === 1);
    }),
  );
});

test('a range follows its columns when they are moved, and ends when one is hidden', () => {
  const range = { anchor: { row: 1, column: 'b' }, head: { row: 2, column: 'd' } };
  expect(boundsOf(range, ['d', 'a', 'c', 'b'])).toEqual({ top: 1, bottom: 2, left: 0, right: 3 });
  expect(boundsOf(range, ['a', 'b', 'c'])).toBeNull();
});

test('a step never leaves the table', () => {
  fc.assert(
    fc.property(
      position,
      fc.constantFrom('up', 'down', 'left', 'right'),
      fc.boolean(),
      (from, direction, jump) => {
        const to = step(from, direction, jump, 10, order);
        expect(to.row).toBeGreaterThanOrEqual(0);
        expect(to.row).toBeLessThan(10);
        expect(order).toContain(to.column);
      },
    ),
  );
  expect(step({ row: 4, column: 'b' }, 'down', true, 10, order)).toEqual({ row: 9, column: 'b' });
  expect(step({ row: 4, column: 'b' }, 'left', false, 10, order)).toEqual({ row: 4, column: 'a' });
});

test('reading order goes on in the next row and stops at the ends', () => {
  expect(following({ row: 0, column: 'd' }, 1, 2, order)).toEqual({ row: 1, column: 'a' });
  expect(following({ row: 1, column: 'a' }, -1, 2, order)).toEqual({ row: 0, column: 'd' });
  expect(following({ row: 1, column: 'd' }, 1, 2, order)).toBeNull();
  expect(following({ row: 0, column: 'a' }, -1, 2, order)).toBeNull();
});

test('after rows moved a range is kept only where its focused row stayed', () => {
  const range = { anchor: { row: 3, column: 'a' }, head: { row: 5, column: 'b' } };
  expect(rebase(range, 3)).toBe(range);
  expect(rebase(range, 4)).toEqual(single({ row: 4, column: 'a' }));
});
