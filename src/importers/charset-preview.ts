import { canonicalise } from '../text/canonical.ts';
import { snapToGraphemes } from '../text/graphemes.ts';

const before = 30;
const after = 60;

/** One line around the first character beyond ASCII: what tells a reader the encoding. */
export function previewOf(text: string): string {
  const line = canonicalise(text).text.replace(/\s+/g, ' ').trim();
  const first = Math.max(0, line.search(/[^\0-\x7F]/));
  const span = { start: Math.max(0, first - before), end: Math.min(line.length, first + after) };
  const { start, end } = snapToGraphemes(line, span) ?? span;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
