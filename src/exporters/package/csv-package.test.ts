import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CsvOptions } from '../../shared/domain/export.ts';
import { fieldSchema } from '../../shared/domain/codebook.ts';
import type { Store } from '../../store/store.ts';
import { unguard } from '../csv/formula-guard.ts';
import { nastyText } from '../testing/nasty-text.ts';
import {
  addArticle,
  addFact,
  addStory,
  newProject,
  newsCodebook,
  quietJob,
  storyText,
  temporaryFolder,
} from '../testing/projects.ts';
import { readCsv } from '../testing/read-csv.ts';
import type { ExportJob } from '../exporter.ts';
import { csvPackage } from './csv-package.ts';

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let out = '';
let articles = 0;
beforeEach(() => {
  folder = temporaryFolder();
  store = newProject(folder.path);
  out = join(folder.path, 'out');
  articles = 0;
});
afterEach(() => {
  store.close();
  folder.remove();
});

const exact: CsvOptions = { preset: 'exact', delimiter: ',' };
const excel: CsvOptions = { preset: 'excel', delimiter: ';' };

async function exportAll(options: CsvOptions = exact, job: ExportJob = quietJob): Promise<void> {
  const reader = store.openReader();
  try {
    await csvPackage.write({ reader, name: 'project' }, out, options, job);
  } finally {
    reader.close();
  }
}

