import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planPaste } from './paste-plan.ts';

const at = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

test('a block goes down and right from the focused cell', () => {
  const plan = planPaste(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    at(1, 2),
    10,
    10,
  );
  expect(plan.placed).toEqual([
    { row: 1, column: 2, text: 'a' },
    { row: 1, column: 3, text: 'b' },
    { row: 2, column: 2, text: 'c' },
    { row: 2, column: 3, text: 'd' },
  ]);
  expect(plan.area).toEqual(at(1, 2, 2, 3));
  expect(plan.outside).toBe(0);
});

test('one value fills the selected range', () => {
  const plan = planPaste([['x']], at(0, 0, 2, 1), 10, 10);
  expect(plan.placed).toHaveLength(6);
  expect(new Set(plan.placed.map((placed) => placed.text))).toEqual(new Set(['x']));
});

test('a block is repeated over a whole multiple of itself, and only then', () => {
  const row = [['a', 'b']];
  expect(planPaste(row, at(0, 0, 2, 3), 10, 10).placed).toHaveLength(12);
  expect(planPaste(row, at(0, 0, 2, 2), 10, 10).placed).toHaveLength(2);
});

test('what lies beyond the table is counted', () => {
  const plan = planPaste([['a', 'b'], ['c']], at(0, 3), 1, 4);
  expect(plan.placed).toEqual([{ row: 0, column: 3, text: 'a' }]);
  expect(plan.outside).toBe(2);
  expect(plan.area).toEqual(at(0, 3));
});

test('nothing is placed outside, nothing twice, and nothing is lost uncounted', () => {
  const block = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const place = fc.record({
    top: fc.nat(5),
    left: fc.nat(5),
    more: fc.nat(5),
    wider: fc.nat(5),
  });
  fc.assert(
    fc.property(block, place, (rows, { top, left, more, wider }) => {
      const plan = planPaste(rows, at(top, left, top + more, left + wider), 6, 6);
      const places = plan.placed.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { row, column } of plan.placed) {
        expect(row).toBeLessThan(6);
        expect(column).toBeLessThan(6);
      }
      const values = rows.reduce((sum, row) => sum + row.length, 0);
      expect(plan.placed.length + plan.outside).toBeGreaterThanOrEqual(values);
    }),
  );
});
