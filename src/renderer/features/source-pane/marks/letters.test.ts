import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMark, sampleTextLength, someMarks } from '../testing/mark-samples.ts';
import { lettersIn } from './letters.ts';
import { buildMarkIndex } from './mark-index.ts';
import type { MarkLooks } from './segment-look.ts';

const looks: MarkLooks = {
  types: new Map([
    ['AID', { key: 'AID', label: 'Aid', letter: 'a', color: 'blue' }],
    ['ATTACK', { key: 'ATTACK', label: 'Attack', letter: 'k', color: 'red' }],
  ]),
  activeFactId: null,
};

function textsOf(...marks: Parameters<typeof sampleMark>[0][]): readonly string[] {
  const index = buildMarkIndex(marks.map(sampleMark), 100);
  return lettersIn(index, looks, 0, 100).map(({ text }) => text);
}

describe('lettersIn', () => {
  it('has one place for every beginning of a lettered mark', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const index = buildMarkIndex(marks, sampleTextLength);
        const places = lettersIn(index, looks, 0, sampleTextLength).map(({ at }) => at);
        const starts = index.marks.filter((mark) => mark.lettered).map((mark) => mark.start);
        expect(places.toSorted((a, b) => a - b)).toEqual(
          [...new Set(starts)].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('shows two letters, and a plus for more', () => {
    const aid = { start: 0, end: 30 };
    const attack = { start: 0, end: 20, factType: 'ATTACK', factId: 'b' };
    const third = { start: 0, end: 10, factId: 'c' };
    expect(textsOf(aid)).toEqual(['A']);
    expect(textsOf(aid, attack)).toEqual(['AK']);
    expect(textsOf(aid, attack, third)).toEqual(['A+']);
  });

  it('marks a type that the codebook has lost', () => {
    expect(textsOf({ start: 0, end: 9, factType: 'GONE' })).toEqual(['?']);
  });

  it('repeats no letter where a mark goes on from before the range', () => {
    const index = buildMarkIndex([sampleMark({ start: 0, end: 40 })], 50);
    expect(lettersIn(index, looks, 10, 30)).toEqual([]);
  });
});
