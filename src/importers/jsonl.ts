import { canonicalise } from '../text/canonical.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import type { Importer, Part, Reading, Source } from './importer.ts';
import { recordPart } from './json.ts';
import { charsetNotes } from './notes.ts';
import { decideColumns, type Columns } from './records/columns.ts';
import { keysOf, recordOf, valuesOf, type JsonRecord } from './records/json-records.ts';
import type { Task } from './task.ts';

/** How many lines the columns are told by. */
const sampleLines = 200;

function recordIn(line: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? recordOf(value)
      : null;
  } catch {
    return null;
  }
}

function* linesOf(text: string): Iterable<readonly [number: number, line: string]> {
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).trim();
    if (line !== '') yield [number, line];
    start = end + 1;
  }
}

function sampleOf(text: string): JsonRecord[] {
  const records: JsonRecord[] = [];
  let lines = 0;
  for (const [, line] of linesOf(text)) {
    const record = recordIn(line);
    if (record !== null) records.push(record);
    lines += 1;
    if (lines >= sampleLines) break;
  }
  return records;
}

function* partsOf(text: string, columns: Columns, notes: readonly string[]): Iterable<Part> {
  for (const [number, line] of linesOf(text)) {
    const entry = `line ${String(number)}`;
    const record = recordIn(line);
    if (record !== null) yield recordPart(record, columns, entry, notes);
    else {
      const failure = {
        kind: 'unknown-format',
        message: `Line ${String(number)} is not a JSON object.`,
        hint: 'Each line is one object, such as {"title": "…", "text": "…"}. The other lines were read.',
      } as const;
      yield { kind: 'failed', entry, failure };
    }
  }
}

async function read(source: Source, task: Task): Promise<Reading> {
  const decoding = decode(source);
  if (decoding.kind === 'undecided') return decoding;
  const { text } = canonicalise(decoding.text);
  const sample = sampleOf(text);
  const decided = await decideColumns(keysOf(sample), task, {
    rows: null,
    values: async () => valuesOf(sample),
  });
  if (decided.kind === 'columns') return decided;
  const notes = charsetNotes(decoding.guessed);
  return { kind: 'parts', parts: partsOf(text, decided.columns, notes) };
}

/** Whether the first line is an object and the second begins as one. */
function looksLikeLines(head: string): boolean {
  const [first = '', second = ''] = head.split(/\n\s*/).filter((line) => line !== '');
  return second.trimStart().startsWith('{') && recordIn(first) !== null;
}

/** JSON lines: each line is an article. */
export const jsonlImporter: Importer = {
  mediaType: 'application/jsonl',
  recognises: ({ bytes, name }) =>
    /\.(?:jsonl|ndjson)$/i.test(name)
      ? /^\s*\{/.test(headText(bytes))
      : looksLikeLines(headText(bytes, 1 << 18)),
  read,
};
