import type { FoundDate, Section } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { dayReader } from './references.ts';
import { readDateWords } from './date-words.ts';
import { makeTold } from './told.ts';
import { possibleStarts } from './starts.ts';
import { readHere } from './read-here.ts';
import { withoutSignedClock } from './signed-clock.ts';

/**
 * Finds the dates and periods of a text, absolute ones and those that count from the day of their
 * section or, without one, from the article's date (`published`, `YYYY-MM-DD` or longer, or null),
 * in text order. Without one they count from `clue`, the day that the text itself tells for its own,
 * and are inferred. Spans are UTF-16 code units, do not overlap, and take in the words that limit
 * (`since 2014`) but no leading on, in or at (DESIGN section 9). What counts from a day that is not
 * known is left out; so are vague words, durations without an anchor, and times alone. A span read
 * by `parseDate` gives the same value, but where the sentence tells more: a verb in the future, a
 * date told before ("the following day"), a wrong weekday, `11/04/2025` and `2023-24`.
 *
 * Time is linear in the length of the text: at each word a bounded number of words is read.
 */
export function findDates(
  document: TextDocument,
  sections: readonly Section[],
  published: string | null,
  clue: string | null = null,
): readonly FoundDate[] {
  const source = readDateWords(document);
  const dayAt = dayReader(sections, published ?? clue, published === null);
  const told = makeTold(document);
  const signedEnds = new Set(
    sections.flatMap(({ kind, time, end }) => (kind === 'post' && time !== null ? [end] : [])),
  );
  const found: FoundDate[] = [];
  let free = 0;
  for (const from of possibleStarts(source.words)) {
    if (from < free) continue;
    const start = source.starts[from] ?? 0;
    const here = readHere({ text: document.text, source, from, to: from }, dayAt(start), told);
    const read = here === null ? null : withoutSignedClock(document.text, start, here, signedEnds);
    if (read === null) continue;
    found.push({ start, end: read.end, value: read.value });
    told.tell({ start, end: read.end, value: read.value });
    free = read.next;
  }
  return found;
}
