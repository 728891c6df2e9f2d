import { describe, expect, it } from 'vitest';
import { rowText } from './lines.ts';
import type { Run } from './run.ts';

/** Runs that follow each other on a page from left to right, with a space before each. */
function row(...texts: readonly string[]): readonly Run[] {
  let left = 0;
  return texts.map((text) => {
    const run = {
      text,
      left,
      right: left + text.length * 5,
      base: 100,
      size: 10,
      font: 'a',
      spaced: true,
    };
    left = run.right + 3;
    return run;
  });
}

describe('a line of a page', () => {
  it('is read from left to right', () => {
    expect(rowText(row('Six', 'states', '(all)'))).toBe('Six states (all)');
  });

  it('is read from right to left, with foreign words in their own order', () => {
    const printed = ['اليوم.', 'AFP', 'News', 'وكالة', '2026', 'مارس', '12', '-', '10', 'في'];
    expect(rowText(row(...printed))).toBe('في 10 - 12 مارس 2026 وكالة AFP News اليوم.');
  });

  it('has its brackets as they are read', () => {
    expect(rowText(row('قال', '«', 'نعم', '»', '('))).toBe(') « نعم » قال');
    expect(rowText(row('(', 'only', ')'))).toBe('( only )');
  });

  it('has a space wherever there is a gap, and none where there is not', () => {
    const [first, second] = row('infra', 'structure');
    if (first === undefined || second === undefined) throw new Error('two runs');
    const close = { ...second, left: first.right + 0.5, spaced: false };
    expect(rowText([first, close])).toBe('infrastructure');
    expect(rowText([first, { ...close, left: first.right + 2.5 }])).toBe('infra structure');
  });
});
