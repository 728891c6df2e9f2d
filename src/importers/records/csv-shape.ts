/** How the cells of a table are parted, and where its header begins (UTF-16 offset). */
export interface CsvShape {
  readonly delimiter: string;
  readonly start: number;
  /** The header's cells. */
  readonly header: readonly string[];
}

const delimiters = [',', ';', '\t', '|'];
const longestHeader = 100_000;

/** The cells of the first line, with quoted ones unquoted; also across line ends within quotes. */
function cellsOf(text: string, start: number, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const end = Math.min(text.length, start + longestHeader);
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') break;
    else cell += character;
  }
  return [...cells, cell].map((each) => each.trim());
}

/** The shape of a table, told by its first line: most cells win, or what `sep=;` says. */
export function csvShape(text: string): CsvShape {
  const said = /^sep=([,;|\t])\r?\n/.exec(text);
  const start = said?.[0].length ?? 0;
  const tried = (said?.[1] === undefined ? delimiters : [said[1]]).map((delimiter) => ({
    delimiter,
    start,
    header: cellsOf(text, start, delimiter),
  }));
  const [first, ...others] = tried;
  return others.reduce(
    (best, one) => (one.header.length > best.header.length ? one : best),
    first ?? { delimiter: ',', start, header: [] },
  );
}
