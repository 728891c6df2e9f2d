import type { Span } from '../../../../shared/domain/span.ts';

/** Longest stretch that a double click looks at on either side. */
const windowLength = 256;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The paragraph (line) that holds the offset, without its line feed; may be empty. */
export function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  return { start: offset === 0 ? 0 : start, end: found === -1 ? text.length : found };
}

/**
 * The word that holds the character at the offset, as the language divides words: `don’t` and
 * `37.5` are one each. Between words it is the run of spaces or the sign that stands there.
 */
export function wordAt(text: string, offset: number, language: string | null): Span {
  const paragraph = paragraphAt(text, offset);
  const from = Math.max(paragraph.start, offset - windowLength);
  const to = Math.min(paragraph.end, offset + windowLength);
  const segments = segmenterOf(language ?? 'und').segment(text.slice(from, to));
  const found = segments.containing(Math.min(offset, to - 1) - from);
  if (found === undefined) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** The smallest span that holds both. */
export function spanning(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
