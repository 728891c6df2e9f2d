import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactRow, Mark } from '../../../shared/domain/fact.ts';
import { compareSpans, type Span } from '../../../shared/domain/span.ts';
import { addSpan, countByType, evidenceOf, markAt, spansOf, withRows } from './marks.ts';

function mark(factId: string, field: string | null, start: number, end: number): Mark {
  return { evidenceId: `${factId}${start}`, factId, factType: 'AID', field, start, end };
}

const marks = [
  mark('one', null, 0, 40),
  mark('one', 'value', 10, 20),
  mark('one', 'value', 50, 60),
  mark('two', null, 5, 30),
];

describe('spansOf', () => {
  it('shows the evidence of the field, or else of the fact', () => {
    expect(spansOf(marks, 'one', 'value')).toEqual([
      { start: 10, end: 20 },
      { start: 50, end: 60 },
    ]);
    expect(spansOf(marks, 'one', 'donor')).toEqual([{ start: 0, end: 40 }]);
    expect(evidenceOf(marks, 'one', 'donor')).toEqual([]);
  });
});

describe('markAt', () => {
  it('prefers the field in work, then the inner mark', () => {
    expect(markAt(marks, 'one', 'value', { start: 15, end: 15 })?.start).toBe(10);
    expect(markAt(marks, 'one', 'donor', { start: 15, end: 15 })?.field).toBe('value');
    expect(markAt(marks, 'one', 'value', { start: 30, end: 35 })?.field).toBeNull();
    expect(markAt(marks, 'two', null, { start: 40, end: 45 })).toBeUndefined();
  });
});

const spans = fc.array(
  fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
    start,
    end: start + length,
  })),
  { maxLength: 12 },
);

function covered(list: readonly Span[]): ReadonlySet<number> {
  const at = new Set<number>();
  for (const { start, end } of list) for (let i = start; i < end; i += 1) at.add(i);
  return at;
}

describe('addSpan', () => {
  it('covers what was covered and what was added, in order and without overlap', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const merged = list.reduce<readonly Span[]>(addSpan, []);
        expect(covered(merged)).toEqual(covered(list));
        merged.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThan(merged[index]?.end ?? Infinity);
        });
      }),
    );
  });

  it('keeps spans apart that do not touch', () => {
    expect(addSpan([{ start: 0, end: 5 }], { start: 6, end: 9 })).toHaveLength(2);
    expect(addSpan([{ start: 0, end: 5 }], { start: 5, end: 9 })).toEqual([{ start: 0, end: 9 }]);
  });
});

describe('withRows', () => {
  const row: FactRow = {
    id: 'one',
    n: 1,
    articleId: 'a',
    articleTitle: null,
    published: null,
    sectionLabel: null,
    sectionTime: null,
    factType: 'AID',
    cells: {},
    evidence: [
      { id: 'one0', versionId: 'v', field: null, start: 0, end: 40, quote: '' },
      { id: 'one50', versionId: 'v', field: 'value', start: 50, end: 60, quote: '' },
      { id: 'one10', versionId: 'v', field: 'value', start: 10, end: 20, quote: '' },
    ],
    eventId: null,
    eventLabel: null,
    partOf: null,
    partOfN: null,
    coder: '',
    createdAt: '',
    updatedAt: '',
    names: {},
  };

  it('keeps the array while no mark lies otherwise', () => {
    const sorted = marks.toSorted(compareSpans);
    expect(withRows(sorted, [row], 'a')).toBe(sorted);
    expect(withRows(sorted, [], 'a')).toBe(sorted);
    expect(withRows(sorted, [{ ...row, id: 'new', evidence: [] }], 'a')).toBe(sorted);
  });

  it('follows what was marked, retyped, unmarked or read in another article', () => {
    const [own, ...more] = row.evidence;
    if (own === undefined) throw new Error('The row has evidence');
    const moved = withRows(marks, [{ ...row, evidence: [{ ...own, end: 41 }, ...more] }], 'a');
    expect(moved.map(({ start, end }) => [start, end])).toEqual([
      [0, 41],
      [5, 30],
      [10, 20],
      [50, 60],
    ]);
    const retyped = withRows(marks, [{ ...row, factType: 'MEETING' }], 'a');
    expect(countByType(retyped)).toEqual(
      new Map([
        ['MEETING', 1],
        ['AID', 1],
      ]),
    );
    expect(withRows(marks, [{ ...row, evidence: [] }], 'a')).toHaveLength(1);
    expect(withRows(marks, [row], 'b')).toHaveLength(1);
  });
});

describe('countByType', () => {
  it('counts facts, not marks', () => {
    expect(countByType(marks)).toEqual(new Map([['AID', 2]]));
  });
});
