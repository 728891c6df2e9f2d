/** What the tokenizer of the index makes words of: letters, digits, and marks on them. */
const word = /[\p{L}\p{N}\p{M}\p{Co}]+/u;

function phrase(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`;
}

/**
 * Turns what was typed into an FTS5 expression: all words must occur, words in double quotes as a
 * phrase, and the last unquoted word as the beginning of one. Nothing typed is read as an operator.
 * Null if there is no word in it.
 */
export function matchExpression(typed: string): string | null {
  const parts: string[] = [];
  // NUL would end the expression early.
  for (const [index, piece] of typed.replaceAll('\0', ' ').split('"').entries()) {
    if (index % 2 === 1) {
      if (word.test(piece)) parts.push(phrase(piece));
    } else {
      for (const token of piece.split(/\s+/)) if (word.test(token)) parts.push(phrase(token));
    }
  }
  if (parts.length === 0) return null;
  const open = /[\p{L}\p{N}\p{M}\p{Co}]$/u.test(typed) && typed.split('"').length % 2 === 1;
  return parts.join(' AND ') + (open ? '*' : '');
}
