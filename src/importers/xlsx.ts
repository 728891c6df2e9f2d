import { GlossError, toFailure } from '../shared/result.ts';
import type { Importer, Part, Reading, Source } from './importer.ts';
import { maxEntries } from './limits.ts';
import { xmlPart } from './office/part.ts';
import { sampleRows } from './records/ask-columns.ts';
import { columnsFailure, decideColumns, type Columns } from './records/columns.ts';
import { csvLine } from './records/csv-line.ts';
import { recordArticle } from './records/record-article.ts';
import type { Task } from './task.ts';
import { rowsOfSheet, type SheetRow } from './xlsx/sheet-rows.ts';
import { readWorkbook, type SheetEntry } from './xlsx/workbook.ts';
import { filesOf, zipKind } from './zip/zip-kind.ts';

interface Sheet extends SheetEntry {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

function* articlesOf({ name, isHidden, header, rows }: Sheet, columns: Columns): Iterable<Part> {
  const places = new Map([...columns].map(([role, column]) => [role, header.indexOf(column)]));
  const first = csvLine(header);
  const notes = isHidden ? ['It stands in a sheet that the workbook hides.'] : [];
  for (const { number, cells } of rows) {
    const article = recordArticle((role) => cells[places.get(role) ?? -1] ?? '');
    yield {
      kind: 'article',
      entry: `${name}/row ${String(number)}`,
      article: { ...article, notes },
      mediaType: 'text/csv',
      original: new TextEncoder().encode(first + csvLine(cells)),
    };
  }
}

function named({ header }: Sheet): readonly string[] {
  return header.filter((name) => name !== '');
}

async function* partsOf(sheets: readonly Sheet[], task: Task): AsyncIterable<Part> {
  for (const sheet of sheets) {
    const { name, header, rows } = sheet;
    const values = header.flatMap((column, at) =>
      column === ''
        ? []
        : [{ name: column, values: rows.slice(0, sampleRows).map(({ cells }) => cells[at] ?? '') }],
    );
    try {
      const decided = await decideColumns(named(sheet), task, {
        rows: rows.length,
        values: async () => values,
      });
      if (decided.kind === 'decided') yield* articlesOf(sheet, decided.columns);
      // Beside a sheet of articles there often are some of sums and notes: these are no question.
      else if (sheets.length === 1 || decided.guess.text !== undefined)
        yield { kind: 'asked', entry: name, asked: decided };
      else throw columnsFailure(named(sheet));
    } catch (thrown) {
      yield { kind: 'failed', entry: name, failure: toFailure(thrown) };
    }
  }
}

function read({ bytes }: Source, task: Task): Reading {
  const files = filesOf(bytes);
  const book = readWorkbook(files, task);
  const sheets = book.sheets.flatMap((entry): readonly Sheet[] => {
    const xml = xmlPart(files, entry.part, task);
    const [head, ...rows] = xml === null ? [] : rowsOfSheet(xml, book);
    if (head === undefined || rows.length === 0) return [];
    return [{ ...entry, header: head.cells.map((cell) => cell.trim()), rows }];
  });
  if (sheets.length === 0)
    throw new GlossError(
      'empty',
      'There is no table with a header and rows in this workbook.',
      'The first row names the columns; each row below it is one article.',
    );
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > maxEntries)
    throw new GlossError(
      'too-large',
      `It holds ${String(count)} rows, more than the 100,000 that Gloss reads of one file.`,
      'Split it into several files.',
    );
  return { kind: 'parts', parts: partsOf(sheets, task) };
}

/** Excel workbooks: each row of each sheet is an article, as in CSV. Formulas are not worked out. */
export const xlsxImporter: Importer = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  recognises: ({ bytes }) => zipKind(bytes) === 'xlsx',
  read,
};
