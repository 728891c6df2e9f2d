/** One item of a list, and the offset just behind it and its separator. */
interface Item {
  readonly text: string;
  readonly next: number;
}

const separators = new Set(['|', ';']);

function isBlank(character: string): boolean {
  return /\s/.test(character);
}

/** Reads `"…"` with `""` for a quotation mark, if a separator or the end follows it. */
function readQuoted(input: string, start: number): Item | null {
  let text = '';
  let i = start + 1;
  for (;;) {
    const close = input.indexOf('"', i);
    if (close === -1) return null;
    text += input.slice(i, close);
    if (input.charAt(close + 1) === '"') {
      text += '"';
      i = close + 2;
    } else {
      let next = close + 1;
      while (next < input.length && isBlank(input.charAt(next))) next += 1;
      if (next < input.length && !separators.has(input.charAt(next))) return null;
      return { text, next: next + 1 };
    }
  }
}

/** White space in one line: runs become one space, the ends go. */
export function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Splits `UK | Norway` or `UK; Norway`. Items lose the white space around them, and runs within
 * become one space; empty items go. An item that holds a separator is written in double quotes,
 * with `""` for a quotation mark in it: `"Smith; Sons" | UK`.
 */
export function splitList(input: string): readonly string[] {
  const items: string[] = [];
  let i = 0;
  // A quotation mark that closes nowhere is looked for once, so that many of them cost no square.
  let quotesClose = true;
  while (i < input.length) {
    if (isBlank(input.charAt(i))) {
      i += 1;
      continue;
    }
    const quoted = quotesClose && input.charAt(i) === '"' ? readQuoted(input, i) : null;
    if (quoted !== null) {
      if (quoted.text !== '') items.push(quoted.text);
      i = quoted.next;
      continue;
    }
    quotesClose = quotesClose && input.includes('"', i + 1);
    let end = i;
    while (end < input.length && !separators.has(input.charAt(end))) end += 1;
    const text = singleLine(input.slice(i, end));
    if (text !== '') items.push(text);
    i = end + 1;
  }
  return items;
}

/** Writes one item so that `splitList` gives it back. */
export function quoteItem(item: string): string {
  const plain = item === singleLine(item) && !/[|;]/.test(item) && !item.startsWith('"');
  return plain ? item : `"${item.replaceAll('"', '""')}"`;
}

/** Writes a list in its shown form, `UK | Norway`. */
export function joinList(items: readonly string[]): string {
  return items.map(quoteItem).join(' | ');
}
