import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from './words.ts';

const text = 'Drones hit one port.\nThe drones were seen on Saturday; on Saturday, 88 drones fell.';

function found(words: string, from = 0): string | null {
  const span = locate(text, words, from);
  return span === null ? null : `${String(span.start)}:${text.slice(span.start, span.end)}`;
}

describe('locate', () => {
  it('finds the first place from an offset on, as whole words', () => {
    expect(found('one')).toBe('11:one');
    expect(found('one', 12)).toBeNull();
    expect(found('Saturday', 49)).toBe('58:Saturday');
    expect(found('ones')).toBeNull();
  });

  it('finds the bracketed span in its context, also within a word', () => {
    expect(found('; on ⟦Saturday⟧')).toBe('58:Saturday');
    expect(found('dr⟦ones⟧')).toBe('27:ones');
    expect(found('⟦Saturday⟧, 88')).toBe('58:Saturday');
  });

  it('lets the context stand before the offset, but not the span', () => {
    expect(found('on ⟦Saturday⟧;', 45)).toBe('45:Saturday');
    expect(found('on ⟦Saturday⟧;', 46)).toBeNull();
  });

  it('finds a long span by its ends, and a line break', () => {
    expect(found('hit ⋯ on Saturday')).toBe('7:hit one port.\nThe drones were seen on Saturday');
    expect(found('hit ⋯ port.⏎The ⋯ Saturday ⋯ on Saturday')).toBe(
      '7:hit one port.\nThe drones were seen on Saturday; on Saturday',
    );
    expect(found('port.⏎The')).toBe('15:port.\nThe');
    expect(found('hit ⋯ Monday')).toBeNull();
    expect(found('⟦hit ⋯ seen⟧ on')).toBe('7:hit one port.\nThe drones were seen');
  });

  it.each(['⟦Saturday', 'Saturday⟧', '⟦⟧', '', '⟦on⟧ ⟦Saturday⟧'])('refuses %j', (words) => {
    expect(found(words)).toBeNull();
  });

  it('finds every span by its own words and all that stands before it', () => {
    const pieces = constantFrom('a', 'b', ' ', '\n', '.', '“', '😀', '1');
    assert(
      property(array(pieces, { minLength: 1, maxLength: 30 }), nat(), nat(), (parts, a, b) => {
        const whole = parts.join('');
        const [start = 0, end = 0] = [a % whole.length, b % (whole.length + 1)].toSorted(
          (x, y) => x - y,
        );
        if (start === end) return;
        const words = `${whole.slice(0, start)}⟦${whole.slice(start, end)}⟧${whole.slice(end)}`;
        expect(locate(whole, words.replaceAll('\n', '⏎'), 0)).toEqual({ start, end });
      }),
    );
  });
});
