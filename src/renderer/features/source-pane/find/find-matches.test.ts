import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trickyTextWithOffsets } from '../testing/tricky-text.ts';
import { findMatches, firstMatchFrom, matchBeside, matchIndex } from './find-matches.ts';

function found(text: string, query: string, matchCase = false): readonly string[] {
  return findMatches(text, query, matchCase).map(({ start, end }) => text.slice(start, end));
}

describe('findMatches', () => {
  it('finds a slice of the text where it stands, and nothing that reads otherwise', () => {
    fc.assert(
      fc.property(trickyTextWithOffsets, ({ text, a, b }) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const query = text.slice(start, end);
        // Half a surrogate pair is nothing that a person can type.
        fc.pre(query.trim() !== '' && !/\p{Surrogate}/u.test(query));
        const matches = findMatches(text, query, true);
        expect(matches.length).toBeGreaterThan(0);
        for (const match of matches) {
          expect(text.slice(match.start, match.end).replace(/\s+/gu, ' ').normalize('NFC')).toBe(
            query.replace(/\s+/gu, ' ').normalize('NFC'),
          );
        }
      }),
    );
  });

  it('ignores case unless told otherwise', () => {
    expect(found('Aid and AID and aid', 'aid')).toHaveLength(3);
    expect(found('Aid and AID and aid', 'aid', true)).toEqual(['aid']);
  });

  it('takes what a person types as it stands', () => {
    expect(found('a+b (c) [d] $5.9 x|y 1/2 \\ ^', '$5.9')).toEqual(['$5.9']);
    for (const sign of '+()[]$.|/\\^')
      expect(found('a+b (c) [d] $5.9 x|y 1/2 \\ ^', sign)).toContain(sign);
  });

  it('matches printed quotation marks and dashes by those of the keyboard', () => {
    expect(found('“We won’t,” he said — 2014–15', `"we won't,"`)).toEqual(['“We won’t,”']);
    expect(found('2014–15', '2014-15')).toEqual(['2014–15']);
  });

  it('matches words over a line break', () => {
    expect(found('four\n\nlaunchers and four\u00a0launchers', 'four launchers')).toHaveLength(2);
  });

  it('matches accents however they are written', () => {
    expect(found('Café Cafe\u0301 Cafe', 'caf\u00e9')).toEqual(['Café', 'Cafe\u0301']);
  });

  it('finds nothing for an empty query', () => {
    expect(found('text', ' ')).toEqual([]);
  });
});

describe('stepping through matches', () => {
  const matches = findMatches('of a of b of', 'of', false);

  it('goes round at both ends', () => {
    expect(matchBeside(matches, { start: 0, end: 2 }, 1)).toEqual({ start: 5, end: 7 });
    expect(matchBeside(matches, { start: 10, end: 12 }, 1)).toEqual({ start: 0, end: 2 });
    expect(matchBeside(matches, { start: 0, end: 2 }, -1)).toEqual({ start: 10, end: 12 });
    expect(matchBeside(matches, { start: 6, end: 6 }, -1)).toEqual({ start: 5, end: 7 });
    expect(matchBeside([], { start: 0, end: 0 }, 1)).toBeNull();
  });

  it('knows which match is selected', () => {
    expect(matchIndex(matches, { start: 5, end: 7 })).toBe(1);
    expect(matchIndex(matches, { start: 5, end: 8 })).toBeNull();
    expect(firstMatchFrom(matches, 11)).toBe(3);
  });
});
