import { describe, expect, it } from 'vitest';
import type { Parsed } from '../parse-files.ts';
import type { ParseOptions } from '../task.ts';
import { parseAll } from '../testing/parse-one.ts';
import { sourceOf } from '../testing/sources.ts';
import { rememberedLookup } from './remembered.ts';

const words =
  'The ministers met on Friday and said that more was needed, as they had said the week before.';
const rows = [1, 2, 3, 4].map((n) => ({
  Nr: String(n),
  Erschienen: `2025-04-1${String(n)}`,
  Artikel: `${words} Number ${String(n)}.`,
  Überschrift: `Ministers meet again, ${String(n)}`,
  Adresse: `https://example.org/${String(n)}`,
  Sprache: 'de',
}));
const names = Object.keys(rows[0] ?? {});
const csv = [names.join(';'), ...rows.map((row) => Object.values(row).join(';'))].join('\r\n');
const guess = {
  text: 'Artikel',
  title: 'Überschrift',
  published: 'Erschienen',
  url: 'Adresse',
  language: 'Sprache',
};

async function read(content: string, name: string, options: ParseOptions): Promise<Parsed[]> {
  return parseAll(sourceOf(content, name), options);
}

describe('a table of which no column is called as texts are', () => {
  it.each([
    ['CSV', csv, 'a.csv', null],
    ['JSON', JSON.stringify(rows), 'a.json', 4],
    ['JSON lines', rows.map((row) => JSON.stringify(row)).join('\n'), 'a.jsonl', null],
  ])('is a question with samples and a guess by content: %s', async (_, content, name, count) => {
    const [asked, ...others] = await read(content, name, { asksColumns: true });
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ kind: 'columns', entry: '', guess, rows: count });
    if (asked?.kind !== 'columns') throw new Error('not asked');
    expect(asked.columns.map((column) => column.name)).toEqual(names);
    expect(asked.columns[2]?.samples[0]).toBe(`${words} Number 1.`);
  });

  it('is a failure where nobody can be asked', async () => {
    const [failed] = await read(csv, 'a.csv', {});
    expect(failed).toMatchObject({ kind: 'failed', failure: { kind: 'unknown-format' } });
  });

  it('is read by the answer', async () => {
    const parsed = await read(csv, 'a.csv', { asksColumns: true, columns: guess });
    expect(parsed).toHaveLength(4);
    expect(parsed[0]).toMatchObject({
      kind: 'parsed',
      article: {
        text: `${words} Number 1.`,
        metadata: { title: 'Ministers meet again, 1', published: '2025-04-11', language: 'de' },
      },
    });
  });

  it('is read by what was remembered for the same columns in any order, and for no others', async () => {
    const remembered = rememberedLookup([{ names: names.toReversed(), columns: guess }]);
    const options = { asksColumns: true, rememberedColumns: remembered };
    expect(await read(csv, 'a.csv', options)).toHaveLength(4);
    const [asked] = await read(csv.replace('Nr;', 'Nummer;'), 'a.csv', options);
    expect(asked?.kind).toBe('columns');
  });

  it('is asked about anew where the answer for a whole batch does not fit it', async () => {
    const columns = { text: 'Volltext' };
    const [asked] = await read(csv, 'a.csv', { asksColumns: true, columns });
    expect(asked?.kind).toBe('columns');
    const [failed] = await read(csv, 'a.csv', { columns });
    expect(JSON.stringify(failed)).toContain('no column');
  });

  it('guesses no text where there is none', async () => {
    const [asked] = await read('a,b\n1,2\n3,4\n', 'a.csv', { asksColumns: true });
    expect(asked).toMatchObject({ kind: 'columns', guess: {} });
  });
});

describe('tables that Gloss exported', () => {
  it('come back without the apostrophes of the preset for spreadsheets', async () => {
    const [first] = await read(
      "\uFEFFarticle_id;title;text\r\n1;'=Sum of all;\"'- first point, and '=not this\"\r\n",
      'articles.csv',
      {},
    );
    expect(first).toMatchObject({
      article: { text: "- first point, and '=not this", metadata: { title: '=Sum of all' } },
    });
  });

  it('keep apostrophes that Gloss did not set', async () => {
    const [first] = await read("article_id,text\r\n1,'=as printed\r\n", 'articles.csv', {});
    expect(first).toMatchObject({ article: { text: "'=as printed" } });
    const [other] = await read("\uFEFFtitle,text\r\na,'=as printed\r\n", 'a.csv', {});
    expect(other).toMatchObject({ article: { text: "'=as printed" } });
  });

  it('are refused where they list articles without texts', async () => {
    const [failed] = await read('article_id,title,text_sha256\r\n1,A,ab\r\n', 'articles.csv', {
      asksColumns: true,
    });
    expect(failed?.kind).toBe('failed');
    expect(JSON.stringify(failed)).toContain('Gloss exported');
  });
});
