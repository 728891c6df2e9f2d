/** Where a command's words go. */
export interface Output {
  readonly json: boolean;
  /**
   * The command's result, given exactly once: the object goes to standard output with `--json`,
   * the text without.
   */
  readonly result: (object: Readonly<Record<string, unknown>>, text: string) => void;
  /**
   * Begins a result that is too long for one piece; answers what adds an item to it. With `--json`
   * the items are an array of this key in the result's object, before all that `result` gives, be
   * that an error. At most once in an invocation.
   */
  readonly begin: (key: string) => (item: Readonly<Record<string, unknown>>, text: string) => void;
  /** A line for the person at the keyboard, on standard error. */
  readonly message: (line: string) => void;
}

/** What the output is written to; the process's own streams outside tests. */
export interface Streams {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

function withNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Makes the output of one invocation. */
export function makeOutput(json: boolean, { stdout, stderr }: Streams): Output {
  let isBegun = false;
  return {
    json,
    begin: (key) => {
      if (isBegun) throw new Error('The result was begun before');
      isBegun = true;
      if (json) stdout(`{${JSON.stringify(key)}:[`);
      let comma = '';
      return (item, text) => {
        stdout(json ? `${comma}${JSON.stringify(item)}` : withNewline(text));
        comma = ',';
      };
    },
    result: (object, text) => {
      if (!json) {
        if (text !== '') stdout(withNewline(text));
        return;
      }
      const rest = JSON.stringify(object);
      if (!isBegun) stdout(`${rest}\n`);
      else stdout(rest === '{}' ? ']}\n' : `],${rest.slice(1)}\n`);
    },
    message: (line) => stderr(`${line}\n`),
  };
}

/** Lines up the cells of a table with two blanks between the columns, none at the line's end. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A number with its noun: `1 article`, `12 articles`. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
