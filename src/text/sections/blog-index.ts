import type { Line } from './line.ts';
import type { TimeLabel } from './labels.ts';

/** What an entry of an index has in common with its update: clock and headline as printed. */
function keyOf(label: TimeLabel, lines: readonly Line[]): string | null {
  const line = lines[label.isAlone ? label.line + 1 : label.line];
  if (line === undefined) return null;
  const headline = label.isAlone ? line.text : line.text.slice(label.bodyStart - line.start);
  return `${label.clockText ?? ''}\n${headline}`;
}

/**
 * Leaves out the labels of a list of key events: each has nothing but a headline, and clock and
 * headline come again where the update itself stands.
 */
export function withoutIndex(
  labels: readonly TimeLabel[],
  lines: readonly Line[],
): readonly TimeLabel[] {
  const hasMore = (label: TimeLabel, index: number): boolean =>
    label.line + (label.isAlone ? 2 : 1) < (labels[index + 1]?.line ?? lines.length);
  const full = new Set(labels.filter(hasMore).map((label) => keyOf(label, lines)));
  return labels.filter((label, index) => {
    const key = keyOf(label, lines);
    return key === null || !full.has(key) || hasMore(label, index);
  });
}
