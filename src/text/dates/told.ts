import type { FoundDate } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { lastStartingBy } from '../document/find.ts';
import { parseDay, type Day } from '../values/dates/calendar.ts';

/** The dates that were told so far, for words that count from the one before. */
export interface Told {
  readonly tell: (date: FoundDate) => void;
  /** The single day told last, in the same paragraph or the one before; null if none was. */
  readonly dayBefore: (offset: number) => Day | null;
}

export function makeTold({ lines }: TextDocument): Told {
  let last: { readonly day: Day; readonly line: number } | null = null;
  return {
    tell: ({ start, value }) => {
      const { earliest, latest } = value;
      const day = earliest === null || earliest !== latest ? null : parseDay(earliest);
      if (day !== null) last = { day, line: lastStartingBy(lines, start) };
    },
    dayBefore: (offset) => {
      if (last === null) return null;
      return lastStartingBy(lines, offset) - last.line <= 1 ? last.day : null;
    },
  };
}
