import { describe, expect, it } from 'vitest';
import { parsedArticleSchema, type ParsedArticle } from '../shared/domain/article.ts';
import type { FileOutcome } from './parse-files.ts';
import { parseSourceOnce } from './testing/parse-one.ts';
import { pdfOf, setParagraph, type PdfOptions, type Print } from './testing/pdf.ts';
import { sourceOf } from './testing/sources.ts';

async function outcomeOf(bytes: Uint8Array, name = 'paper.pdf'): Promise<FileOutcome> {
  return parseSourceOnce(sourceOf(bytes, name));
}

async function articleOf(
  pages: readonly (readonly Print[])[],
  options: PdfOptions = {},
): Promise<ParsedArticle> {
  const outcome = await outcomeOf(pdfOf(pages, options));
  if (outcome.kind !== 'parsed') throw new Error(JSON.stringify(outcome));
  expect(parsedArticleSchema.safeParse(outcome.article).error).toBeUndefined();
  return outcome.article;
}

const first =
  'The ministers of the six river states met on Friday in the harbour town of Lorna and agreed, after two days of talks, to pay for the rebuilding of the bridges.';
const second =
  'Officials said that the first of the pumps would arrive in the following week; nobody wanted to say who would pay for the fuel, or how long the work would take.';
const third =
  'The opposition called the sum a drop in the ocean and asked for a debate before the end of the session, which the speaker refused without giving any reason.';

/** Paragraphs one below the other, and where the next would begin. */
function stack(
  texts: readonly string[],
  column: { x: number; top: number; width: number },
): Print[] {
  let { top } = column;
  return texts.flatMap((text) => {
    const prints = setParagraph(text, { ...column, top });
    top = (prints.at(-1)?.y ?? top) - 20;
    return prints;
  });
}

function placed(print: Print, x: number, y: number, turn: 0 | 1 = 0): Print {
  return { ...print, x, y, turn };
}

const left = { x: 50, top: 680, width: 240 };
const right = { x: 320, top: 680, width: 240 };
const full = { x: 50, top: 680, width: 510 };

