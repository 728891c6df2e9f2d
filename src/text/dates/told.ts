import type { FoundDate } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { lastStartingBy } from '../document/find.ts';
import { parseDay, type Day } from '../values/dates/calendar.ts';

/** The dates that were told so far, for words that count from the one before. */
export interface Told {
  readonly tell: (date: FoundDate) => void;
  /** The single day told last, in the same paragraph or the one before; null if none was. */
  readonly dayBefore: (offset: number) => Day | null;
  /** The first day of the date told last, of any precision, for what counts in years; or null. */
  readonly beginningBefore: (offset: number) => Day | null;
  /** The month, quarter or other part of a year told last in the same sentence; null if none was. */
  readonly periodNear: (offset: number) => string | null;
  /** The day told just before, if at most that many characters lie between; null if none was. */
  readonly dayNear: (offset: number, most: number) => Day | null;
}

const partOfYear = /^\d{4}-\d{2}(?:-\d{2}\/\d{4}-\d{2}-\d{2}|\/\d{4}-\d{2})?$/;

export function makeTold({ lines, sentences }: TextDocument): Told {
  let period: { readonly edtf: string; readonly sentence: number } | null = null;
  let last: { readonly day: Day; readonly line: number; readonly end: number } | null = null;
  let beginning: { readonly day: Day; readonly line: number } | null = null;
  return {
    tell: ({ start, end, value }) => {
      const { earliest, latest } = value;
      if (partOfYear.test(value.edtf))
        period = { edtf: value.edtf, sentence: lastStartingBy(sentences, start) };
      const day = earliest === null || earliest !== latest ? null : parseDay(earliest);
      const first = earliest === null ? null : parseDay(earliest);
      if (first !== null) beginning = { day: first, line: lastStartingBy(lines, start) };
      if (day !== null) last = { day, line: lastStartingBy(lines, start), end };
    },
    periodNear: (offset) =>
      period !== null && period.sentence === lastStartingBy(sentences, offset) ? period.edtf : null,
    dayNear: (offset, most) => (last !== null && offset - last.end <= most ? last.day : null),
    beginningBefore: (offset) =>
      beginning !== null && lastStartingBy(lines, offset) - beginning.line <= 1
        ? beginning.day
        : null,
    dayBefore: (offset) => {
      if (last === null) return null;
      return lastStartingBy(lines, offset) - last.line <= 1 ? last.day : null;
    },
  };
}
