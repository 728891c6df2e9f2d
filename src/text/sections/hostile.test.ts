import { expect, it } from 'vitest';
import { dateClues } from './date-clues.ts';
import { linesOf } from './line.ts';
import { readSections } from './read-sections.ts';

const size = 200_000;

const marks = '1 ( [ “ " ‘ \' . A — - / # > * : \r 😀 \uD83D'.split(' ');
const runs =
  'Ab |A. |(@a |@ab: |**A** b |A: B |Ab Cd/|— A B (@a) |1/ |12:07 |April 11, 2025 |Friday |A/B|Photo: |BRUSSELS, |a, '.split(
    '|',
  );
const lines =
  '@abc|x|> a|He said:|We go.|12:07 GMT|UPDATE 1407 GMT:|April 11, 2025|Photo:|READ MORE:|A Heading|• a|1/ a|Ab Cd @abc|u/abc|2h ago|ENDS|Contact:|a|Ref. 12|**Ab?**|HOLT: We go.|Ab — Cd ef.'
    .split('|')
    .map((line) => `${line}\n`);
const pieces = [' ', '\n', ...marks, ...runs, ...lines];

// Not a measure of time: a pattern that backtracks without bound would not end at all.
it.each(pieces)('reads a long run of %j', (piece) => {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const sections = readSections(text, '2025-04-11');
  expect(sections.length).toBeLessThanOrEqual(2 * linesOf(text).length + 1);
  expect(dateClues(text).length).toBeLessThan(100);
});

it.each(pieces)('reads a long line begun and ended with %j', (piece) => {
  const filler = 'a b '.repeat(size / 4);
  const text = `${piece.repeat(50)}${filler}${piece.repeat(50)}`;
  expect(readSections(text, null).length).toBeLessThanOrEqual(2 * linesOf(text).length + 1);
});

it('cuts its lines in one pass', () => {
  const few = linesOf('a\n'.repeat(1000));
  const many = linesOf('a\n'.repeat(10_000));
  expect(many).toHaveLength(10 * few.length);
  expect(many.every(({ text }) => text === 'a')).toBe(true);
});
