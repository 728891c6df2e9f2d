/** One name of a list as it is being typed: where it stands in the text, and what it says. */
export interface ListToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the items of `A | B; "C; D"` begin and end; a separator inside quotes separates nothing. */
function borders(input: string): readonly number[] {
  const found: number[] = [];
  let quoted = false;
  let fresh = true;
  for (let i = 0; i < input.length; i += 1) {
    const character = input.charAt(i);
    if (character === '"' && (quoted || fresh)) quoted = !quoted;
    else if (!quoted && (character === '|' || character === ';')) {
      found.push(i);
      fresh = true;
      continue;
    }
    if (character.trim() !== '') fresh = false;
  }
  // A quotation mark that never closes was a plain character.
  return quoted ? [...input.matchAll(/[|;]/g)].map((match) => match.index) : found;
}

/** The item that the caret is in, without the white space around it. */
export function tokenAt(input: string, caret: number): ListToken {
  const all = borders(input);
  const before = all.findLast((at) => at < caret) ?? -1;
  const after = all.find((at) => at >= caret) ?? input.length;
  const item = input.slice(before + 1, after);
  const text = item.trim();
  const start = before + 1 + (text === '' ? item.length : item.indexOf(text));
  return { start, end: start + text.length, text };
}

/** The text with the item at the caret replaced, and the caret behind the new item. */
export function replaceToken(
  input: string,
  caret: number,
  insert: string,
): { readonly text: string; readonly caret: number } {
  const { start, end } = tokenAt(input, caret);
  const space = start > 0 && /[|;]$/.test(input.slice(0, start)) ? ' ' : '';
  const head = `${input.slice(0, start)}${space}${insert}`;
  return { text: `${head}${input.slice(end)}`, caret: head.length };
}
