import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTsv, printTsv } from './tsv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', '\t', '\r', '\n', 'a', ' ', '\u{1F600}', '\u0301') }),
);

test('any block of cells comes back as it was', () => {
  const block = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(block, (rows) => {
      expect(parseTsv(printTsv(rows))).toEqual(rows);
    }),
  );
});

test('writes quotes only where a spreadsheet needs them', () => {
  expect(printTsv([['a', 'b "c"', '"d"', 'e\nf', 'g\th']])).toBe(
    'a\tb "c"\t"""d"""\t"e\nf"\t"g\th"\r\n',
  );
  expect(printTsv([['plain']])).toBe('plain');
});

test('reads what other programs write', () => {
  expect(parseTsv('a\tb\nc\td')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(parseTsv('a\r\n')).toEqual([['a']]);
  expect(parseTsv('"two\nlines"\tx\r\n')).toEqual([['two\nlines', 'x']]);
  expect(parseTsv('')).toEqual([['']]);
});

test('a quotation mark that is no quoting stays', () => {
  expect(parseTsv('"We will," he said.\tnext')).toEqual([['"We will," he said.', 'next']]);
  expect(parseTsv('"never closed')).toEqual([['"never closed']]);
});

test('an enormous cell is read as any other', () => {
  const long = 'He said "no".\n'.repeat(100_000);
  expect(parseTsv(printTsv([[long, 'x']]))).toEqual([[long, 'x']]);
});
