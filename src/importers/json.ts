import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import type { Importer, Part, Reading, Source } from './importer.ts';
import { charsetNotes } from './notes.ts';
import { decideColumns, type Columns } from './records/columns.ts';
import { cellOf, keysOf, recordsIn, valuesOf, type JsonRecord } from './records/json-records.ts';
import { recordArticle } from './records/record-article.ts';
import type { Task } from './task.ts';

const start = /^\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}"[^"\n]{1,200}"\s{0,100}:/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new GlossError(
      'unknown-format',
      `It is not valid JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : ''}.`,
      'It may be truncated. Get it anew, or save it as CSV or text and import that.',
    );
  }
}

/** An article of a record, with the record itself as its original. */
export function recordPart(
  record: JsonRecord,
  columns: Columns,
  entry: string,
  notes: readonly string[],
): Part {
  const article = recordArticle((role) =>
    cellOf(record.get(columns.get(role) ?? ''), role === 'text'),
  );
  return {
    kind: 'article',
    entry,
    article: { ...article, notes },
    mediaType: 'application/json',
    original: new TextEncoder().encode(JSON.stringify(Object.fromEntries(record))),
  };
}

function* partsOf(
  records: readonly JsonRecord[],
  columns: Columns,
  notes: readonly string[],
): Iterable<Part> {
  for (const [index, record] of records.entries())
    yield recordPart(record, columns, `item ${String(index + 1)}`, notes);
}

async function read(source: Source, task: Task): Promise<Reading> {
  const decoding = decode(source);
  if (decoding.kind === 'undecided') return decoding;
  const records = recordsIn(parseJson(canonicalise(decoding.text).text));
  if (records.length === 0)
    throw new GlossError(
      'empty',
      'There is no list of objects in this JSON file.',
      'An article is an object with a "text", such as [{"title": "…", "text": "…"}].',
    );
  const decided = await decideColumns(keysOf(records), task, {
    rows: records.length,
    values: async () => valuesOf(records),
  });
  if (decided.kind === 'columns') return decided;
  const notes = charsetNotes(decoding.guessed);
  return { kind: 'parts', parts: partsOf(records, decided.columns, notes) };
}

/** JSON: each object of a list is an article, or the file's one object. */
export const jsonImporter: Importer = {
  mediaType: 'application/json',
  recognises: ({ bytes, name }) =>
    /\.json$/i.test(name) ? /^\s*[[{]/.test(headText(bytes)) : start.test(headText(bytes)),
  read,
};
