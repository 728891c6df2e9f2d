import { describe, expect, it } from 'vitest';
import { parsedArticleSchema } from '../shared/domain/article.ts';
import type { Parsed } from './parse-files.ts';
import type { ParseOptions } from './task.ts';
import { zipOf } from './testing/archives.ts';
import { parseAll } from './testing/parse-one.ts';
import { sourceOf } from './testing/sources.ts';
import { xlsxOf, xlsxRow } from './testing/xlsx.ts';
import { dateOf, isDateFormat } from './xlsx/date-formats.ts';
import { columnOf } from './xlsx/sheet-rows.ts';

async function read(bytes: Uint8Array, options: ParseOptions = {}): Promise<Parsed[]> {
  const all = await parseAll(sourceOf(bytes, 'news.xlsx'), options);
  for (const one of all)
    if (one.kind === 'parsed')
      expect(parsedArticleSchema.safeParse(one.article).error).toBeUndefined();
  return all;
}

const words = 'The ministers met on Friday and said that more was needed, as they had said before.';

describe('workbooks', () => {
  it('give an article for each row, with strings, numbers and days as they are shown', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Date</t></is></c><c r="E1" t="str"><v>Source</v></c></row>
<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" s="1"><v>45758</v></c><c r="E3" t="str"><f>A1&amp;"x"</f><v>Outlet</v></c></row>
<row r="4"><c r="B4"><v>1200</v></c><c r="C4" s="2"><v>45758.5625</v></c><c r="E4" t="e"><v>#N/A</v></c></row>`;
    const all = await read(
      xlsxOf(
        [{ name: 'News', rows }],
        [
          '<t>Headline</t>',
          '<t>Text</t>',
          '<r><t xml:space="preserve">Six </t></r><r><t>states</t></r><rPh><t>no</t></rPh>',
          `<t>${words}_x000D_\nMore &amp; more.</t>`,
        ],
        ['yyyy\\-mm\\-dd\\ hh:mm'],
      ),
    );
    expect(all).toMatchObject([
      {
        entry: 'News/row 3',
        kind: 'parsed',
        article: {
          text: `${words}\nMore & more.`,
          sourceName: 'news.xlsx/News/row 3',
          metadata: { title: 'Six states', published: '2025-04-11', outlet: 'Outlet' },
        },
      },
      {
        entry: 'News/row 4',
        article: { text: '1200', metadata: { published: '2025-04-11T13:30', outlet: null } },
      },
    ]);
    const [first] = all;
    const original =
      first?.kind === 'parsed' ? new TextDecoder().decode(first.article.original) : '';
    expect(original.startsWith('Headline,Text,Date,,Source\nSix states,"')).toBe(true);
  });

  it('are read sheet by sheet; hidden ones are said to be so', async () => {
    const rows = xlsxRow(1, ['title', 'text']) + xlsxRow(2, ['A', words]);
    const all = await read(
      xlsxOf([
        { name: 'One', rows },
        { name: 'Two', rows, state: 'hidden' },
        { name: 'Empty', rows: '' },
        { name: 'Sums', rows: xlsxRow(1, ['n', 'sum']) + xlsxRow(2, ['1', '2']) },
      ]),
      { asksColumns: true },
    );
    expect(all.map((one) => [one.entry, one.kind])).toEqual([
      ['One/row 2', 'parsed'],
      ['Two/row 2', 'parsed'],
      ['Sums', 'failed'],
    ]);
    expect(JSON.stringify(all[1])).toContain('workbook hides');
    expect(JSON.stringify(all[0])).not.toContain('workbook hides');
  });

  it('are a question, sheet by sheet, where no column is called as texts are', async () => {
    const rows = xlsxRow(1, ['Nr', 'Artikel']) + xlsxRow(2, ['7', words]);
    const book = xlsxOf([{ name: 'Blatt', rows }]);
    const [asked] = await read(book, { asksColumns: true });
    expect(asked).toMatchObject({
      kind: 'columns',
      entry: 'Blatt',
      guess: { text: 'Artikel' },
      rows: 1,
    });
    const answered = await read(book, { only: 'Blatt', columns: { text: 'Artikel' } });
    expect(answered).toMatchObject([{ kind: 'parsed', article: { text: words } }]);
  });

  it.each([
    ['nothing in it', xlsxOf([{ name: 'A', rows: '' }]), /no table/],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), /xlsb/],
    [
      'entities of its own',
      xlsxOf([{ name: 'A', rows: '' }], [], [], {
        'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>',
      }),
      /declares entities/,
    ],
    [
      'a sheet that is not there',
      xlsxOf([{ name: 'A', rows: '' }], [], [], {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>',
      }),
      /no table/,
    ],
  ])('are refused with %s', async (_, bytes, message) => {
    const [failed] = await read(bytes);
    expect(failed?.kind).toBe('failed');
    expect(JSON.stringify(failed)).toMatch(message);
  });
});

describe('days of workbooks', () => {
  it.each([
    ['45758', false, '2025-04-11'],
    ['45758.5', false, '2025-04-11T12:00'],
    ['45758.123456', false, '2025-04-11T02:57:47'],
    ['1', false, '1900-01-01'],
    ['60', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['44296', true, '2025-04-11'],
    ['0.75', false, '18:00:00'],
    ['-3', false, '-3'],
    ['x', false, 'x'],
    ['1e300', false, '1e300'],
  ])('%s (1904: %s) is %s', (value, from1904, day) => {
    expect(dateOf(value, from1904)).toBe(day);
  });

  it.each([
    [14, undefined, true],
    [0, undefined, false],
    [164, 'dd/mm/yyyy', true],
    [164, '[$-407]d. mmmm yyyy;@', true],
    [164, '[h]:mm', true],
    [164, '#,##0.00 "days"', false],
    [164, '[Red]0.0', false],
    [164, 'General', false],
    [164, String.raw`0\d`, false],
  ])('are told by their format: %s %s', (id, code, isDate) => {
    expect(isDateFormat(id, code)).toBe(isDate);
  });

  it.each([
    ['A1', 0],
    ['Z9', 25],
    ['AA1', 26],
    ['XFD1048576', 16_383],
    ['XFE1', null],
    ['', null],
  ])('stand in the column of their name: %s', (name, column) => {
    expect(columnOf(name)).toBe(column);
  });
});
