import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowAround } from './window-around.ts';

describe('windowAround', () => {
  it('keeps to the ends', () => {
    expect(windowAround(0, 10, 4)).toEqual({ first: 0, last: 4 });
    expect(windowAround(5, 10, 4)).toEqual({ first: 3, last: 7 });
    expect(windowAround(9, 10, 4)).toEqual({ first: 6, last: 10 });
    expect(windowAround(0, 0, 4)).toEqual({ first: 0, last: 0 });
  });

  it('holds the index, and as many as it may', () => {
    assert(
      property(nat(500), nat(500), nat(99), (index, more, size) => {
        const total = index + 1 + more;
        const { first, last } = windowAround(index, total, size + 1);
        expect(first <= index && index < last).toBe(true);
        expect(last - first).toBe(Math.min(total, size + 1));
      }),
    );
  });
});
