import * as fc from 'fast-check';
import type { Mark } from '../../../../shared/domain/fact.ts';

interface MarkParts {
  readonly start: number;
  readonly end: number;
  readonly factId?: string;
  readonly factType?: string;
  readonly field?: string | null;
}

/** A mark with what matters to a test given and the rest filled in. */
export function sampleMark(parts: MarkParts): Mark {
  return {
    evidenceId: `${parts.factId ?? 'fact'}-${parts.start}-${parts.end}-${parts.field ?? ''}`,
    factId: parts.factId ?? 'fact',
    factType: parts.factType ?? 'AID',
    field: parts.field ?? null,
    start: parts.start,
    end: parts.end,
  };
}

export const sampleTextLength = 80;

/** Marks of a few facts in a text of `sampleTextLength`: overlapping, nested, touching, equal. */
export const someMarks = fc.array(
  fc
    .record({
      start: fc.nat({ max: sampleTextLength - 1 }),
      length: fc.integer({ min: 1, max: 30 }),
      factId: fc.constantFrom('one', 'two', 'three'),
      field: fc.constantFrom(null, null, 'donor', 'value'),
    })
    .map(({ start, length, factId, field }) =>
      sampleMark({ start, end: Math.min(sampleTextLength, start + length), factId, field }),
    ),
  { maxLength: 25 },
);

/** A stretch of such a text, possibly empty. */
export const someRange = fc
  .tuple(fc.nat({ max: sampleTextLength }), fc.nat({ max: sampleTextLength }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