interface Descriptor {
  readonly gloss: { readonly preset: string; readonly formulaGuard: string | null };
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly gloss: { readonly rows: number };
    readonly dialect: { readonly delimiter: string };
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

function descriptor(): Descriptor {
  return JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as Descriptor;
}

/** The words between two offsets in code points, as Python slices. */
function slice(text: string, start: string | undefined, end: string | undefined): string {
  return Array.from(text).slice(Number(start), Number(end)).join('');
}

test('writes the coded values, spread over columns', async () => {
  const ids = addStory(store);
  await exportAll();
  const [whole, part] = readCsv(join(out, 'facts_aid.csv'));
  expect(whole).toMatchObject({
    fact_id: ids.whole,
    part_of: '',
    donor: 'Norvalia',
    donor_verbatim: 'Norvalia',
    measure: 'committed',
    value_amount: '21000000000',
    value_currency: 'EUR',
    value_qualifier: 'exact',
    value_conversion_amount: '23870000000',
    value_conversion_currency: 'USD',
    value_verbatim: '€21 billion ($23.87 billion)',
    period_verbatim: 'up to 2029',
    note: '-1+1 is no formula here\n"really"; no',
    article_id: ids.article,
    article_title: '=HYPERLINK("https://example.org";"title")',
    outlet: "'tis, the Outlet",
    coder: 'Ada =1',
    invalid: '',
  });
  expect(part).toMatchObject({
    part_of: ids.whole,
    donor: 'Belmere | Norvalia',
    value_amount: '4500000000',
    measure: '',
    invalid: 'measure: nonsense =1',
  });
});

describe.each([exact, excel])('with the $preset preset', (options) => {
  test('every quote is the text between its offsets in code points', async () => {
    addStory(store);
    await exportAll(options);
    const plain = options.preset === 'exact' ? String : unguard;
    const facts = ['facts', 'facts_aid', 'facts_statement'].flatMap((name) =>
      readCsv(join(out, `${name}.csv`), options.delimiter),
    );
    expect(facts).toHaveLength(6);
    for (const row of facts)
      expect(slice(storyText, row['quote_start'], row['quote_end'])).toBe(
        plain(row['quote'] ?? ''),
      );

    const evidence = readCsv(join(out, 'evidence.csv'), options.delimiter);
    expect(evidence).toHaveLength(9);
    for (const row of evidence) {
      const quote = plain(row['quote'] ?? '');
      expect(slice(storyText, row['start'], row['end'])).toBe(quote);
      expect(storyText.slice(Number(row['start_utf16']), Number(row['end_utf16']))).toBe(quote);
    }
  });

  test('any text comes back byte for byte', async () => {
    const words = nastyText.filter((text) => text !== '');
    const given = fc.array(words, { minLength: 5, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(given, async (texts) => {
        const wanted = texts.map((text) => {
          // Numbered, because the store takes the same text only once.
          const body = `${String(articles)}: ${text}.`;
          articles += 1;
          const article = addArticle(store, body, { title: text, outlet: `'${text}` });
          const { text: kept } = store.handlers['article.get']({ id: article });
          const id = addFact(store, article, 'OTHER', [{ start: 0, end: kept.length }], {
            note: text,
          });
          const cell = store.handlers['fact.get']({ ids: [id] })[0]?.cells['note'];
          const note = cell !== undefined && 'value' in cell ? cell.value : '';
          return { article_title: text, outlet: `'${text}`, quote: kept, note };
        });
        await exportAll(options);
        const plain = options.preset === 'exact' ? String : unguard;
        const back = readCsv(join(out, 'facts_other.csv'), options.delimiter)
          .slice(-texts.length)
          .map((row) => ({
            article_title: plain(row['article_title'] ?? ''),
            outlet: plain(row['outlet'] ?? ''),
            quote: plain(row['quote'] ?? ''),
            note: plain(row['note'] ?? ''),
          }));
        expect(back).toEqual(wanted);
      }),
      { numRuns: 5 },
    );
  });

  test('the descriptor tells each file’s columns, dialect, length and hash', async () => {
    addStory(store);
    await exportAll(options);
    const { gloss, resources } = descriptor();
    expect(gloss.preset).toBe(options.preset);
    expect(gloss.formulaGuard === null).toBe(options.preset === 'exact');
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      readdirSync(out)
        .filter((name) => name !== 'datapackage.json')
        .toSorted(),
    );
    for (const { path, bytes, hash, gloss: more, dialect, schema } of resources) {
      const file = readFileSync(join(out, path));
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      expect(file.subarray(0, 3).toString('hex') === 'efbbbf').toBe(options.preset === 'excel');
      const header = file.toString('utf8').replace('\uFEFF', '').split('\r\n')[0];
      expect(header).toBe(schema.fields.map(({ name }) => name).join(dialect.delimiter));
      expect(readCsv(join(out, path), dialect.delimiter)).toHaveLength(more.rows);
    }
  });
});

test('the keys between the tables lead to rows that are there', async () => {
  addStory(store);
  await exportAll();
  const { resources } = descriptor();
  const rowsOf = (name: string): Record<string, string>[] => readCsv(join(out, `${name}.csv`));
  let checked = 0;
  for (const { name, schema } of resources) {
    for (const key of schema.primaryKey ?? []) {
      const values = rowsOf(name).map((row) => row[key]);
      expect(new Set(values).size, `${name}.${key}`).toBe(values.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = rowsOf(reference.resource === '' ? name : reference.resource);
      const known = new Set(targets.map((row) => row[reference.fields[0] ?? '']));
      for (const row of rowsOf(name)) {
        const value = row[fields[0] ?? ''] ?? '';
        if (value === '') continue;
        expect(known.has(value), `${name}.${String(fields[0])} ${value}`).toBe(true);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(20);
});

test('a fact type of the analyst’s own gets its file; its clashing fields get other names', async () => {
  const codebook = structuredClone(newsCodebook);
  codebook.factTypes.push({
    key: 'RUMOUR',
    label: 'Rumour',
    letter: 'r',
    color: 'olive',
    plover: null,
    definition: 'What people say.',
    fields: ['url', 'quote', 'what'].map((key) =>
      fieldSchema.parse({ key, label: key, type: 'text' }),
    ),
  });
  store.handlers['codebook.replace']({ codebook });
  const article = addArticle(store, 'They say so.', { url: 'https://example.org/' });
  addFact(store, article, 'RUMOUR', [{ start: 0, end: 4 }], { url: 'mine', quote: 'also mine' });
  await exportAll();
  expect(readCsv(join(out, 'facts_rumour.csv'))).toMatchObject([
    { field_url: 'mine', field_quote: 'also mine', url: 'https://example.org/', quote: 'They' },
  ]);
});

test('the codebook travels with the facts', async () => {
  await exportAll();
  const rows = readCsv(join(out, 'codebook.csv'));
  expect(rows.filter(({ kind }) => kind === 'fact_type')).toHaveLength(
    newsCodebook.factTypes.length,
  );
  expect(
    rows.find(({ kind, of, key }) => kind === 'code' && of === 'measure' && key === 'refused'),
  ).toMatchObject({ label: 'Refused' });
  expect(
    rows.find(({ kind, of, key }) => kind === 'field' && of === 'AID' && key === 'value'),
  ).toMatchObject({ value_type: 'money', multiple: 'false' });
});

test('tells its progress, and a cancel leaves the folder as it was', async () => {
  addStory(store);
  await exportAll();
  writeFileSync(join(out, 'mine.txt'), 'keep');
  const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);

  const controller = new AbortController();
  const seen: string[] = [];
  const job: ExportJob = {
    signal: controller.signal,
    onProgress: ({ what, done, total }) => {
      seen.push(`${what} ${done}/${total}`);
      if (what === 'facts.csv') controller.abort();
    },
  };
  await expect(exportAll(excel, job)).rejects.toMatchObject({ kind: 'cancelled' });
  expect(seen).toEqual(['facts_aid.csv 2/2', 'facts_statement.csv 1/1', 'facts.csv 3/3']);
  expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])).toEqual(
    before,
  );
});

test('an export does not see what is edited while it runs, and lets it be edited', async () => {
  const { article } = addStory(store);
  const job: ExportJob = {
    signal: quietJob.signal,
    onProgress: () => {
      addFact(store, article, 'OTHER', [{ start: 0, end: 7 }]);
    },
  };
  await exportAll(exact, job);
  expect(readCsv(join(out, 'facts.csv'))).toHaveLength(3);
  await exportAll();
  expect(readCsv(join(out, 'facts.csv')).length).toBeGreaterThan(3);
  expect(statSync(join(out, 'facts_other.csv')).size).toBeGreaterThan(0);
});