describe('the text of a PDF', () => {
  it('is a line for each paragraph', async () => {
    const { text } = await articleOf([stack([first, second, third], full)]);
    expect(text).toBe([first, second, third].join('\n'));
  });

  it('tells paragraphs by their first line where nothing parts them', async () => {
    let top = 680;
    const prints = [first, second, third].flatMap((text) => {
      const lines = setParagraph(text, { ...full, top, indent: 14 });
      top = (lines.at(-1)?.y ?? 0) - 12;
      return lines;
    });
    expect((await articleOf([prints])).text).toBe([first, second, third].join('\n'));
  });

  it.each([
    ['column by column', [...stack([first, second], left), ...stack([third, first], right)]],
    [
      'row by row',
      [...stack([first, second], left), ...stack([third, first], right)].toSorted(
        (a, b) => b.y - a.y,
      ),
    ],
  ])('is read in columns, though it stands in the file %s', async (_, columns) => {
    const heading = {
      text: 'Six states agree to rebuild the bridges of the river',
      x: 50,
      y: 720,
      size: 18,
    };
    const { text, metadata } = await articleOf([[...columns, heading]]);
    expect(text).toBe([heading.text, first, second, third, first].join('\n'));
    expect(metadata.title).toBe(heading.text);
  });

  it('is read in three columns, and goes on in the next column and on the next page', async () => {
    const words = [first, second, third].join(' ');
    const lines = setParagraph(words, { x: 40, top: 680, width: 160 });
    const third1 = Math.ceil(lines.length / 4);
    const columns = lines.map((line, at) =>
      placed(line, 40 + (Math.floor(at / third1) % 3) * 180, 680 - (at % third1) * 12),
    );
    const { text } = await articleOf([columns.slice(0, third1 * 3), columns.slice(third1 * 3)]);
    expect(text).toBe(words);
  });

  it('has words put together that were broken, and compounds as they are', async () => {
    const words =
      'The long-~term pro~gramme of the infra~structure min~istry is well-~known in the north-~eastern prov~inces, where the pro~gramme has run for years and the gov~ernment of the day has paid for infra~structure of all kinds, short- and long-~term, since the flood of the spring be~fore last.';
    for (const width of [90, 105, 120, 140, 165]) {
      const { text, notes } = await articleOf([
        setParagraph(words.replaceAll('-~', '-'), { x: 50, top: 700, width }),
      ]);
      expect(text).toBe(words.replaceAll('~', ''));
      if (width === 90) expect(notes?.join(' ')).toMatch(/broken at a line’s end/);
    }
  });

  it('is without what runs through the pages, which is reported', async () => {
    const pages = [first, second, third].map((text, at) =>
      setParagraph(text, full).concat(
        { text: 'The Lorna Observer', x: 50, y: 760 },
        { text: `Page ${String(at + 4)} of 9`, x: 280, y: 30 },
      ),
    );
    const { text, notes } = await articleOf(pages);
    expect(text).toBe([first, second, third].join('\n'));
    expect(notes?.join(' ')).toContain('“The Lorna Observer”');
  });

  it('keeps what stands at the edges with other figures each time', async () => {
    const pages = ['0915', '1407', '1652'].map((time) =>
      setParagraph(second, full).concat({ text: `UPDATE ${time} GMT`, x: 50, y: 700 }),
    );
    const { text } = await articleOf(pages);
    for (const time of ['0915', '1407', '1652']) expect(text).toContain(`UPDATE ${time} GMT`);
  });

  it('has its notes at the end, by number; other raised figures stay', async () => {
    const noteOf = (at: number): string =>
      `Counted by the harbour office on the evening before ${at === 1 ? 'the first' : 'another'} meeting.`;
    const pages = [1, 2].map((at) =>
      stack([first, second], full).concat(
        { text: 'They sent 14 trucks', x: 50, y: 500 },
        { text: '1', x: 140.5, y: 504, size: 6 },
        { text: `on day ${String(at)}, across 25 km`, x: 148, y: 500 },
        { text: '2', x: 254, y: 504, size: 6 },
        { text: 'of marsh.', x: 260, y: 500 },
        { text: '1', x: 50, y: 63, size: 5 },
        { text: noteOf(at), x: 56, y: 60, size: 7 },
      ),
    );
    const { text } = await articleOf(pages);
    expect(text).toContain('They sent 14 trucks[1] on day 1, across 25 km² of marsh.');
    expect(text).toContain('They sent 14 trucks[2] on day 2, across 25 km² of marsh.');
    expect(text.endsWith(`\n[1] ${noteOf(1)}\n[2] ${noteOf(2)}`)).toBe(true);
  });

  it('has the rows of tables as lines with tabs', async () => {
    const rows = [
      ['Country', 'Pledge', 'Day'],
      ['Lorna', '14 trucks', 'Friday'],
      ['Belmar', '1,200 blankets', 'Sunday'],
    ];
    const table = rows.flatMap((cells, row) =>
      cells.map((text, at) => ({ text, x: 50 + at * 150, y: 500 - row * 16 })),
    );
    const { text } = await articleOf([[...stack([first, second], full), ...table]]);
    expect(text.endsWith(rows.map((cells) => cells.join('\t')).join('\n'))).toBe(true);
  });

  it('leaves out what is printed along the margin, and says so', async () => {
    const stamp = { text: 'Draft of the third of May', x: 30, y: 300, turn: 1 } as const;
    const { text, notes } = await articleOf([[...stack([first, second], full), stamp]]);
    expect(text).toBe([first, second].join('\n'));
    expect(notes?.join(' ')).toContain('Draft of the third of May');
  });

  it('is read upright from pages that are turned as a whole', async () => {
    const turned = stack([first, second], full).map((print) =>
      placed(print, 700 - print.y, print.x, 1),
    );
    expect((await articleOf([turned])).text).toBe([first, second].join('\n'));
  });
});

