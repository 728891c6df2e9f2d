import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../shared/domain/fact.ts';
import type { Span } from '../../../shared/domain/span.ts';
import { addSpan, countByType, evidenceOf, markAt, spansOf } from './marks.ts';

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

describe('countByType', () => {
  it('counts facts, not marks', () => {
    expect(countByType(marks)).toEqual(new Map([['AID', 2]]));
  });
});
