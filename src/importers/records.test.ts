import { describe, expect, it } from 'vitest';
import type { Parsed } from './parse-files.ts';
import type { ColumnMap } from './records/column-map.ts';
import { parseAll } from './testing/parse-one.ts';
import { bytesOf, sourceOf, utf16Of } from './testing/sources.ts';

async function all(
  content: string | Uint8Array,
  name: string,
  columns: ColumnMap | null = null,
): Promise<Parsed[]> {
  return parseAll(sourceOf(content, name), { columns });
}

function texts(parsed: readonly Parsed[]): (readonly [string, string])[] {
  return parsed.map((one) => [
    one.entry,
    one.kind === 'parsed'
      ? one.article.text
      : one.kind === 'failed'
        ? one.failure.message
        : one.kind,
  ]);
}

describe('tables', () => {
  const rows =
    'Headline,Publication_Date,Source,Body,Link\n"A, B",2025-04-11,Outlet,"First ""line""\nsecond",https://example.org/a\nC,11/04/2025,,Words,x\n';

  it('give an article for each row, with what its columns say', async () => {
    const [first, second] = await all(rows, 'news.csv');
    expect(first).toMatchObject({
      entry: 'row 2',
      kind: 'parsed',
      article: {
        text: 'First "line"\nsecond',
        sourceName: 'news.csv/row 2',
        mediaType: 'text/csv',
        metadata: {
          title: 'A, B',
          outlet: 'Outlet',
          published: '2025-04-11',
          url: 'https://example.org/a',
          author: null,
          language: null,
        },
      },
    });
    expect(second).toMatchObject({
      entry: 'row 3',
      article: { metadata: { published: null, url: null } },
    });
    const original =
      first?.kind === 'parsed' ? new TextDecoder().decode(first.article.original) : '';
    expect(original).toBe(rows.slice(0, rows.indexOf('\nC,') + 1));
  });

  it.each([
    ['semicolons', bytesOf('title;text\nA;one, two\n'), 'a.csv', 'one, two'],
    ['tabs', bytesOf('title\ttext\nA\tone; two\n'), 'a.tsv', 'one; two'],
    ['what Excel says', bytesOf('sep=;\ntitle;text\nA;x,y\n'), 'a.csv', 'x,y'],
    ['CRLF and a mark', bytesOf('\uFEFFtext,title\r\nx,A\r\n'), 'a.csv', 'x'],
    ['UTF-16', utf16Of('title\ttext\r\nA\tnaïve\r\n', 'le'), 'a.txt', 'naïve'],
    ['another name', bytesOf('id,Article Text,DATE\n1,x,2025-04-11\n'), 'export.txt', 'x'],
    [
      'a page in a cell',
      bytesOf('title,content\nA,"<p>One &amp;</p><p>two</p>"\n'),
      'a.csv',
      'One &\ntwo',
    ],
    ['an open last row', bytesOf('title,text\nA,x'), 'a.csv', 'x'],
    ['rows too short and too long', bytesOf('text,title\nx\n'), 'a.csv', 'x'],
  ])('are read with %s', async (_, bytes, name, text) => {
    expect(texts(await all(bytes, name))).toEqual([['row 2', text]]);
  });

  it('take a person’s map of columns', async () => {
    const map = { text: 'Notes', title: 'headline_en', published: 'When' };
    const [first] = await all(
      'Headline EN,When,Notes,Text\nA,11 April 2025,words,no\n',
      'a.csv',
      map,
    );
    expect(first).toMatchObject({
      article: { text: 'words', metadata: { title: 'A', published: '2025-04-11' } },
    });
  });

  it.each([
    [
      'a.csv',
      'id,name,amount\n1,x,5\n',
      null,
      /^a\.csv: None of its columns.*"id", "name", "amount"/,
    ],
    [
      'a.csv',
      'id,text\n1,x\n',
      { text: 'words' },
      /^a\.csv: It has no column "words".*"id", "text"/,
    ],
    ['a.csv', 'title,text\nA,x\nB,"open\n', null, /a\.csv: Row 3 cannot be read: a quotation mark/],
    ['a.json', '{"a": [1, 2', null, /^a\.json: It is not valid JSON/],
    ['a.json', '[]', null, /^a\.json: There is no list of objects/],
    ['a.json', '[{"a": 1, "b": {"c": 2}}]', null, /None of its columns.*"a", "b"/],
    [
      'a.jsonl',
      '{"text": "x"}\n{"text":\n{"text": "y"}\n',
      null,
      /line 2: Line 2 is not a JSON object/,
    ],
    ['a.jsonl', '{"a": 1}\n', null, /None of its columns.*"a"/],
    ['a.csv', 'title,text\nA,\nB,x\n', null, /^a\.csv\/row 2: There is no text/],
  ] as const)('%s with %j is told', async (name, content, map, message) => {
    const failures = (await all(content, name, map)).filter(({ kind }) => kind === 'failed');
    expect(texts(failures).map(([, text]) => text)).toEqual([expect.stringMatching(message)]);
    for (const failure of failures)
      expect(failure.kind === 'failed' && failure.failure.hint).toBeTruthy();
  });

  it.each([
    ['The title, the text and the date are given.\nMore.\n', 'a.txt'],
    ['one,two\nthree,four\n', 'a.txt'],
    ['{not json}', 'a.txt'],
    ['[Music] “Text”: more', 'a.txt'],
  ])('are told from texts such as %j', async (content, name) => {
    expect(await all(content, name)).toMatchObject([{ article: { mediaType: 'text/plain' } }]);
  });

  it('are read as their letters are asked about', async () => {
    const bytes = new Uint8Array([...bytesOf('title,text\nA,caf'), 0xe9, 0x0a]);
    expect(await all(bytes, 'a.csv')).toMatchObject([{ kind: 'undecided', entry: '' }]);
    const answered = await parseAll(
      { ...sourceOf(bytes, 'a.csv'), charset: 'windows-1252' },
      { only: '' },
    );
    expect(texts(answered)).toEqual([['row 2', 'café']]);
  });

  it('give the rows before one that cannot be read', async () => {
    const parsed = await all(`title,text\n${'A,x\n'.repeat(5000)}B,"open\n`, 'a.csv');
    expect(parsed.filter(({ kind }) => kind === 'parsed')).toHaveLength(5000);
    expect(texts(parsed.slice(-1))).toMatchObject([['', expect.stringContaining('Row 5002 ')]]);
  });

  it('come row by row, however many there are', async () => {
    const many = `title,text\n${Array.from({ length: 20_000 }, (_, n) => `T${String(n)},Words ${String(n)}`).join('\n')}`;
    expect(await all(many, 'a.csv')).toHaveLength(20_000);
  });

  it('survive cells, quotes and columns without end', async () => {
    for (const content of [
      `text,title\n"${'a'.repeat(2_000_000)}`,
      `text,title\n${'"'.repeat(500_001)}`,
      `text,title\n${','.repeat(500_000)}`,
      `${'text,'.repeat(100_000)}\nx`,
      'text,title\n\0\0,x',
    ])
      expect((await all(content, 'a.csv')).length).toBeGreaterThan(0);
  });
});

