import type { TimeLabel } from './labels.ts';
import { hasFinalStop, type Line } from './line.ts';

/** Whether a line below a clock can be the headline of its update. */
function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 160) return false;
  return /[?!]["”’]?$/.test(line.text) || !hasFinalStop(line);
}

/** The line below a label that stands alone, if words follow it before the next label. */
function below(lines: readonly Line[], labels: readonly TimeLabel[], index: number): number | null {
  const label = labels[index];
  if (label === undefined || !label.isAlone || label.headline !== null) return null;
  const end = labels[index + 1]?.line ?? lines.length;
  return label.line + 2 < end ? label.line + 1 : null;
}

/**
 * The lines that are headlines since most updates of the blog have one there, right below their
 * clocks.
 */
export function headlinesBelow(
  lines: readonly Line[],
  labels: readonly TimeLabel[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const index of labels.keys()) {
    const at = below(lines, labels, index);
    if (at !== null && isHeadline(lines[at])) found.add(at);
  }
  return found.size >= 3 && found.size * 2 >= labels.length ? found : new Set();
}