describe('what a PDF says of itself', () => {
  it('is its metadata, but for the day on which the file was made', async () => {
    const { metadata, notes } = await articleOf([stack([first, second], full)], {
      info: {
        Title: 'Bridges',
        Author: 'Ann Lee',
        Producer: 'x',
        CreationDate: "D:20250411120000+00'00'",
      },
      language: 'en-GB',
    });
    expect(metadata).toMatchObject({
      title: 'Bridges',
      author: 'Ann Lee',
      language: 'en-GB',
      published: null,
    });
    expect(notes?.join(' ')).toContain('2025-04-11');
  });

  it('does not count where a program wrote it', async () => {
    const { metadata } = await articleOf([stack([first, second], full)], {
      info: { Title: 'Microsoft Word - draft7.docx', Author: 'admin' },
    });
    expect(metadata).toMatchObject({ title: 'paper', author: null });
  });

  it('has the address of a page that a browser printed', async () => {
    const { metadata } = await articleOf(
      [first, second].map((text, at) =>
        setParagraph(text, full).concat(
          { text: 'https://example.org/news/bridges', x: 30, y: 20, size: 8 },
          { text: `${String(at + 1)}/2`, x: 560, y: 20, size: 8 },
        ),
      ),
    );
    expect(metadata.url).toBe('https://example.org/news/bridges');
  });
});

describe('PDFs whose fonts need tables that are not there', () => {
  const type0 =
    '<< /Type /Font /Subtype /Type0 /BaseFont /M /Encoding /UniJIS-UCS2-H /DescendantFonts [7 0 R] >>';
  const objects = {
    7: '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /M /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 8 0 R >>',
    8: '<< /Type /FontDescriptor /FontName /M /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  };

  it('say so beside what can be read', async () => {
    const { text, notes } = await articleOf(
      [[...stack([first, second], full), { text: 'lost', x: 50, y: 400, bold: true }]],
      { objects: { ...objects, 5: type0 } },
    );
    expect(text).toBe([first, second].join('\n'));
    expect(notes?.join(' ')).toMatch(/Letters are missing.*UniJIS-UCS2-H/);
  });

  it('are refused where nothing can be read', async () => {
    const outcome = await outcomeOf(
      pdfOf([[{ text: 'lost', x: 50, y: 400 }]], { objects: { ...objects, 4: type0 } }),
    );
    expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(/UniJIS-UCS2-H/);
  });
});

describe('PDFs that cannot be read', () => {
  it.each([
    ['a scan', pdfOf([[], []]), /scan/, /OCR/],
    [
      'encrypted with a password',
      pdfOf([stack([first], full)], { password: 'secret' }),
      /encrypted with a password/,
      /without one/,
    ],
    [
      'nothing behind its first line',
      new TextEncoder().encode('%PDF-1.7\n'),
      /damaged/,
      /anew|print/,
    ],
    ['2001 pages', pdfOf(Array.from({ length: 2001 }, () => [])), /2001 pages/, /Split/],
    [
      'pages within themselves',
      pdfOf([[]], { objects: { 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 >>' } }),
      /damaged|No page/,
      /./,
    ],
  ])('say so: %s', async (_, bytes, message, hint) => {
    const outcome = await outcomeOf(bytes);
    expect(outcome.kind).toBe('failed');
    if (outcome.kind !== 'failed') return;
    expect(outcome.failure.message).toMatch(message);
    expect(outcome.failure.hint).toMatch(hint);
  });

  it('do not include those that open without a password', async () => {
    const outcome = await outcomeOf(pdfOf([stack([first, second], full)], { password: '' }));
    expect(outcome).toMatchObject({
      kind: 'parsed',
      article: { text: [first, second].join('\n') },
    });
  });

  it('are read as far as they can be', async () => {
    const whole = pdfOf([stack([first, second], full), stack([third], full)]);
    const cut = await outcomeOf(whole.subarray(0, whole.length - 400));
    expect(cut).toMatchObject({
      kind: 'parsed',
      article: { text: [first, second, third].join('\n') },
    });
    const mixed = await articleOf([stack([first, second], full), [], stack([third], full)]);
    expect(mixed.notes?.join(' ')).toContain('Page 2: no text');
  });

  it('end, though their pages are built to take time, and keep every word', async () => {
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const words = Array.from({ length: 6000 }, (_, at) => ({
      text: `w${String(at)}x`,
      x: 20 + random(560),
      y: 100 + random(600),
      size: 2 + random(5),
    }));
    const { text } = await articleOf([words]);
    const found = new Set(text.match(/w\d+x/g));
    expect(words.filter((word) => !found.has(word.text))).toEqual([]);
  });

  it('leave the bytes of the original as they are', async () => {
    const bytes = pdfOf([stack([first, second], full)]);
    const outcome = await outcomeOf(bytes);
    expect(outcome.kind === 'parsed' && outcome.article.original).toEqual(
      pdfOf([stack([first, second], full)]),
    );
  });
});