describe('JSON', () => {
  it.each([
    [
      'a list',
      [
        { headline: 'A', body: 'x' },
        { headline: 'B', body: 'y' },
      ],
    ],
    [
      'a list within',
      {
        status: 'ok',
        articles: [
          { title: 'A', content: 'x' },
          { title: 'B', content: 'y' },
        ],
      },
    ],
    [
      'a search engine’s answer',
      {
        hits: {
          hits: [
            { _id: 1, _source: { title: 'A', text: 'x' } },
            { _source: { title: 'B', text: 'y' } },
          ],
        },
      },
    ],
    [
      'paragraphs in a list',
      [
        { title: 'A', text: ['x'] },
        { title: 'B', text: [{ text: 'y' }] },
      ],
    ],
  ])('is read from %s', async (_, value) => {
    expect(texts(await all(JSON.stringify(value), 'a.json'))).toEqual([
      ['item 1', 'x'],
      ['item 2', 'y'],
    ]);
  });

  it('is one article if it is one object, with names of what is nested', async () => {
    const value = {
      title: 'A',
      text: 'words',
      source: { id: 1, name: 'Outlet' },
      authors: ['A. Writer', { name: 'B. Writer' }],
      publishedAt: '2025-04-11T14:07:00Z',
      lang: 'en_GB',
      tags: [{ name: 'x' }],
    };
    expect(await all(JSON.stringify(value), 'export')).toMatchObject([
      {
        article: {
          text: 'words',
          metadata: {
            outlet: 'Outlet',
            author: 'A. Writer, B. Writer',
            published: '2025-04-11T14:07:00Z',
            language: 'en-GB',
          },
        },
      },
    ]);
  });

  it('is read line by line', async () => {
    const lines = '{"title":"A","text":"x"}\n\n{"title":"B","text":"y","extra":1}\n';
    for (const name of ['a.jsonl', 'a.ndjson', 'a.txt'])
      expect(texts(await all(lines, name))).toEqual([
        ['line 1', 'x'],
        ['line 3', 'y'],
      ]);
  });

  it.each([
    ['lists nested without end', `{"text": "x", "a": ${'['.repeat(200_000)}`],
    ['objects nested without end', `${'{"a":'.repeat(100_000)}1`],
    [
      'keys that mean something to programs',
      '{"__proto__": {"text": "x"}, "constructor": 1, "text": "own"}',
    ],
    ['lone surrogates', '{"text": "a\\ud83d b \\u0000"}'],
  ])('survives %s', async (_, content) => {
    const [first] = await all(content, 'a.json');
    expect(first?.kind === 'parsed' ? first.article.text : 'failed').not.toMatch(
      /\0|\p{Surrogate}/u,
    );
  });
});
