import { isAgo } from './bylines.ts';
import { headlinesAbove, headlinesBelow } from './blog-headlines.ts';
import { withoutIndex } from './blog-index.ts';
import { hasFinalStop, type Line } from './line.ts';
import { readLabel, readTrailingLabel, type TimeLabel } from './labels.ts';

/** The labels that cut a live blog, in text order; empty if the text is none. */
export interface LiveBlog {
  readonly labels: readonly TimeLabel[];
  /** The line with which each label's update begins, which is its headline or the label's own. */
  readonly tops: readonly number[];
  /** The lines right below labels that are headlines. */
  readonly headlines: ReadonlySet<number>;
  /** Whether labels stand below the words of their updates. */
  readonly closes: boolean;
}

const noBlog: LiveBlog = { labels: [], tops: [], headlines: new Set(), closes: false };

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

/** Leaves out the stamp of the article itself, which prints its day where no update does. */
function withoutOwn(labels: readonly TimeLabel[], lines: readonly Line[]): readonly TimeLabel[] {
  const [first, second] = labels;
  if (first === undefined || second === undefined || labels.length < 3) return labels;
  if (!first.isAlone || first.day === null || labels.slice(1).some(({ day }) => day !== null))
    return labels;
  const between = lines.slice(first.line + 1, second.line);
  return between.every((line) => !hasFinalStop(line)) ? labels.slice(1) : labels;
}

/** Whether each label stands alone below the words of a block and ends it. */
function areClosing(labels: readonly TimeLabel[], lines: readonly Line[]): boolean {
  return (
    labels.length >= 3 &&
    labels.every(({ isAlone, headline, line }) => {
      const above = lines[line - 1];
      if (!isAlone || headline !== null || above === undefined || !hasFinalStop(above))
        return false;
      return lines[line]?.isApart === false && lines[line + 1]?.isApart !== false;
    })
  );
}

const stampWord = /^(?:last |first |originally )?(?:updated|posted|published|modified|filed)\b/i;

/** Whether the only label is the stamp of an article, near its top. */
function isArticles(labels: readonly TimeLabel[], lines: readonly Line[]): boolean {
  const [label, second] = labels;
  if (label === undefined || second !== undefined || label.line > 5) return false;
  const line = lines[label.line];
  return (
    line !== undefined && line.text.length < 100 && stampWord.test(line.text) && !hasFinalStop(line)
  );
}

/** Labels that say how long ago they were, `3 min ago`, of a blog that has no others. */
function agoLabels(lines: readonly Line[]): readonly TimeLabel[] {
  const labels = lines.flatMap((line, index): readonly TimeLabel[] => {
    if (!isAgo(line) || index + 1 >= lines.length) return [];
    const { start, end } = line;
    const own = { line: index, start, end, bodyStart: end, isAlone: true, headline: null };
    return [{ ...own, kind: 'update', weight: 'weak', clock: null, clockText: null, day: null }];
  });
  return labels.length >= 3 ? labels : [];
}

/** Finds the labels of a live blog's updates among the lines of a text. */
export function readLiveBlog(lines: readonly Line[]): LiveBlog {
  const all: TimeLabel[] = [];
  for (const [index, line] of lines.entries()) {
    const label = readLabel(line, index) ?? readTrailingLabel(line, index);
    if (label !== null) all.push(label);
  }
  if (all.length < 2) all.push(...agoLabels(lines));
  if (all.length === 0) return noBlog;
  if (areClosing(all, lines)) return { ...noBlog, labels: all, closes: true };
  const labels = withoutOwn(accepted(withoutIndex(all, lines), lines.length), lines);
  const above = headlinesAbove(labels, lines);
  const headlines = above === null ? headlinesBelow(lines, labels) : new Set<number>();
  const tops = above ?? labels.map(({ line }) => line);
  return isArticles(labels, lines) ? noBlog : { labels, tops, headlines, closes: false };
}
