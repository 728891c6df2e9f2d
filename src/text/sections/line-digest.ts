import { readDigestFront } from './digest-front.ts';
import { standAlone } from './digest.ts';
import { endBeforeLeave } from './farewell.ts';
import { readGluedDate } from './glued-date.ts';
import { readDateline } from './datelines.ts';
import { hasFinalStop, type Line } from './line.ts';
import { sharedNames } from './shared-names.ts';

/** The lines of a digest whose items are paragraphs: from the first item's up to `lineAfter`. */
export interface LineDigest {
  readonly first: number;
  readonly lineAfter: number;
  /** Whether each line is an item; else items begin with the lines that print their day. */
  readonly isEach: boolean;
}

/** How many lines can stand between the front and the first item. */
const mostAbove = 4;

function isDated(line: Line): boolean {
  return readGluedDate(line) !== null;
}

function isParagraph(line: Line): boolean {
  return line.text.length >= 60 && hasFinalStop(line) && !line.text.endsWith(':');
}

/** Which part of the names can come again in other items where the front says that it is a digest. */
const mostShared = 0.25;
/** And where it says nothing of the kind, and how many items there have to be. */
const mostSharedUnnamed = 0.1;
const fewestUnnamed = 8;

/** Whether each paragraph stands for itself, by its first words and by the names in it. */
function areApart(lines: readonly Line[], most: number): boolean {
  return (
    lines.every(isParagraph) &&
    standAlone(lines) &&
    sharedNames(lines.map((line) => [line])) <= most
  );
}

/** Items that begin with their days, `16 March – Estonia …`, below the front, whose end is `next`. */
export function readDatedLines(lines: readonly Line[], next: number): LineDigest | null {
  const first = lines.findIndex((line, at) => at >= next && isDated(line));
  if (first === -1 || first > next + mostAbove) return null;
  if (lines.slice(next, first).some((line) => readDateline(line) !== null)) return null;
  const lineAfter = endBeforeLeave(lines, first + 1);
  const items = lines.slice(first, lineAfter);
  const dated = items.filter(isDated);
  if (dated.length < 3) return null;
  const last = items.findLastIndex(isDated);
  const rest = items.slice(last + 1);
  const isPrefix = dated.length === last + 1 && rest.length > 1;
  if (isPrefix && areApart(items, mostShared) && (readDigestFront(lines, first) ?? 0) >= 3)
    return { first, lineAfter, isEach: true };
  return dated.length * 2 >= items.length ? { first, lineAfter, isEach: false } : null;
}

/**
 * Paragraphs that each tell of something else: below the name of a digest, or where hardly a name
 * comes again.
 */
export function readPlainLines(lines: readonly Line[], next: number): LineDigest | null {
  const first = lines.findIndex((line, at) => at >= next && isParagraph(line));
  if (first === -1 || first > next + mostAbove) return null;
  const lineAfter = endBeforeLeave(lines, first + 1);
  for (const from of [first, first + 1]) {
    const items = lines.slice(from, lineAfter);
    const front = readDigestFront(lines, from);
    const isNamed = front !== null && front >= 3;
    if (front === null || items.length < (isNamed ? 4 : fewestUnnamed)) continue;
    if (areApart(items, isNamed ? mostShared : mostSharedUnnamed))
      return { first: from, lineAfter, isEach: true };
  }
  return null;
}
