/**
 * Tab-separated cells as spreadsheets put them on the clipboard: a cell with a tab, a line break
 * or a leading quote stands in quotes, with its quotes doubled.
 */
function printField(value: string): string {
  return /[\t\r\n]|^"/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One cell is printed without a line break at its end, a block with one after each row. */
export function printTsv(block: readonly (readonly string[])[]): string {
  const rows = block.map((row) => row.map(printField).join('\t'));
  return rows.length === 1 && block[0]?.length === 1
    ? (rows[0] ?? '')
    : rows.map((row) => `${row}\r\n`).join('');
}

interface Read {
  readonly value: string;
  readonly next: number;
}

const bare = /[^\t\r\n]*/y;
const quoted = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/y;

/** A quoted cell ends where its row goes on or ends; else the quote is a plain character. */
function readField(text: string, at: number): Read {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text);
  if (inQuotes !== null)
    return { value: (inQuotes[1] ?? '').replaceAll('""', '"'), next: quoted.lastIndex };
  bare.lastIndex = at;
  const value = bare.exec(text)?.[0] ?? '';
  return { value, next: at + value.length };
}

/** Reads what `printTsv` or a spreadsheet wrote; rows may differ in length, never empty. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const field = readField(text, at);
    row.push(field.value);
    at = field.next;
    const separator = text[at];
    if (separator === undefined) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (separator !== '\t') {
      rows.push(row);
      row = [];
      // A line break at the very end closes the last row and opens no further one.
      if (at >= text.length) return rows;
    }
  }
  return [...rows, row];
}
