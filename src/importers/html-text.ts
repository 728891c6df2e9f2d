/** Builds the text of a page from its pieces, with white space as a browser would show it. */
export interface TextBuilder {
  readonly add: (text: string) => void;
  /** The same white space as in the source, for `pre`; a line break at its start goes. */
  readonly addVerbatim: (text: string) => void;
  /** Begins a new line unless one has begun. */
  readonly startLine: () => void;
  /** A line break of its own: two in a row leave one empty line, more leave no more. */
  readonly breakLine: () => void;
  /** Parts the cells of a table row. */
  readonly startCell: () => void;
  readonly finish: () => string;
}

/**
 * White space collapses: runs become one space, none at the ends of lines. Blocks follow each other
 * line by line, without empty lines between them.
 */
export function buildText(): TextBuilder {
  const parts: string[] = [];
  /** Line breaks at the end of what is written; two stand for an empty line. */
  let breaks = Number.POSITIVE_INFINITY;
  /** White space that is written only if text follows on the line. */
  let pending = '';

  const write = (text: string): void => {
    if (breaks === 0) parts.push(pending);
    parts.push(text);
    pending = '';
    breaks = 0;
  };
  const newLine = (most: number): void => {
    pending = '';
    if (breaks >= most) return;
    parts.push('\n');
    breaks += 1;
  };
  const addLine = (line: string): void => {
    const words = line.replace(/[\t\n\f\r ]+/g, ' ');
    if (words.startsWith(' ') && pending === '') pending = ' ';
    const inner = words.startsWith(' ') ? words.slice(1) : words;
    const trimmed = inner.endsWith(' ') ? inner.slice(0, -1) : inner;
    if (trimmed === '') return;
    write(trimmed);
    if (inner.endsWith(' ')) pending = ' ';
  };
  return {
    add: addLine,
    addVerbatim: (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) newLine(Number.POSITIVE_INFINITY);
        if (line !== '') write(line);
      }
    },
    startLine: () => newLine(1),
    breakLine: () => newLine(2),
    startCell: () => {
      if (breaks === 0) pending = '\t';
    },
    finish: () => {
      while (parts.at(-1) === '\n') parts.pop();
      return parts.join('');
    },
  };
}
