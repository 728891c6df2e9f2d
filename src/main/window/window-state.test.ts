import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultBounds,
  displaysKey,
  isReachable,
  placeWindow,
  windowStateSchema,
  type Bounds,
} from './window-state.ts';

const laptop: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
const monitor: Bounds = { x: 1366, y: -300, width: 2560, height: 1400 };

function remembered(areas: readonly Bounds[], bounds: Bounds, maximized = false) {
  return { byDisplays: { [displaysKey(areas)]: { bounds, maximized } } };
}

test('a window comes back where it was with the same displays', () => {
  const bounds = { x: 1500, y: -200, width: 1200, height: 900 };
  const state = remembered([laptop, monitor], bounds, true);
  expect(placeWindow(state, [laptop, monitor])).toEqual({ bounds, maximized: true });
});

test('the order in which the displays are named does not matter', () => {
  expect(displaysKey([laptop, monitor])).toBe(displaysKey([monitor, laptop]));
});

test('without the monitor it had, the window opens on what is there', () => {
  const state = remembered([laptop, monitor], { x: 1500, y: -200, width: 1200, height: 900 });
  expect(placeWindow(state, [laptop]).bounds).toEqual(laptop);
});

test.each([
  ['left of everything', { x: -1150, y: 10, width: 1200, height: 700 }, false],
  ['with 100 px to take hold of', { x: -1100, y: 10, width: 1200, height: 700 }, true],
  ['with its title bar above the display', { x: 0, y: -10, width: 1200, height: 700 }, false],
  ['with its title bar at the bottom', { x: 0, y: 700, width: 1200, height: 700 }, false],
])('a window %s', (_where, bounds, reachable) => {
  expect(isReachable(bounds, [laptop])).toBe(reachable);
});

test('whatever was remembered, the window can be reached', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 });
  const size = fc.integer({ min: 200, max: 8000 });
  const bounds = fc.record({ x: number, y: number, width: size, height: size });
  const area = fc.record({
    x: number,
    y: number,
    width: fc.integer({ min: 800, max: 8000 }),
    height: fc.integer({ min: 600, max: 5000 }),
  });
  fc.assert(
    fc.property(bounds, area, fc.array(area, { maxLength: 3 }), (kept, first, others) => {
      const areas: [Bounds, ...Bounds[]] = [first, ...others];
      const placed = placeWindow(remembered(areas, kept), areas);
      expect(isReachable(placed.bounds, areas)).toBe(true);
    }),
  );
});

test('the default lies inside its display', () => {
  expect(defaultBounds(monitor)).toEqual({ x: 1926, y: -50, width: 1440, height: 900 });
});

test('a file of another shape is refused', () => {
  expect(
    windowStateSchema.safeParse({ byDisplays: { a: { bounds: { x: 'left' } } } }).success,
  ).toBe(false);
});
