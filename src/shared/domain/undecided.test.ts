import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { sameAnchor, undecided } from './undecided.ts';

interface Given {
  readonly factType: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const given = record({
  factType: constantFrom('AID', 'STATEMENT'),
  start: integer({ min: 0, max: 200 }),
  length: integer({ min: 1, max: 60 }),
}).map(({ factType, start, length }): Given => ({
  factType,
  key: `${factType}:${String(start)}-${String(start + length)}`,
  start,
  end: start + length,
}));

function suggestion({ start, end, ...rest }: Given): Omit<Given, 'start' | 'end'> & {
  anchor: { start: number; end: number };
} {
  return { ...rest, anchor: { start, end } };
}

const pledge: Given = { factType: 'AID', key: 'AID:100-112', start: 100, end: 112 };

it('settles a suggestion by its key or by an anchor that moved a little', () => {
  const left = (start: number, end: number, factType = 'AID'): number =>
    undecided([suggestion({ factType, key: 'other', start, end })], [pledge]).length;
  expect(undecided([suggestion(pledge)], [pledge])).toEqual([]);
  expect(left(95, 112)).toBe(0);
  expect(left(100, 124)).toBe(0);
  expect(left(100, 125)).toBe(1);
  expect(left(104, 106)).toBe(1);
  expect(left(112, 124)).toBe(1);
  expect(left(100, 112, 'STATEMENT')).toBe(1);
  expect(undecided([suggestion(pledge)], [])).toHaveLength(1);
});

it('is what comparing each with each gives, in order', () => {
  assert(
    property(
      array(given, { maxLength: 30 }),
      array(given, { maxLength: 30 }),
      (news, decisions) => {
        const suggestions = news.map(suggestion);
        const slow = suggestions.filter(
          ({ factType, key, anchor }) =>
            !decisions.some(
              (decision) =>
                decision.factType === factType &&
                (decision.key === key || sameAnchor(decision, anchor)),
            ),
        );
        expect(undecided(suggestions, decisions)).toEqual(slow);
      },
    ),
    { numRuns: 500 },
  );
});

it('settles whatever was decided about', () => {
  assert(
    property(array(given), (all) => {
      expect(undecided(all.map(suggestion), all)).toEqual([]);
    }),
  );
});
