import { restOf } from './article.ts';
import { isByline, isNameLine, isStampLine } from './bylines.ts';
import { dayHeading } from './day-heading.ts';
import { entry, isHeadingForm, isMetaLine } from './heading-form.ts';
import { readLink } from './links.ts';
import type { TimeLabel } from './labels.ts';
import { hasFinalStop, type Line } from './line.ts';

const bracketed = /^[([].*[)\]]$/;

/** A line that can be the headline of an update. */
function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 160 || bracketed.test(line.text)) return false;
  return /[?!]["”’]?$/.test(line.text) || !hasFinalStop(line);
}

/** How many lines of a block can stand above its clock: headline, author, his post. */
const mostInBlock = 3;

/** The headline that begins the block in which a clock stands; null if it begins with the clock. */
function topOfBlock({ line }: TimeLabel, lines: readonly Line[]): number | null {
  let top = line;
  while (top > 0 && line - top < mostInBlock && lines[top]?.isApart === false) top -= 1;
  const first = lines[top];
  if (top === line || first === undefined || (top > 0 && !first.isApart)) return null;
  if (!isHeadline(first) || isMetaLine(first) || isStampLine(first) || entry.test(first.text))
    return null;
  const between = lines.slice(top + 1, line);
  const areNames = between.every((other) => other.text.length <= 90 && !hasFinalStop(other));
  return areNames ? top : null;
}

/** The headline that stands by itself right above a clock. */
function topApart({ line }: TimeLabel, lines: readonly Line[]): number | null {
  return canBeAbove(lines[line - 1]) ? line - 1 : null;
}

/** The headline that stands apart above a clock, with the line of its author between at most. */
function topOfSome({ line }: TimeLabel, lines: readonly Line[]): number | null {
  const isAuthors = isNamed(lines[line - 1]) && line > 1;
  const top = isAuthors ? line - 2 : line - 1;
  const first = lines[top];
  if (top < 2 || first === undefined || !first.isApart || isNamed(first)) return null;
  if (readLink(first) !== null || entry.test(first.text) || !isHeadline(first)) return null;
  return isHeadingForm(first) || headlineQuote.test(first.text) ? top : null;
}

function isNamed(line: Line | undefined): boolean {
  return line !== undefined && (isByline(line, false) || isNameLine(line));
}

/** `Holt: ‘We will not wait’`. */
const headlineQuote = /^[^:.!?]{2,60}: ?[‘“"'].{4,120}[’”"']$/u;

function canHaveAbove({ isAlone, headline, line }: TimeLabel): boolean {
  return isAlone && headline === null && line > 0;
}

/**
 * The line with which each update begins whose headline stands above its clock; null where it
 * stands elsewhere in the blog. Some updates may lack one.
 */
export function headlinesAbove(
  labels: readonly TimeLabel[],
  lines: readonly Line[],
): readonly number[] | null {
  const own = labels.filter(({ kind }) => kind === 'update');
  if (own.length < 2) return null;
  const topsBy = (
    find: (label: TimeLabel, all: readonly Line[]) => number | null,
  ): readonly number[] =>
    labels.map((label) => (canHaveAbove(label) ? find(label, lines) : null) ?? label.line);
  const countOf = (tops: readonly number[]): number =>
    labels.filter(({ kind, line }, index) => kind === 'update' && tops[index] !== line).length;
  const inBlock = topsBy(topOfBlock);
  if (countOf(inBlock) >= 2 && countOf(inBlock) * 3 >= own.length * 2) return inBlock;
  const apart = topsBy(topApart);
  const behind = own.filter(({ line }) => canBeAbove(lines[line + 1])).length;
  if (countOf(apart) === labels.length && behind < labels.length) return apart;
  const some = topsBy(topOfSome);
  const isOften = countOf(some) >= 2 && countOf(some) * 5 >= own.length * 2;
  return isOften && behind * 2 < countOf(some) ? some : null;
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
