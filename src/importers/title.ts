import { isGraphemeBoundary } from '../text/graphemes.ts';
import { leadingDate } from '../text/published.ts';
import { plainLine } from './plain-line.ts';

/** Longest title made from a text, in UTF-16 code units. */
const titleLength = 120;
/** A first line above this is a paragraph or a caption, not a heading. */
const headingLength = 160;
/** How much of a text is its start, in UTF-16 code units. */
const startLength = 600;

/** Cuts at the last word that fits, adding an ellipsis; never within a grapheme. */
export function shorten(line: string, length: number): string {
  if (line.length <= length) return line;
  let end = length;
  while (!isGraphemeBoundary(line, end)) end -= 1;
  const space = line.lastIndexOf(' ', end);
  return `${line.slice(0, space > length / 2 ? space : end).trimEnd()}…`;
}

/**
 * The first line of a text, if it reads as a heading: it has letters, is no longer than 160 code
 * units, is one sentence at most without its final stop, does not begin with a glued date, and
 * more text follows. Shortened to 120 at a word.
 */
export function headingOf(text: string): string | null {
  const match = /^\s*(\S[^\n]*)\n\s*\S/.exec(text.slice(0, 4096));
  const line = plainLine(match?.[1], headingLength);
  if (line === null) return null;
  if (!/\p{L}/u.test(line) || /[.,;:…]$/.test(line) || /[.!?] \p{Lu}/u.test(line)) return null;
  return leadingDate(text) === null ? shorten(line, titleLength) : null;
}

/** A heading of a document, if it stands so near the start of its text that it is the title. */
export function titleAtStart(text: string, heading: string | null): string | null {
  const line = plainLine(heading, 300);
  return line !== null && text.slice(0, startLength).replace(/\s+/g, ' ').includes(line)
    ? line
    : null;
}

/** The text's heading, else the file's name without its extension and what it lies in. */
export function titleOf(text: string, fileName: string): string {
  const ownName = fileName.slice(fileName.lastIndexOf('/') + 1);
  const baseName = ownName.replace(/\.[^.]{1,8}$/, '') || ownName;
  return headingOf(text) ?? plainLine(baseName, 2000) ?? 'Untitled';
}

/** The text's heading, else its opening words. */
export function titleOfPaste(text: string): string {
  const opening = plainLine(text.trimStart().slice(0, 500), 500) ?? 'Untitled';
  return headingOf(text) ?? shorten(opening, 80);
}
