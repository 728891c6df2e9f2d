/** One name of a list as it is being typed: where it stands in the text, and what it says. */
export interface ListToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An item in quotes, which ends its place in the list, or a plain one. */
const item = /\s*(?:"[^"]*(?:""[^"]*)*"\s*(?=[|;]|$)|[^|;]*)/y;

/** Where the separators of `A | B; "C; D"` are; one inside quotes separates nothing. */
function borders(input: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < input.length; at += 1) {
    item.lastIndex = at;
    at += item.exec(input)?.[0].length ?? 0;
    if (at < input.length) found.push(at);
  }
  return found;
}

/** The item that the caret is in, without the white space around it. */
export function tokenAt(input: string, caret: number): ListToken {
  const all = borders(input);
  const before = all.findLast((at) => at < caret) ?? -1;
  const after = all.find((at) => at >= caret) ?? input.length;
  const whole = input.slice(before + 1, after);
  const text = whole.trim();
  const start = before + 1 + (text === '' ? whole.length : whole.indexOf(text));
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
