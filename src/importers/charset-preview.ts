import { canonicalise } from '../text/canonical.ts';
import { snapToGraphemes } from '../text/graphemes.ts';

const before = 30;
const after = 60;

function lineOf(text: string): string {
  return canonicalise(text).text.replace(/\s+/g, ' ').trim();
}

/** One line around an offset (UTF-16), with an ellipsis where it is cut. */
function around(line: string, place: number): string {
  const span = { start: Math.max(0, place - before), end: Math.min(line.length, place + after) };
  const { start, end } = snapToGraphemes(line, span) ?? span;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}

/** The first offset at which not all lines have the same character. */
function firstDifference(lines: readonly string[]): number {
  const [first = '', ...others] = lines;
  let at = 0;
  while (at < first.length && others.every((line) => line.charCodeAt(at) === first.charCodeAt(at)))
    at += 1;
  return at;
}

/** The lines that look alike at their places though they differ elsewhere, by index; or none. */
function confused(lines: readonly string[], places: readonly number[]): readonly number[] {
  const alike = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const shown = around(line, places[index] ?? 0);
    const same = alike.get(shown);
    if (same === undefined) alike.set(shown, [index]);
    else same.push(index);
  }
  return (
    [...alike.values()].find((indices) => new Set(indices.map((at) => lines[at])).size > 1) ?? []
  );
}

/**
 * A line of each reading of the same bytes, around the first character beyond ASCII: what tells a
 * reader the encoding. Readings that look alike there show where they first differ; those whose
 * lines are equal read the whole sample alike.
 */
export function previewsOf(texts: readonly string[]): readonly string[] {
  const lines = texts.map(lineOf);
  const places = lines.map((line) => Math.max(0, line.search(/[^\0-\x7F]/)));
  // Each turn parts at least one from the others.
  for (let turns = lines.length, alike = confused(lines, places); turns > 0; turns -= 1) {
    const place = firstDifference(alike.map((at) => lines[at] ?? ''));
    for (const at of alike) places[at] = place;
    alike = confused(lines, places);
  }
  return lines.map((line, index) => around(line, places[index] ?? 0));
}
