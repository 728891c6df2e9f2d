import type { Dialect } from './dialect.ts';
import { guard } from './formula-guard.ts';

/** A cell before it is printed; null is printed as nothing, the empty text as `""`. */
export type CsvValue = string | number | boolean | null;

/** In a `number` column what reads as a decimal number is never guarded; all other text is. */
export type CsvKind = 'text' | 'number';

const decimalNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** What has to be quoted: RFC 4180's own characters, and blanks at the ends, which readers trim. */
const needsQuotes = {
  ',': /[",\r\n]|^\s|\s$/,
  ';': /[";\r\n]|^\s|\s$/,
} as const;

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * Makes the function that prints one row, line end included (RFC 4180, CRLF). Numbers and booleans
 * are printed as JavaScript does (`-0.5`, `true`) and are never guarded.
 *
 * Our own, because csv-stringify takes 2.5 times as long (docs/csv.md has the figures); the tests
 * hold it against csv-stringify and csv-parse.
 */
export function rowPrinter(
  kinds: readonly CsvKind[],
  dialect: Dialect,
): (row: readonly CsvValue[]) => string {
  const { delimiter, formulaGuard } = dialect;
  const special = needsQuotes[delimiter];
  const numeric = kinds.map((kind) => kind === 'number');
  const printText = (text: string, index: number): string => {
    if (text === '') return '""';
    const isNumber = numeric[index] === true && decimalNumber.test(text);
    const safe = formulaGuard && !isNumber ? guard(text) : text;
    return special.test(safe) ? quoted(safe) : safe;
  };
  return (row) => {
    if (row.length !== kinds.length)
      throw new Error(`A row of ${row.length} cells in a table of ${kinds.length} columns`);
    let line = '';
    for (let index = 0; index < row.length; index += 1) {
      if (index > 0) line += delimiter;
      const value = row[index];
      if (value === null || value === undefined) continue;
      line += typeof value === 'string' ? printText(value, index) : String(value);
    }
    // A line with nothing on it is no row to most readers.
    return line === '' ? '""\r\n' : `${line}\r\n`;
  };
}

/** The first line of a file, with the byte order mark where the dialect has one. */
export function printHeader(names: readonly string[], dialect: Dialect): string {
  const print = rowPrinter(
    names.map(() => 'text'),
    dialect,
  );
  return (dialect.byteOrderMark ? '\uFEFF' : '') + print(names);
}
