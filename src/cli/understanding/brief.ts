import { isGraphemeBoundary } from '../../text/graphemes.ts';

/**
 * A passage on one line of at most `most` UTF-16 code units: white space and control characters
 * become one blank, and what is too long ends in an ellipsis, never within a grapheme.
 */
export function brief(passage: string, most: number): string {
  // A terminal would obey control characters, and those that turn the direction of writing.
  const line = passage
    .slice(0, most * 4)
    .replace(/[\p{Cc}\p{Z}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  if (line.length <= most && passage.length <= most * 4) return line;
  let end = Math.min(line.length, most - 1);
  while (end > 0 && !isGraphemeBoundary(line, end)) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}
