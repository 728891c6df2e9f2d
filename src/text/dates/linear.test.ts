import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/document.ts';
import { readDatesAt } from '../values/dates/plain-words.ts';
import { readDateWords } from './date-words.ts';
import { findDates } from './find-dates.ts';
import { possibleStarts } from './starts.ts';

/** Words that count how often they are looked at. */
function counting(words: readonly string[]): { words: readonly string[]; looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(words, {
    get: (target, key) => {
      looks += 1;
      // The proxy hands on whatever the list has under the key.
      return Reflect.get(target, key) as unknown;
    },
  });
  return { words: proxy, looks: () => looks };
}

function work(text: string): { looks: number; words: number } {
  const { words } = readDateWords(readDocument(text));
  const counted = counting(words);
  for (const at of possibleStarts(words))
    readDatesAt(counted.words, at, { year: 2025, month: 4, day: 11, running: true });
  return { looks: counted.looks(), words: words.length };
}

const hostile = [
  'from ',
  'since the early ',
  'the ',
  'the end of ',
  '1 ',
  '11 and ',
  '2025-',
  '2025 ',
  '11/04/',
  'April ',
  'April 11, ',
  'May 2025 to ',
  'between Friday and ',
  'first quarter of ',
  'two weeks ',
  '“‘(',
  '......',
  '(((((',
  "'s",
  'last last ',
  '14:07 ',
  'Q1',
  'the first week of ',
  'next year ',
  '          ',
  'A',
];

describe('the work on hostile texts', () => {
  it.each(hostile)('grows with the length of %j repeated', (piece) => {
    const [short, long] = [work(piece.repeat(300)), work(piece.repeat(3000))];
    expect(long.looks).toBeLessThanOrEqual(short.looks * 10.5 + 2000);
    expect(long.looks).toBeLessThanOrEqual(long.words * 400);
  });

  it.each(hostile)('ends, with spans apart, on a long text of %j', (piece) => {
    const text = piece.repeat(20_000);
    let free = 0;
    for (const { start, end } of findDates(readDocument(text), [], '2025-04-11')) {
      expect(start).toBeGreaterThanOrEqual(free);
      free = end;
    }
    expect(free).toBeLessThanOrEqual(text.length);
  });
});
