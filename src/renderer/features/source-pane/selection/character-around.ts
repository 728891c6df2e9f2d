import type { Span } from '../../../../shared/domain/span.ts';
import { snapToGraphemes } from '../../../../text/graphemes.ts';

/** The character that the UTF-16 offset lies inside of; empty, at the offset, if it is a border. */
export function characterAround(text: string, offset: number): Span {
  const start = snapToGraphemes(text, { start: offset, end: text.length })?.start ?? offset;
  const end = snapToGraphemes(text, { start: 0, end: offset })?.end ?? offset;
  return { start, end };
}
