import { headlinesBelow } from './blog-headlines.ts';
import { withoutIndex } from './blog-index.ts';
import { dayHeading } from './day-heading.ts';
import { hasFinalStop, type Line } from './line.ts';
import { readLabel, readTrailingLabel, type TimeLabel } from './labels.ts';

/** The labels that cut a live blog, in text order; empty if the text is none. */
export interface LiveBlog {
  readonly labels: readonly TimeLabel[];
  /** Whether each label's headline stands in the line before it. */
  readonly headlinesFirst: boolean;
  /** The lines right below labels that are headlines. */
  readonly headlines: ReadonlySet<number>;
}

const noBlog: LiveBlog = { labels: [], headlinesFirst: false, headlines: new Set() };

/** Labels with something behind them before the next one. */
function withWords(labels: readonly TimeLabel[], lineCount: number): readonly TimeLabel[] {
  return labels.filter(
    (label, index) => !label.isAlone || (labels[index + 1]?.line ?? lineCount) > label.line + 1,
  );
}

/** Leaves lines such as "Updated at 14.12 BST" out, unless the blog has no other labels. */
function withoutStamps(labels: readonly TimeLabel[], lineCount: number): readonly TimeLabel[] {
  const others = labels.filter((label) => label.weight !== 'stamp');
  if (others.some((label) => label.kind === 'update')) return others;
  const full = withWords(labels, lineCount);
  return full.length >= 2 ? full : others;
}

function accepted(all: readonly TimeLabel[], lineCount: number): readonly TimeLabel[] {
  const parted = all.filter((label) => label.weight !== 'faint');
  const counted = all.length >= 3 ? all : parted;
  const isMany = withoutStamps(counted, lineCount).length >= 2;
  const labels = withoutStamps(
    counted.filter(
      (label) =>
        label.weight === 'sure' ||
        label.weight === 'stamp' ||
        isMany ||
        (label.weight === 'likely' && !label.isAlone),
    ),
    lineCount,
  );
  return withWords(labels, lineCount);
}

/** A line that can be the headline of an update. */
function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 160) return false;
  return !hasFinalStop(line) && dayHeading(line) === null;
}

function hasHeadlinesFirst(labels: readonly TimeLabel[], lines: readonly Line[]): boolean {
  if (labels.some((label) => !label.isAlone || label.headline !== null || label.line === 0))
    return false;
  const before = labels.filter((label) => isHeadline(lines[label.line - 1])).length;
  const behind = labels.filter((label) => isHeadline(lines[label.line + 1])).length;
  return labels.length >= 2 && before === labels.length && behind < labels.length;
}

/** Finds the labels of a live blog's updates among the lines of a text. */
export function readLiveBlog(lines: readonly Line[]): LiveBlog {
  const all: TimeLabel[] = [];
  for (const [index, line] of lines.entries()) {
    const label = readLabel(line, index) ?? readTrailingLabel(line, index);
    if (label !== null) all.push(label);
  }
  if (all.length === 0) return noBlog;
  const labels = accepted(withoutIndex(all, lines), lines.length);
  const headlinesFirst = hasHeadlinesFirst(labels, lines);
  const headlines = headlinesFirst ? new Set<number>() : headlinesBelow(lines, labels);
  return { labels, headlinesFirst, headlines };
}
