import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { printHeader, rowPrinter, type CsvValue } from './csv-writer.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { unguard } from './formula-guard.ts';

const exact = dialectOf({ preset: 'exact', delimiter: ',' });
const dialects: readonly Dialect[] = [
  exact,
  dialectOf({ preset: 'excel', delimiter: ',' }),
  dialectOf({ preset: 'excel', delimiter: ';' }),
];

function textTable(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const width = rows[0]?.length ?? 0;
  const print = rowPrinter(Array<'text'>(width).fill('text'), dialect);
  return rows.map((row) => print(row)).join('');
}

/** Reads bytes back as any other program would. */
function read(csv: string, dialect: Dialect): string[][] {
  return parse(Buffer.from(csv, 'utf8'), {
    delimiter: dialect.delimiter,
    bom: dialect.byteOrderMark,
    record_delimiter: '\r\n',
    relax_column_count: false,
  });
}

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(nastyText, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 5,
  }),
);

describe.each(dialects)('with delimiter $delimiter and guard $formulaGuard', (dialect) => {
  test('csv-parse reads every text back, byte for byte', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = (rows[0] ?? []).map((_, index) => `c${index}`);
        const back = read(printHeader(names, dialect) + textTable(rows, dialect), dialect);
        const undone = back.map((row) => row.map(dialect.formulaGuard ? unguard : String));
        expect(undone).toEqual([names, ...rows]);
      }),
      { numRuns: 500 },
    );
  });

  test('numbers stay numbers', () => {
    const print = rowPrinter(['text', 'number', 'number', 'number', 'text'], dialect);
    const cells = ['-5', '-0.5', '450000000', '-1e-7', ''];
    expect(print([-5, '-0.5', '450000000', '-1e-7', null])).toBe(
      `${cells.join(dialect.delimiter)}\r\n`,
    );
  });

  test('what is no number is guarded in a column of numbers too', () => {
    const print = rowPrinter(['number', 'number'], dialect);
    const mark = dialect.formulaGuard ? "'" : '';
    expect(print(['-1+2', '=1'])).toBe(`${mark}-1+2${dialect.delimiter}${mark}=1\r\n`);
  });
});

test('prints what csv-stringify prints', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const theirs = stringify(
        rows.map((row) => [...row]),
        { record_delimiter: 'windows', quoted_match: /^\s|[\r\n]|\s$/, quoted_empty: true },
      );
      expect(textTable(rows, exact)).toBe(theirs);
    }),
    { numRuns: 500 },
  );
});

test('quotes only where needed', () => {
  const print = rowPrinter(Array<'text'>(5).fill('text'), exact);
  expect(print(['plain words', 'a;b', '€ 👩🏽‍🚒', "it's", 'x'])).toBe(
    "plain words,a;b,€ 👩🏽‍🚒,it's,x\r\n",
  );
  expect(print(['a,b', 'say "x"', 'two\nlines', ' led', 'trailing '])).toBe(
    '"a,b","say ""x""","two\nlines"," led","trailing "\r\n',
  );
});

test('tells the empty text from no value', () => {
  const print = rowPrinter(['text', 'text', 'text'], exact);
  expect(print(['', null, 'x'])).toBe('"",,x\r\n');
});

test('a row of one empty cell is still a row', () => {
  const print = rowPrinter(['text'], exact);
  expect(read([null, 'x', null].map((cell) => print([cell])).join(''), exact)).toEqual([
    [''],
    ['x'],
    [''],
  ]);
});

test('the mark of UTF-8 stands before the header, and only for spreadsheets', () => {
  const names = ['fact_id', '=label'];
  expect(printHeader(names, exact)).toBe('fact_id,=label\r\n');
  expect(printHeader(names, dialects[2] ?? exact)).toBe("\uFEFFfact_id;'=label\r\n");
});

test('refuses a row of another width', () => {
  const row: CsvValue[] = ['a'];
  expect(() => rowPrinter(['text', 'text'], exact)(row)).toThrow(/1 cells in a table of 2/);
});
