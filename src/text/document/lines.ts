import type { Span } from '../../shared/domain/span.ts';

const blank = /\s/;

/** The lines that hold more than white space, without the white space at their ends. */
export function readLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const stop = text.indexOf('\n', from);
    const next = stop === -1 ? text.length : stop;
    let start = from;
    let end = next;
    while (start < end && blank.test(text.charAt(start))) start += 1;
    while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
    if (end > start) lines.push({ start, end });
    from = next + 1;
  }
  return lines;
}
