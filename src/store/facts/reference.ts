import { dayOf } from '../../shared/domain/published.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { CodedValue, DateValue } from '../../shared/domain/values.ts';
import { storedDayAt } from '../sections/rows.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { scalar, sql } from '../sqlite/sql.ts';
import type { FactHead } from './queries.ts';

/** What words such as "Friday" in a cell count from. */
export interface DateReference {
  /** YYYY-MM-DD, perhaps with a time behind it; null if not known. */
  readonly day: string | null;
  /** What a date is based on that was counted from it. */
  readonly basis: Extract<DateValue['basis'], 'relative to article' | 'relative to section'>;
}

/** Where the cell's evidence begins, as it will be or as it is; without any, the fact's own. */
function positionOf(
  db: ReadableDb,
  { n, version }: FactHead,
  field: string,
  given: readonly Span[] | undefined,
): number | null {
  const start = (key: string | null): number | null =>
    scalar<number | null>(
      db,
      sql`SELECT min(start_utf16) FROM evidence
        WHERE fact = ${n} AND field IS ${key} AND version = ${version}`,
    ) ?? null;
  if (given === undefined) return start(field) ?? start(null);
  return given.length === 0 ? start(null) : Math.min(...given.map((span) => span.start));
}

/**
 * The reference of a cell: the day of the section that holds the beginning of its evidence (given,
 * or as it is if nothing is given) or else of the fact's; without such a section, or where it has the
 * same day, the article's date.
 */
export function dateReference(
  db: ReadableDb,
  head: FactHead,
  field: string,
  given: readonly Span[] | undefined,
): DateReference {
  const position = positionOf(db, head, field, given);
  const day = position === null ? null : storedDayAt(db, head.article, position);
  // A day that is printed again with the article's own, as the one glued to a digest, says nothing new.
  const published = dayOf(head.published);
  return day === null || day === published
    ? { day: published, basis: 'relative to article' }
    : { day, basis: 'relative to section' };
}

/** The value with the basis that its reference gives, if it was counted from it. */
export function basedOn(value: CodedValue, { basis }: DateReference): CodedValue {
  const isRelative =
    typeof value === 'object' && 'basis' in value && value.basis === 'relative to article';
  return isRelative ? { ...value, basis } : value;
}
