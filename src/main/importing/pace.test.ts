import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

/** The size after so many transactions that take so long, apiece and for each item. */
function settled(fixed: number, each: number): number {
  const pace = createPace();
  for (let n = 0; n < 60; n += 1) pace.took(pace.size(), fixed + each * pace.size());
  return pace.size();
}

test('the pace follows the store, within bounds', () => {
  expect(settled(3, 0.3)).toBeGreaterThan(30);
  expect(settled(3, 0.3)).toBeLessThan(60);
  expect(settled(3, 1000)).toBe(4);
  expect(settled(0, 0)).toBe(400);
});

test('a slow transaction slows down at once, a quick one by steps, a small one not at all', () => {
  const pace = createPace();
  const before = pace.size();
  pace.took(before, 300);
  const slow = pace.size();
  expect(slow).toBeLessThan(before / 2);
  pace.took(slow, 1);
  expect(pace.size()).toBe(Math.round(slow * 1.5));
  const after = pace.size();
  pace.took(1, 2);
  expect(pace.size()).toBe(after);
});
