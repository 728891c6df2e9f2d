import type { Span } from '../shared/domain/span.ts';
import { splitsPair } from './well-formed.ts';

/** Longest stretch looked at on either side of an offset; no written cluster comes near it. */
const windowLength = 1024;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Whether clusters certainly end at the offset, whatever stands around: two printable ASCII
 * characters, or a line feed on either side that is not the second half of CR LF.
 */
function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 0x0a) return true;
  if (after === 0x0a) return before !== 0x0d;
  return before >= 0x20 && before < 0x7f && after >= 0x20 && after < 0x7f;
}

/** The nearest plain boundary before the offset, or the border of the window. */
function windowStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - windowLength);
  let start = offset;
  while (start > limit && !isPlainBoundary(text, start)) start -= 1;
  return splitsPair(text, start) ? start - 1 : start;
}

/** The nearest plain boundary after the offset, or the border of the window. */
function windowEnd(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + windowLength);
  let end = offset;
  while (end < limit && !isPlainBoundary(text, end)) end += 1;
  return splitsPair(text, end) ? end + 1 : end;
}

/** The borders of the cluster that holds the offset; both are the offset if it is a border. */
function clusterAround(text: string, offset: number): Span {
  if (isPlainBoundary(text, offset)) return { start: offset, end: offset };
  const from = windowStart(text, offset);
  const to = windowEnd(text, offset);
  let start = from;
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    start = from + index;
    const end = start + segment.length;
    if (start === offset) return { start, end: start };
    if (end > offset) return { start, end };
  }
  return { start: to, end: to };
}

/** Whether a selection may begin or end at the UTF-16 offset; the ends of the text always may. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset < 0 || offset > text.length) return false;
  return clusterAround(text, offset).start === offset;
}

/**
 * Grows a span (UTF-16 code units) to whole grapheme clusters, so that no accent, flag or emoji
 * sequence is cut. Null if it is empty or outside the text. Looks at no more than 1,024 code units
 * on each side of an end.
 */
export function snapToGraphemes(text: string, span: Span): Span | null {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  if (start < 0 || end > text.length || start >= end) return null;
  return { start: clusterAround(text, start).start, end: clusterAround(text, end).end };
}

const whiteSpace = /\s/;

/**
 * Drops white space at both ends of a span (UTF-16 code units); null if nothing is left. A space
 * that carries a combining mark is no white space.
 */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && whiteSpace.test(text.charAt(start)) && isGraphemeBoundary(text, start + 1))
    start += 1;
  while (end > start && whiteSpace.test(text.charAt(end - 1)) && isGraphemeBoundary(text, end))
    end -= 1;
  return start < end ? { start, end } : null;
}
