import type { TextDocument } from '../document/document.ts';
import { cutPieces, type Pieces } from './pieces.ts';
import { monthAt, weekdayAt, yearAt } from '../values/dates/names.ts';

/**
 * A text in the words that dates are read from. Lists run in step; offsets are UTF-16 code units.
 * Marks stay as words of their own, so that no date runs over them, but for those that belong to a
 * date: the comma of `April 11, 2025`, the stop of `Apr.`. A sentence ends with the word `\n`.
 */
export interface DateWords {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const apostrophe = /^['’]$/;
/** Before these the possessive `'s` is part of a date: `year's end`, `a week's time`. */
const afterPossessive = new Set(['end', 'time', 'eve', 'day']);

function push({ words, starts, ends }: Pieces, word: string, start: number, end: number): void {
  words.push(word);
  starts.push(start);
  ends.push(end);
}

/** The pieces of the text with `\n` where a sentence ends. */
function cut({ text, sentences }: TextDocument): Pieces {
  const pieces: Pieces = { words: [], starts: [], ends: [] };
  let sentence = 0;
  cutPieces(text, (start, end, word) => {
    let border = sentences[sentence]?.end;
    while (border !== undefined && border <= start) {
      push(pieces, '\n', border, border);
      sentence += 1;
      border = sentences[sentence]?.end;
    }
    push(pieces, word, start, end);
  });
  return pieces;
}

const dotted = new Set(
  (
    'a p m c ca jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed weds thu thur thurs fri sat sun'
  ).split(' '),
);
const shortNumber = /^\d{1,2}$/;
const suffix = /^(?:st|nd|rd|th)$/;

function isSilentStop({ words, starts, ends }: Pieces, at: number): boolean {
  return starts[at] === ends[at - 1] && dotted.has(words[at - 1] ?? '');
}

const clockMarks = new Set('am pm gmt utc bst cet cest eet eest'.split(' '));

/** The point of `3.30 am`, `14.35 CET`. */
function isClockPoint({ words, starts, ends }: Pieces, at: number): boolean {
  if (starts[at] !== ends[at - 1] || starts[at + 1] !== ends[at]) return false;
  if (!shortNumber.test(words[at - 1] ?? '') || !/^\d{2}$/.test(words[at + 1] ?? '')) return false;
  const mark = words[at + 2] ?? '';
  return clockMarks.has(mark) || (/^[ap]$/.test(mark) && words[at + 3] === '.');
}

/** Whether a number stands there that a time of day can begin with. */
function hasClock(words: readonly string[], at: number): boolean {
  return shortNumber.test(words[at] ?? '') && /^(?:[:ap]|am|pm)$/.test(words[at + 1] ?? '');
}

/** Whether `from` stands close before, as in `from Friday, 19 June, to Sunday`. */
function isRange(words: readonly string[], at: number): boolean {
  for (let back = 1; back <= 7; back += 1) if (words[at - back] === 'from') return true;
  return false;
}

/** The comma of `April 11, 2025`, `Friday, 11 April`, `April, 2025`, `April 11, 14:07`. */
function isSilentComma({ words, starts, ends }: Pieces, at: number): boolean {
  if (starts[at + 1] === ends[at]) return false;
  const next = words[at + 1] ?? '';
  const before = words[at - 1] ?? '';
  const isDay = shortNumber.test(before) || suffix.test(before);
  const isYear = yearAt(words, at + 1) !== null;
  if (next === 'at')
    return (isDay || isYear || weekdayAt(words, at - 1) !== null) && hasClock(words, at + 2);
  if (/^(?:to|until)$/.test(next)) return monthAt(words, at - 1) !== null && isRange(words, at);
  // "Friday evening, 19 June".
  if (weekdayAt(words, at - 2) !== null && /^(?:morning|afternoon|evening|night)$/.test(before))
    return (
      monthAt(words, at + 1) !== null || (shortNumber.test(next) && monthAt(words, at + 2) !== null)
    );
  if (isDay && isYear) return [2, 3, 4, 5, 6].some((back) => monthAt(words, at - back) !== null);
  if (monthAt(words, at - 1) !== null) return isYear;
  if (weekdayAt(words, at - 1) !== null)
    return monthAt(words, at + 1) !== null || (shortNumber.test(next) && words[at + 2] !== ',');
  const isClock = shortNumber.test(next) && words[at + 2] === ':';
  return isClock && yearAt(words, at - 1) !== null;
}

/** Cuts the text of a document into the words of dates, in time linear in its length. */
export function readDateWords(document: TextDocument): DateWords {
  const pieces = cut(document);
  const kept: Pieces = { words: [], starts: [], ends: [] };
  for (let at = 0; at < pieces.words.length; at += 1) {
    const word = pieces.words[at] ?? '';
    const [start = 0, end = 0] = [pieces.starts[at], pieces.ends[at]];
    if (word === '.' && isClockPoint(pieces, at)) {
      push(kept, ':', start, end);
    } else if (word === '.' && isSilentStop(pieces, at)) {
      // The stop belongs to the abbreviation before it.
      if (kept.ends.length > 0) kept.ends[kept.ends.length - 1] = end;
    } else if (word === ',' && isSilentComma(pieces, at)) {
      continue;
    } else if (apostrophe.test(word) && isPossessive(pieces, at)) {
      if (!afterPossessive.has(pieces.words[at + 2] ?? ''))
        push(kept, "'s", start, pieces.ends[at + 1] ?? end);
      at += 1;
    } else push(kept, word, start, end);
  }
  return kept;
}

function isPossessive({ words, starts, ends }: Pieces, at: number): boolean {
  return words[at + 1] === 's' && starts[at] === ends[at - 1] && starts[at + 1] === ends[at];
}
