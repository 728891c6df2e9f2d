import { parse } from 'csv-parse';
import { z } from 'zod';
import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import type { Importer, Part, Reading, Source } from './importer.ts';
import { maxTextBytes } from './limits.ts';
import { charsetNotes } from './notes.ts';
import { sampleRows } from './records/ask-columns.ts';
import { decideColumns, guessColumns, type Columns } from './records/columns.ts';
import { csvShape, type CsvShape } from './records/csv-shape.ts';
import type { ColumnValues } from './records/guess-by-content.ts';
import { refuseListing } from './records/refuse-listing.ts';
import { isGuardedTable, unguard } from './records/unguard.ts';
import { recordArticle } from './records/record-article.ts';
import type { Task } from './task.ts';

const csvName = /\.(?:csv|tsv|tab)$/i;

/** Longest name of a column in a table that is not named as one. */
const longestName = 60;

/** A table by its name; else only if its first line names the text and something more. */
function recognises({ bytes, name }: Source): boolean {
  const head = headText(bytes, 16_384);
  if (csvName.test(name)) return !/^\s*</.test(head);
  const line = head.slice(0, Math.max(0, head.indexOf('\n')));
  const { header } = csvShape(line);
  if (header.length < 2 || header.some((cell) => cell.length > longestName)) return false;
  const found = guessColumns(header);
  return found.has('text') && found.size > 1;
}

const rowSchema = z.object({ record: z.array(z.string()), raw: z.string() });
type Row = z.infer<typeof rowSchema>;

/** As much of a table as its columns are guessed by, in UTF-16 code units. */
const sampleLength = 1 << 20;
const chunkLength = 1 << 16;

function* chunksOf(text: string, start: number): Iterable<string> {
  for (let at = start; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}

function explain(thrown: unknown, row: number): GlossError {
  const isOpen = thrown instanceof Error && /quote/i.test(thrown.message);
  const isLong = thrown instanceof Error && /max record size/i.test(thrown.message);
  const what = isOpen
    ? 'a quotation mark is opened and never closed, or text follows one that closes a cell'
    : isLong
      ? 'it is larger than 64 MB'
      : thrown instanceof Error
        ? thrown.message
        : String(thrown);
  return new GlossError(
    isLong ? 'too-large' : 'unknown-format',
    `Row ${String(row)} cannot be read: ${what}. The rows before it were read, those behind it not.`,
    'Correct it in the program that the table comes from, save it anew as CSV, and import that; rows that the project has already are left out.',
  );
}

/**
 * The records of a table as they are asked for, each with its characters. They are taken from the
 * parser by its callback, for a stream that fails forgets what it has not handed over. Throws at
 * the first record that cannot be read, behind all before it.
 */
async function* recordsOf(text: string, start: number, delimiter: string): AsyncGenerator<Row> {
  const rows: Row[] = [];
  let done = 0;
  let failure: unknown = null;
  const parser = parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: ['\n'],
    max_record_size: maxTextBytes,
    on_record: (row: unknown) => {
      rows.push(rowSchema.parse(row));
      return null;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  parser.resume();
  const hand = function* (): Generator<Row> {
    done += rows.length;
    yield* rows.splice(0);
    if (failure !== null) throw explain(failure, done + 1);
  };
  try {
    for (const chunk of chunksOf(text, start)) {
      await new Promise<void>((resolve) => {
        parser.write(chunk, () => resolve());
      });
      yield* hand();
    }
    const closed = new Promise((resolve) => {
      parser.once('close', resolve);
    });
    parser.end();
    await closed;
    yield* hand();
  } finally {
    parser.destroy();
  }
}

/** Rows are numbered as in a spreadsheet: the header is row 1. */
async function* rowsOf(
  text: string,
  { delimiter, start, header, isGuarded }: CsvShape & { readonly isGuarded: boolean },
  columns: Columns,
  notes: readonly string[],
): AsyncIterable<Part> {
  const plain = isGuarded ? unguard : (cell: string): string => cell;
  const places = new Map([...columns].map(([role, name]) => [role, header.indexOf(name)]));
  let row = 0;
  let headerRaw = '';
  for await (const { record: cells, raw } of recordsOf(text, start, delimiter)) {
    row += 1;
    if (row === 1) {
      headerRaw = raw;
      continue;
    }
    const article = recordArticle((role) => plain(cells[places.get(role) ?? -1] ?? ''));
    yield {
      kind: 'article',
      entry: `row ${String(row)}`,
      article: { ...article, notes },
      mediaType: 'text/csv',
      original: new TextEncoder().encode(`${headerRaw.replace(/\n?$/, '\n')}${raw}`),
    };
  }
}

/** What stands in the columns in the first rows, for a question about them. */
async function sampleColumns(
  text: string,
  { delimiter, start, header }: CsvShape,
): Promise<readonly ColumnValues[]> {
  const rows: Row[] = [];
  try {
    for await (const row of recordsOf(text.slice(0, sampleLength), start, delimiter)) {
      rows.push(row);
      if (rows.length > sampleRows) break;
    }
  } catch {
    // The sample ends within a cell; what stands before it is enough.
  }
  return header.flatMap((name, at) =>
    name === '' ? [] : [{ name, values: rows.slice(1).map(({ record }) => record[at] ?? '') }],
  );
}

async function read(source: Source, task: Task): Promise<Reading> {
  const decoding = decode(source);
  if (decoding.kind === 'undecided') return decoding;
  const { text } = canonicalise(decoding.text);
  const isMarked = decoding.text.startsWith('\uFEFF');
  const shape = csvShape(text);
  const named = shape.header.filter((name) => name !== '');
  refuseListing(named);
  const decided = await decideColumns(named, task, {
    rows: null,
    values: async () => sampleColumns(text, shape),
  });
  if (decided.kind === 'columns') return decided;
  const notes = charsetNotes(decoding.guessed);
  return {
    kind: 'parts',
    parts: rowsOf(
      text,
      { ...shape, isGuarded: isGuardedTable(shape.header, isMarked) },
      decided.columns,
      notes,
    ),
  };
}

/** Tables: each row is an article. */
export const csvImporter: Importer = { mediaType: 'text/csv', recognises, read };
