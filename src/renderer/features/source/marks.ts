import type { FactRow, Mark } from '../../../shared/domain/fact.ts';
import { compareSpans, type Span } from '../../../shared/domain/span.ts';

/** The highlights that a fact makes in its article; what stands in an older text makes none. */
export function marksOf(row: FactRow): readonly Mark[] {
  return row.evidence
    .filter(({ older }) => older === undefined)
    .map(({ id, field, start, end }) => ({
      evidenceId: id,
      factId: row.id,
      factType: row.factType,
      field,
      start,
      end,
    }));
}

/** The marks of some facts, as one string that differs if any of them does. */
function printed(marks: readonly Mark[]): string {
  return marks
    .map((mark) => [mark.evidenceId, mark.factType, mark.field, mark.start, mark.end].join(' '))
    .toSorted()
    .join('\n');
}

/**
 * An article's marks after some of its facts were made or changed; the same array if none of them
 * lies otherwise now, so that nothing is drawn anew for a typed value.
 */
export function withRows(
  marks: readonly Mark[],
  rows: readonly FactRow[],
  articleId: string,
): readonly Mark[] {
  const changed = new Set(rows.map((row) => row.id));
  const before = marks.filter((mark) => changed.has(mark.factId));
  const now = rows.filter((row) => row.articleId === articleId).flatMap(marksOf);
  if (printed(before) === printed(now)) return marks;
  const kept = marks.filter((mark) => !changed.has(mark.factId));
  return [...kept, ...now].toSorted(compareSpans);
}

/** The spans to show for a cell: the field's own evidence, or else the fact's. */
export function spansOf(
  marks: readonly Mark[],
  factId: string,
  field: string | null,
): readonly Span[] {
  const own = marks.filter((mark) => mark.factId === factId && mark.field === field);
  const shown = own.length > 0 ? own : marks.filter((m) => m.factId === factId && m.field === null);
  return shown.map(({ start, end }) => ({ start, end }));
}

/** The spans that are the evidence of a fact (`field` null) or of exactly that field. */
export function evidenceOf(
  marks: readonly Mark[],
  factId: string,
  field: string | null,
): readonly Span[] {
  return marks
    .filter((mark) => mark.factId === factId && mark.field === field)
    .map(({ start, end }) => ({ start, end }));
}

/**
 * The mark of a fact that a selection or caret means: one of the target's field before others, the
 * shortest first. `at` may be empty (a caret); it then has to lie within or at the edge.
 */
export function markAt(
  marks: readonly Mark[],
  factId: string,
  field: string | null,
  at: Span,
): Mark | undefined {
  const touched = marks.filter(
    (mark) =>
      mark.factId === factId &&
      (at.start === at.end
        ? mark.start <= at.start && at.end <= mark.end
        : mark.start < at.end && at.start < mark.end),
  );
  const weight = (mark: Mark): number => (mark.field === field ? 0 : mark.field === null ? 2 : 1);
  return touched.toSorted(
    (a, b) => weight(a) - weight(b) || a.end - a.start - (b.end - b.start) || a.start - b.start,
  )[0];
}

/** Adds a span to evidence; spans that it overlaps or touches become one with it. */
export function addSpan(spans: readonly Span[], added: Span): readonly Span[] {
  let { start, end } = added;
  const apart: Span[] = [];
  for (const span of spans.toSorted(compareSpans)) {
    if (span.end < start || end < span.start) apart.push(span);
    else {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  return [...apart, { start, end }].toSorted(compareSpans);
}

const counted = new WeakMap<readonly Mark[], ReadonlyMap<string, number>>();

/** How many facts of each type an article's marks belong to; counted once for each array. */
export function countByType(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const known = counted.get(marks);
  if (known !== undefined) return known;
  const facts = new Map(marks.map((mark) => [mark.factId, mark.factType]));
  const counts = new Map<string, number>();
  for (const type of facts.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  counted.set(marks, counts);
  return counts;
}
