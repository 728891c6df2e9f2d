import { expect, test } from 'vitest';
import { cellWords } from './cell-words.ts';

const cell = { error: null, text: 'Germany', verbatim: null, quote: 'Germany gave guns' };

test('a cell in order shows its value, and its own words or else the fact’s', () => {
  expect(cellWords(cell)).toEqual({
    text: 'Germany',
    quote: 'Germany gave guns',
    isOfFact: true,
  });
  expect(cellWords({ ...cell, verbatim: 'Berlin' })).toEqual({
    text: 'Germany',
    quote: 'Berlin',
    isOfFact: false,
  });
  expect(cellWords({ ...cell, quote: '' }).quote).toBeNull();
});

test('a reason stands alone where it cites the value, also by its beginning', () => {
  const alone = { text: null, quote: null, isOfFact: false };
  const error = '“soonish” is not understood as a date. Write …';
  expect(cellWords({ ...cell, error, text: 'soonish' })).toEqual(alone);
  expect(cellWords({ ...cell, error, text: 'soonish', verbatim: 'soonish' })).toEqual(alone);
  const long = `${'very '.repeat(30)}soon`;
  expect(cellWords({ ...cell, error: `“${long.slice(0, 57)}…” is no date.`, text: long })).toEqual(
    alone,
  );
  expect(
    cellWords({ ...cell, error: '“at the\tend” is no date.', text: 'at the\tend' }).text,
  ).not.toBeNull();
});

test('beside a reason that does not cite it the value stays, and words that differ from it', () => {
  const given = { ...cell, error: 'One name only.', text: 'A | B', verbatim: 'A and B' };
  expect(cellWords(given)).toEqual({ text: 'A | B', quote: 'A and B', isOfFact: false });
});
