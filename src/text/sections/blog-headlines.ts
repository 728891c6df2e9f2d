import { restOf } from './article.ts';
import { isByline } from './bylines.ts';
import { dayHeading } from './day-heading.ts';
import type { TimeLabel } from './labels.ts';
import { hasFinalStop, type Line } from './line.ts';

const bracketed = /^[([].*[)\]]$/;

/** A line that can be the headline of an update. */
function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 160 || bracketed.test(line.text)) return false;
  return /[?!]["”’]?$/.test(line.text) || !hasFinalStop(line);
}

/**
 * How many lines above each clock the block begins that its headline heads: 1, or 2 with the
 * author's line between; 0 if blocks begin with the clock.
 */
function linesInBlock(labels: readonly TimeLabel[], lines: readonly Line[]): number {
  const depths = labels.map(({ line }) => {
    if (lines[line]?.isApart !== false) return 0;
    const top = line === 1 || lines[line - 1]?.isApart === true ? 1 : 2;
    const isTop = top === 1 || line === 2 || lines[line - 2]?.isApart === true;
    return isTop && isHeadline(lines[line - top]) ? top : 0;
  });
  const [depth = 0] = depths;
  return depths.every((other) => other === depth) ? depth : 0;
}

/** How many lines above each label its headline stands; 0 if it stands elsewhere. */
export function headlinesAbove(labels: readonly TimeLabel[], lines: readonly Line[]): number {
  if (labels.length < 2) return 0;
  if (labels.some((label) => !label.isAlone || label.headline !== null || label.line === 0))
    return 0;
  const depth = linesInBlock(labels, lines);
  if (depth > 0) return depth;
  const before = labels.filter(({ line }) => canBeAbove(lines[line - 1])).length;
  const behind = labels.filter(({ line }) => canBeAbove(lines[line + 1])).length;
  return before === labels.length && behind < labels.length ? 1 : 0;
}

function canBeAbove(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 160) return false;
  return !hasFinalStop(line) && dayHeading(line) === null;
}

/**
 * The line of a label's headline, if words follow it before the next label: the line below a label
 * that stands alone, or the label's own.
 */
function headlineAt(
  lines: readonly Line[],
  labels: readonly TimeLabel[],
  index: number,
): number | null {
  const label = labels[index];
  if (label === undefined || label.headline !== null) return null;
  const end = labels[index + 1]?.line ?? lines.length;
  const at = label.isAlone ? label.line + 1 : label.line;
  return at + 1 < end ? at : null;
}

/**
 * The lines that are headlines since most updates of the blog have one there, right behind or below
 * their clocks.
 */
export function headlinesBelow(
  lines: readonly Line[],
  labels: readonly TimeLabel[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const index of labels.keys()) {
    const at = headlineAt(lines, labels, index);
    const own = at === null ? undefined : lines[at];
    const isOwn = at === labels[index]?.line;
    const line = own !== undefined && isOwn ? restOf(own, labels[index]?.bodyStart ?? 0) : own;
    if (
      at !== null &&
      line !== null &&
      line !== undefined &&
      isHeadline(line) &&
      !isByline(line, true)
    )
      found.add(at);
  }
  return found.size >= 3 && found.size * 2 >= labels.length ? found : new Set();
}
